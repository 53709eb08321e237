package nl.spoorboek.planning.ui;

import com.vaadin.flow.component.Component;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.planning.PlannedDates;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackTab;

/** How the dates of a track have moved; for those who plan it. */
@org.springframework.stereotype.Component
class MotionTab implements TrackTab {

    private static final int PLACE = 25;

    private final PlannedDates dates;
    private final LiveTopics live;

    MotionTab(PlannedDates dates, LiveTopics live) {
        this.dates = dates;
        this.live = live;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String path() {
        return "beweging";
    }

    @Override
    public String label() {
        return "track.tab.motion";
    }

    @Override
    public boolean isFor(TrackItem track) {
        return dates.mayReadMotion(track.id());
    }

    @Override
    public Component content(TrackItem track) {
        return new MotionPanel(dates, track, live);
    }
}
