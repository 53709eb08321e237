package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeItem;
import nl.spoorboek.programme.TrackItem;

/** The roadmap of all tracks; what one looks at stands in the address. */
@Route("routekaart")
@PermitAll
@Place(Place.Kind.CONTENT)
class RoadmapView extends PlaceView implements BeforeEnterObserver {

    private final RoadmapPanel panel;

    RoadmapView(RoadmapSources sources, MilestoneEditing editing) {
        addClassName("place-wide");
        List<TrackItem> tracks = sources.tracks();
        panel = new RoadmapPanel(sources, tracks, false, PlanningNavigation.roadmap());
        head(
                t("place.roadmap"),
                t(
                        "roadmap.line",
                        panel.programme().map(ProgrammeItem::name).orElse(""),
                        tracks.size(),
                        Texts.day(sources.today())));
        PlanningService planning = sources.planning();
        boolean mayPlan = planning.mayPlan(null) || tracks.stream().anyMatch(track -> planning.mayPlan(track.id()));
        var adopted = new Anchor(PlanningNavigation.baselines(), t("baseline.place"));
        actions(adopted);
        if (mayPlan) {
            var create = new Button(t("milestone.new"), click -> editing.openNew(null, id -> {}));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            actions(adopted, create);
        }
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        panel.read(RoadmapAddress.of(event.getLocation().getQueryParameters()));
    }
}
