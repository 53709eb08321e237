package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.ui.Facts;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.Leavers;
import nl.spoorboek.people.OpenWork.Work;
import nl.spoorboek.people.PeopleService;
import nl.spoorboek.people.PersonItem;
import nl.spoorboek.people.SeatItem;
import nl.spoorboek.people.SeatService;

/** One person as the administrator sees them: account, roles, access, and how much work is still theirs. */
@Route(AdministrationNavigation.PEOPLE + "/:id")
@PermitAll
@Place(Place.Kind.ADMINISTRATION)
class PersonView extends PlaceView implements BeforeEnterObserver {

    private final transient PeopleService people;
    private final transient SeatService seats;
    private final transient Leavers leavers;
    private final transient PersonEditing editing;
    private final transient SeatEditing seatEditing;
    private final Div page = new Div();
    private PersonId id = new PersonId(new java.util.UUID(0, 0));

    PersonView(
            PeopleService people, SeatService seats, Leavers leavers, PersonEditing editing, SeatEditing seatEditing) {
        this.people = people;
        this.seats = seats;
        this.leavers = leavers;
        this.editing = editing;
        this.seatEditing = seatEditing;
        page.addClassName("columns");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = AdministrationNavigation.personId(
                event.getRouteParameters().get("id").orElse(""));
        removeAll();
        show();
        add(page);
    }

    private void show() {
        PersonItem person = people.find(id);
        head(person.name(), person.username(), AdministrationNavigation.back());
        var edit = new Button(t("action.edit"), click -> editing.open(person, this::show));
        var reset = new Button(t("person.reset"), click -> LinkDialog.show(people.resetLink(id)));
        reset.setEnabled(person.access());
        actions(reset, edit);
        page.removeAll();
        page.add(new Div(about(person), roles(person)), new Div(access(person), work()));
    }

    private Div about(PersonItem person) {
        var refused = new Paragraph(t("person.mail-refused", String.valueOf(person.email())));
        refused.addClassName("mail-refused");
        refused.setVisible(people.isMailRefused(person));
        return card(
                t("person.about"),
                new Facts()
                        .line(t("person.email"), person.email())
                        .line(t("person.organisation"), person.organisationName()),
                refused);
    }

    private Div roles(PersonItem person) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        List<SeatItem> held = seats.of(id);
        for (SeatItem seat : held) {
            var change = new Button(t("action.edit"), click -> seatEditing.open(seat, this::show));
            change.setAriaLabel(t("seat.change.label", SeatWords.of(seat)));
            var take = new Button(t("seat.take"), click -> take(seat));
            take.setAriaLabel(t("seat.take.label", SeatWords.of(seat)));
            var words = new Span(SeatWords.of(seat));
            words.addClassName("grow");
            var row = new ListItem(words, change, take);
            row.addClassName("toolbar");
            list.add(row);
        }
        var give = new Button(t("seat.give"), click -> seatEditing.give(person, this::show));
        give.setEnabled(person.access());
        return held.isEmpty()
                ? card(t("account.roles"), new Paragraph(t("person.no-role")), give)
                : card(t("account.roles"), list, give);
    }

    /** A seat with a title stays, vacant, with the work that it owns; a role without a title goes. */
    private void take(SeatItem seat) {
        if (seat.draft().title() == null) {
            seats.remove(seat.id(), seat.version());
        } else {
            seats.vacate(seat.id(), seat.version());
        }
        Notices.done(t("seat.taken", SeatWords.of(seat)));
        show();
    }

    private Div access(PersonItem person) {
        if (person.ended()) {
            var give = new Button(t("person.give-access"), click -> {
                people.giveAccess(id, person.version());
                Notices.done(t("person.access-given", person.name()));
                show();
            });
            return card(t("person.access"), new Paragraph(t("person.access.ended")), give);
        }
        String until = person.accessUntil() == null
                ? t("person.access.open")
                : t("person.access.until", Texts.day(person.accessUntil()));
        var last = new Button(t("person.access-until.change"), click -> editing.openUntil(person, this::show));
        var end = new Button(t("person.end-access"), click -> editing.openEnd(person, this::show));
        return card(t("person.access"), new Paragraph(until), last, end);
    }

    private Div work() {
        List<Work> work = leavers.openWork(id);
        return work.isEmpty()
                ? card(t("open-work.title"), new Paragraph(t("open-work.none")))
                : card(t("open-work.title"), new Paragraph(t("open-work.count", work.size())), new OpenWorkList(work));
    }

    private static Div card(String heading, Component... content) {
        var card = new Div(new H2(heading));
        card.add(content);
        card.addClassNames("card", "stacked");
        return card;
    }
}
