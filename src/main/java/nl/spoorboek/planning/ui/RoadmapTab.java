package nl.spoorboek.planning.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.spoorboek.base.Today;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackTab;

/** The roadmap of one track. */
@org.springframework.stereotype.Component
class RoadmapTab implements TrackTab {

    private static final int PLACE = 10;

    private final PlanningService planning;
    private final ProgrammeService programmes;
    private final LiveTopics live;
    private final Today today;

    RoadmapTab(PlanningService planning, ProgrammeService programmes, LiveTopics live, Today today) {
        this.planning = planning;
        this.programmes = programmes;
        this.live = live;
        this.today = today;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String path() {
        return "routekaart";
    }

    @Override
    public String label() {
        return "track.tab.roadmap";
    }

    @Override
    public Component content(TrackItem track) {
        return new RoadmapPanel(planning, List.of(track), programmes.programme(), true, live, today.date(), () -> {});
    }
}
