package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.BaselineItem;
import nl.spoorboek.planning.BaselineService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;

/** The plannings that were adopted, each with its decision; the programme manager adopts the next one here. */
@Route("routekaart/vastgesteld")
@PermitAll
@Place(Place.Kind.CONTENT)
class BaselinesView extends PlaceView {

    private final transient BaselineService baselines;
    private final transient BaselineAdopting adopting;
    private final transient List<TrackItem> tracks;
    private final boolean mayAdopt;
    private final Div body = new Div();

    BaselinesView(BaselineService baselines, BaselineAdopting adopting, ProgrammeService programmes, LiveTopics live) {
        this.baselines = baselines;
        this.adopting = adopting;
        this.tracks = programmes.tracks();
        this.mayAdopt = baselines.mayAdopt();
        head(t("baseline.place"), t("baseline.line"));
        add(body);
        show();
        live.watch(this, this::show, Topic.all("baseline"));
    }

    private void show() {
        List<BaselineItem> all = baselines.list();
        body.removeAll();
        actions();
        if (all.isEmpty()) {
            body.add(
                    mayAdopt
                            ? new EmptyPlace(t("baseline.none"), t("baseline.none.what"), adopt())
                            : new EmptyPlace(t("baseline.none"), t("baseline.none.read")));
            return;
        }
        if (mayAdopt) {
            actions(adopt());
        }
        var list = new UnorderedList();
        list.addClassNames("plain-list", "baselines");
        all.forEach(baseline -> list.add(card(baseline)));
        body.add(list);
    }

    private Button adopt() {
        var button = new Button(
                t("baseline.adopt"),
                click -> adopting.open(id -> UI.getCurrent().navigate(PlanningNavigation.baseline(id))));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private ListItem card(BaselineItem baseline) {
        var card = new Div(
                new H2(new Anchor(PlanningNavigation.baseline(baseline.id()), baseline.name())),
                BaselineParts.decision(baseline),
                BaselineParts.quiet(
                        BaselineParts.scope(baseline, tracks) + " · " + t("baseline.size.count", baseline.size())));
        if (baseline.example()) {
            card.add(BaselineParts.example());
        }
        card.addClassName("card");
        return new ListItem(card);
    }
}
