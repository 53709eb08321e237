package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.DayField;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.EditDialog.Latest;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.InvitationService;
import nl.spoorboek.people.PeopleService;
import nl.spoorboek.people.PersonItem;
import nl.spoorboek.people.Role;
import nl.spoorboek.people.SeatDraft;
import nl.spoorboek.people.SeatItem;
import nl.spoorboek.people.SeatService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a seat: the role, what it is for, who holds it, who stands in, until when. */
@Component
public class SeatEditing {

    private final SeatService seats;
    private final PeopleService people;
    private final InvitationService invitations;

    SeatEditing(SeatService seats, PeopleService people, InvitationService invitations) {
        this.seats = seats;
        this.people = people;
        this.invitations = invitations;
    }

    /** Gives a person a role. */
    void give(PersonItem person, Runnable saved) {
        open(
                t("seat.give"),
                null,
                new SeatDraft(Role.TRACK_MEMBER, null, Set.of(), null, person.id(), null, null),
                saved);
    }

    /** Appoints a lead of a track: in the seat that is vacant, with the work that it owns, or else in a new one. */
    public void appointLead(TrackId track, String title, Runnable saved) {
        Optional<SeatItem> free = seats.freeLead(track);
        if (free.isEmpty()) {
            open(
                    t("seat.appoint"),
                    null,
                    new SeatDraft(Role.TRACK_LEAD, title, Set.of(track), null, null, null, null),
                    saved);
            return;
        }
        SeatDraft now = free.get().draft();
        PersonId deputy = now.deputy() != null && people.find(now.deputy()).access() ? now.deputy() : null;
        open(
                t("seat.appoint.vacant", String.valueOf(now.title())),
                free.get(),
                new SeatDraft(now.role(), now.title(), now.tracks(), null, null, deputy, null),
                saved);
    }

    /** Changes a seat. */
    void open(SeatItem seat, Runnable saved) {
        open(t("seat.change"), seat, seat.draft(), saved);
    }

    private void open(String heading, @Nullable SeatItem seat, SeatDraft draft, Runnable saved) {
        var dialog = new EditDialog(heading);
        var role = new RoleFields(invitations.options(), dialog.problems());
        role.show(draft.role(), draft.tracks(), draft.organisation());
        var title = new TextField(t("seat.title"));
        title.setHelperText(t("seat.title.help"));
        title.setValue(draft.title() == null ? "" : draft.title());
        var person = person(t("seat.person"), draft.person());
        var deputy = person(t("seat.deputy"), draft.deputy());
        var until = new DayField(t("seat.until"));
        until.setClearButtonVisible(true);
        until.setValue(draft.until());
        if (seat != null && draft.person() == null && seat.draft().title() != null) {
            dialog.with(new Paragraph(t("seat.appoint.vacant.what")));
        }
        dialog.with(role)
                .field("person", t("seat.person"), person)
                .field("deputy", t("seat.deputy"), deputy)
                .field("title", t("seat.title"), title)
                .field("until", t("seat.until"), until);
        Supplier<SeatDraft> filled = () -> new SeatDraft(
                role.role(),
                title.getValue(),
                role.tracks(),
                role.organisation(),
                chosen(person),
                chosen(deputy),
                until.getValue());
        if (seat == null) {
            dialog.saving(() -> {
                seats.give(filled.get());
                saved.run();
            });
        } else {
            dialog.saving(
                    seat.version(),
                    () -> words(role.words(), name(person), name(deputy), title.getValue(), until.getValue()),
                    (words, seen) -> seats.change(seat.id(), seen, filled.get()),
                    () -> latest(seats.find(seat.id())),
                    EditDialog::differences,
                    saved);
        }
        dialog.open();
    }

    private static Latest<Map<String, @Nullable String>> latest(SeatItem now) {
        SeatDraft draft = now.draft();
        Map<String, @Nullable String> role = new LinkedHashMap<>();
        role.put(t("seat.role"), Texts.word(draft.role()));
        role.put(
                t("seat.tracks"),
                now.trackNumbers().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        role.put(t("seat.organisation"), now.organisationName());
        return new Latest<>(
                now.version(), words(role, now.personName(), now.deputyName(), draft.title(), draft.until()));
    }

    private static Map<String, @Nullable String> words(
            Map<String, @Nullable String> role,
            @Nullable String person,
            @Nullable String deputy,
            @Nullable String title,
            @Nullable LocalDate until) {
        Map<String, @Nullable String> words = new LinkedHashMap<>(role);
        words.put(t("seat.person"), person);
        words.put(t("seat.deputy"), deputy);
        words.put(t("seat.title"), title);
        words.put(t("seat.until"), until == null ? null : Texts.day(until));
        return words;
    }

    private static @Nullable String name(ComboBox<PersonItem> field) {
        return field.getOptionalValue().map(PersonItem::name).orElse(null);
    }

    private ComboBox<PersonItem> person(String label, @Nullable PersonId now) {
        var field = new ComboBox<PersonItem>(label);
        field.setItemsWithFilterConverter(
                query -> people.list(query.getFilter().orElse(""), false, query.getOffset(), query.getLimit()).stream(),
                text -> text);
        field.setItemLabelGenerator(PersonItem::name);
        field.setClearButtonVisible(true);
        if (now != null) {
            field.setValue(people.find(now));
        }
        return field;
    }

    private static @Nullable PersonId chosen(ComboBox<PersonItem> field) {
        return field.getOptionalValue().map(PersonItem::id).orElse(null);
    }
}
