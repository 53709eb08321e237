package nl.spoorboek.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.List;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackTab;

/** The roadmap of one track; what one looks at stands in the address. */
@org.springframework.stereotype.Component
class RoadmapTab implements TrackTab {

    private static final int PLACE = 10;

    private final RoadmapSources sources;

    RoadmapTab(RoadmapSources sources) {
        this.sources = sources;
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
        var panel = new RoadmapPanel(sources, List.of(track), true, PlanningNavigation.roadmapOf(track.number()));
        Location location = UI.getCurrent().getInternals().getLastHandledLocation();
        panel.read(RoadmapAddress.of(location.getQueryParameters()));
        return panel;
    }
}
