package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.people.Leavers;
import nl.spoorboek.people.Leavers.Leaver;
import nl.spoorboek.people.MembershipService;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.programme.FirstSteps;
import nl.spoorboek.programme.FirstSteps.Step;

/** The overview of administration: only what this person may do, and for a new installation where to begin. */
@Route(AdministrationNavigation.OVERVIEW)
@PermitAll
@Place(Place.Kind.ADMINISTRATION)
class AdministrationView extends PlaceView implements BeforeEnterObserver {

    private final transient Rights rights;
    private final transient FirstSteps steps;
    private final transient Leavers leavers;
    private final transient MembershipService memberships;

    AdministrationView(Rights rights, FirstSteps steps, Leavers leavers, MembershipService memberships) {
        this.rights = rights;
        this.steps = steps;
        this.leavers = leavers;
        this.memberships = memberships;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        boolean administers = rights.may(Right.ADMINISTER, Subject.programme());
        boolean edits = rights.may(Right.EDIT_PROGRAMME, Subject.programme());
        head(t("place.administration"), t(administers ? "administration.what" : "administration.what.invite"));
        if (administers) {
            steps();
        }
        var places = new Div();
        places.addClassName("tiles");
        if (administers) {
            places.add(tile(AdministrationNavigation.PEOPLE, "people"));
            places.add(tile(AdministrationNavigation.ORGANISATIONS, "organisations"));
        }
        if (edits) {
            places.add(tile(AdministrationNavigation.PROGRAMME, "setup"));
            places.add(tile(AdministrationNavigation.SETTINGS, "settings"));
        }
        places.add(tile(AdministrationNavigation.INVITATIONS, "invitations"));
        if (memberships.isMember()) {
            places.add(tile(AdministrationNavigation.MEMBERS, "members"));
        }
        add(places);
        if (edits) {
            leavers();
        }
    }

    private static Component tile(String address, String key) {
        var link = new Anchor(address, t(key + ".title"));
        var tile = new Div(new H2(link), new Paragraph(t(key + ".what")));
        tile.addClassNames("card", "tile");
        return tile;
    }

    /** Until the first lead can work: which steps are done, and which comes next. */
    private void steps() {
        List<Step> all = steps.steps();
        if (all.stream().allMatch(Step::done)) {
            return;
        }
        var list = new OrderedList();
        list.addClassName("first-steps");
        boolean next = true;
        for (Step step : all) {
            var done = new Span(t(step.done() ? "first-steps.done" : "first-steps.todo"));
            done.addClassNames("state", step.done() ? "state-done" : "state-planned");
            var link = new Anchor(
                    address(step.kind()), t("first-steps." + step.kind().name()));
            var item = new ListItem(
                    link, done, new Paragraph(t("first-steps." + step.kind().name() + ".what")));
            if (!step.done() && next) {
                item.getElement().setAttribute("aria-current", "step");
                next = false;
            }
            list.add(item);
        }
        var card = new Div(new H2(t("first-steps.title")), new Paragraph(t("first-steps.what")), list);
        card.addClassName("card");
        add(card);
    }

    private static String address(FirstSteps.Kind kind) {
        return switch (kind) {
            case ORGANISATION -> AdministrationNavigation.ORGANISATIONS;
            case PEOPLE -> AdministrationNavigation.INVITATIONS;
            case PROGRAMME, TRACKS, LEADS -> AdministrationNavigation.PROGRAMME;
        };
    }

    private void leavers() {
        List<Leaver> left = leavers.leavers();
        if (left.isEmpty()) {
            return;
        }
        var card = new Div(new H2(t("leavers.title")), new Paragraph(t("leavers.what")));
        card.addClassName("card");
        for (Leaver leaver : left) {
            card.add(new H3(leaver.name()), new OpenWorkList(leaver.work()));
        }
        add(card);
    }
}
