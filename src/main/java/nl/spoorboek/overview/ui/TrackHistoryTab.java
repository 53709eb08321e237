package nl.spoorboek.overview.ui;

import com.vaadin.flow.component.Component;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.overview.TrackHistory;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackTab;

/** The last part of a track's page: who changed what. */
@org.springframework.stereotype.Component
class TrackHistoryTab implements TrackTab {

    private static final int LAST = 90;

    private final TrackHistory history;
    private final LiveTopics live;

    TrackHistoryTab(TrackHistory history, LiveTopics live) {
        this.history = history;
        this.live = live;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public String path() {
        return "geschiedenis";
    }

    @Override
    public String label() {
        return "track.tab.history";
    }

    @Override
    public Component content(TrackItem track) {
        return new TrackHistoryPanel(history, live, track);
    }
}
