package nl.spoorboek.programme.ui;

import com.vaadin.flow.component.Component;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackSheetService;
import nl.spoorboek.programme.TrackTab;

/** The sheet of a track: the first of its parts. */
@org.springframework.stereotype.Component
class SheetTab implements TrackTab {

    private final TrackSheetService sheets;

    SheetTab(TrackSheetService sheets) {
        this.sheets = sheets;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String path() {
        return "spoorblad";
    }

    @Override
    public String label() {
        return "track.tab.sheet";
    }

    @Override
    public Component content(TrackItem track) {
        return new SheetPanel(sheets, track);
    }
}
