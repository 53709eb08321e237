package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeItem;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;

/** The roadmap of all tracks; what one looks at stands in the address. */
@Route("routekaart")
@PermitAll
@Place(Place.Kind.CONTENT)
class RoadmapView extends PlaceView implements BeforeEnterObserver {

    private final RoadmapPanel panel;

    RoadmapView(
            PlanningService planning,
            ProgrammeService programmes,
            MilestoneEditing editing,
            LiveTopics live,
            Today today) {
        addClassName("place-wide");
        List<TrackItem> tracks = programmes.tracks();
        var programme = programmes.programme();
        panel = new RoadmapPanel(planning, tracks, programme, false, live, today.date(), this::keepAddress);
        head(
                t("place.roadmap"),
                t(
                        "roadmap.line",
                        programme.map(ProgrammeItem::name).orElse(""),
                        tracks.size(),
                        Texts.day(today.date())));
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

    private void keepAddress() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                PlanningNavigation.roadmap(), panel.address().parameters()));
    }
}
