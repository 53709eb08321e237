package nl.spoorboek.drafts.ui;

import com.vaadin.flow.component.Component;
import nl.spoorboek.base.Today;
import nl.spoorboek.drafts.DraftService;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackTab;

/** The drafts of a track. */
@org.springframework.stereotype.Component
class DraftsTab implements TrackTab {

    private static final int PLACE = 60;

    private final DraftService drafts;
    private final ProgrammeService programmes;
    private final DraftDialogs dialogs;
    private final LiveTopics live;
    private final Today today;

    DraftsTab(DraftService drafts, ProgrammeService programmes, DraftDialogs dialogs, LiveTopics live, Today today) {
        this.drafts = drafts;
        this.programmes = programmes;
        this.dialogs = dialogs;
        this.live = live;
        this.today = today;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String path() {
        return "conceptstukken";
    }

    @Override
    public String label() {
        return "track.tab.drafts";
    }

    @Override
    public Component content(TrackItem track) {
        var tracks = programmes.tracks();
        var grid = new DraftGrid(drafts, tracks, false, today.date());
        return new DraftList(drafts, dialogs, live, grid, tracks, track, list -> {});
    }
}
