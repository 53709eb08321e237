package nl.spoorboek.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.MoveImpact.Choice;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.SheetService;
import nl.spoorboek.planning.StateStep;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Several milestones changed in the table and saved together. */
class MilestoneSheetTest extends KaribuTest {

    /** A year that no other test plans in: the table shows its first rows. */
    private static final int YEAR = 2031;

    private static final String TRACK = "routekaart?spoor=3&als=tabel&van=2031-01-01&tot=2031-12-31";

    @Autowired
    private PlanningService planning;

    @Autowired
    private SheetService sheets;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void several_rows_are_saved_at_once_and_undone_at_once() {
        MilestoneId one = make(3, "Blad een", day(10, 2));
        MilestoneId two = make(3, "Blad twee", day(10, 3));
        open(TRACK);
        assertThat(_get(Button.class, spec -> spec.withText("Alles bewaren")).isEnabled())
                .isFalse();
        assertThat(title("Blad een").getElement().getAttribute("title")).isEqualTo("Blad een");
        _setValue(title("Blad een"), "Blad een, beter");
        _setValue(when("Blad twee"), day(11, 20));
        assertThat(texts()).contains("2 rijen gewijzigd", "gewijzigd");
        click("Alles bewaren");
        assertThat(item(one).title()).isEqualTo("Blad een, beter");
        assertThat(item(two).expected()).isEqualTo(day(11, 20));
        _assertNone(MilestoneSheet.class);
        click("Ongedaan maken");
        assertThat(item(one).title()).isEqualTo("Blad een");
        assertThat(item(two).expected()).isEqualTo(day(10, 3));
    }

    @Test
    void when_one_row_is_refused_nothing_is_saved_and_everything_typed_stays() {
        MilestoneId good = make(3, "Blijft wachten", day(10, 4));
        MilestoneId bad = make(3, "Wordt leeg", day(10, 5));
        open(TRACK);
        _setValue(title("Blijft wachten"), "Zou goed zijn");
        _setValue(title("Wordt leeg"), "");
        click("Alles bewaren");
        assertThat(item(good).title()).isEqualTo("Blijft wachten");
        assertThat(item(bad).title()).isEqualTo("Wordt leeg");
        assertThat(title("Wordt leeg").isInvalid()).isTrue();
        assertThat(title("Blijft wachten").getValue()).isEqualTo("Zou goed zijn");
        _setValue(title("Wordt leeg"), "Toch een titel");
        click("Alles bewaren");
        assertThat(item(good).title()).isEqualTo("Zou goed zijn");
        assertThat(item(bad).title()).isEqualTo("Toch een titel");
    }

    @Test
    void what_someone_else_saved_meanwhile_is_told_in_the_row_and_only_what_was_typed_goes_over_it() {
        MilestoneId id = make(3, "Door twee bewerkt", day(10, 6));
        open(TRACK);
        _setValue(title("Door twee bewerkt"), "Mijn titel");
        SignedIn.as(jdbc, "programmamanager", () -> {
            planning.move(id, planning.item(id).version(), day(12, 1), MoveReason.NONE);
            return id;
        });
        click("Alles bewaren");
        assertThat(item(id).title()).isEqualTo("Door twee bewerkt");
        assertThat(texts())
                .anySatisfy(text -> assertThat(text)
                        .startsWith("Iemand anders heeft deze mijlpaal intussen bewaard")
                        .contains("1-12-2031"));
        assertThat(title("Door twee bewerkt").getValue()).isEqualTo("Mijn titel");
        click("Mijn versie bewaren");
        click("Alles bewaren");
        assertThat(item(id).title()).isEqualTo("Mijn titel");
        assertThat(item(id).expected()).isEqualTo(day(12, 1));
    }

    @Test
    void a_date_that_leaves_the_open_period_asks_once_why_for_all_rows() {
        MilestoneId one = make(3, "Schuift uit de periode", early(28));
        MilestoneId two = make(3, "Schuift ook uit de periode", early(29));
        open("routekaart?spoor=3&als=tabel&van=2023-06-28&tot=2023-06-29");
        _setValue(when("Schuift uit de periode"), day(11, 2));
        _setValue(when("Schuift ook uit de periode"), day(11, 3));
        click("Alles bewaren");
        assertThat(item(one).expected()).isEqualTo(early(28));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reden van de wijziging")), "Wacht op het Rijk");
        click("Bewaren");
        assertThat(item(one).expected()).isEqualTo(day(11, 2));
        assertThat(item(two).expected()).isEqualTo(day(11, 3));
        assertThat(planning.history(two).getFirst().reason()).isEqualTo("Wacht op het Rijk");
    }

    @Test
    void owner_and_state_are_saved_with_the_rest_and_undone_with_it() {
        MilestoneId one = make(3, "Krijgt een eigenaar", day(9, 2));
        MilestoneId two = make(3, "Komt stil te liggen", day(9, 3));
        MilestoneId three = make(3, "Is er al", day(9, 4));
        open(TRACK);
        owner("Krijgt een eigenaar").setValue(OwnerChoice.outside("Het Rijk"));
        state("Komt stil te liggen").setValue(MilestoneState.ON_HOLD);
        state("Is er al").setValue(MilestoneState.REACHED);
        click("Alles bewaren");
        TextField party = _get(TextField.class, spec -> spec.withLabel("Op wie of wat wacht het?"));
        assertThat(party.isInvalid()).isTrue();
        assertThat(item(one).owner()).isNull();
        assertThat(owner("Krijgt een eigenaar").getValue().name()).isEqualTo("Het Rijk");

        _setValue(party, "de raad");
        click("Alles bewaren");
        _assertNone(MilestoneSheet.class);
        assertThat(item(one).owner()).isEqualTo("Het Rijk");
        assertThat(item(two).state()).isEqualTo(MilestoneState.ON_HOLD);
        assertThat(item(two).waitingOn()).isEqualTo("de raad");
        assertThat(item(three).reached()).isNotNull();
        click("Ongedaan maken");
        assertThat(item(one).owner()).isNull();
        assertThat(item(two).state()).isEqualTo(MilestoneState.PLANNED);
        assertThat(item(three).state()).isEqualTo(MilestoneState.PLANNED);
        assertThat(item(three).reached()).isNull();
    }

    @Test
    void what_waits_for_what_is_dropped_in_the_table_is_asked_about() {
        MilestoneId first = make(3, "Vervalt in de tabel", day(9, 7));
        MilestoneId second = make(3, "Wacht in de tabel", day(9, 8));
        SignedIn.as(jdbc, "spoortrekker3", () -> {
            planning.addDependency(second, first, null);
            return first;
        });
        open(TRACK);
        state("Vervalt in de tabel").setValue(MilestoneState.DROPPED);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Waarom?")), "Niet meer nodig");
        click("Alles bewaren");
        choice("Wat doet u met: Wacht in de tabel").setValue(Choice.HOLD);
        click("Bewaren");
        assertThat(item(first).state()).isEqualTo(MilestoneState.DROPPED);
        assertThat(item(second).state()).isEqualTo(MilestoneState.ON_HOLD);
        click("Ongedaan maken");
        assertThat(item(first).state()).isEqualTo(MilestoneState.PLANNED);
        assertThat(item(second).state()).isEqualTo(MilestoneState.PLANNED);
    }

    @Test
    void a_state_that_someone_else_made_impossible_is_said_in_the_row_and_the_rest_stays() {
        MilestoneId id = make(3, "Intussen vervallen", day(9, 12));
        open(TRACK);
        owner("Intussen vervallen").setValue(OwnerChoice.outside("Regio"));
        state("Intussen vervallen").setValue(MilestoneState.ON_HOLD);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Op wie of wat wacht het?")), "de raad");
        SignedIn.as(jdbc, "programmamanager", () -> {
            planning.become(id, 1, StateStep.dropped("Anders besloten"));
            return id;
        });
        click("Alles bewaren");
        assertThat(texts())
                .anySatisfy(text -> assertThat(text)
                        .startsWith("Iemand anders heeft deze mijlpaal intussen bewaard")
                        .contains("vervallen"));
        click("Mijn versie bewaren");
        assertThat(state("Intussen vervallen").getValue()).isEqualTo(MilestoneState.DROPPED);
        click("Alles bewaren");
        assertThat(item(id).owner()).isEqualTo("Regio");
        assertThat(item(id).state()).isEqualTo(MilestoneState.DROPPED);
    }

    @Test
    void what_waits_is_asked_about_unless_its_own_row_makes_room() {
        MilestoneId first = make(3, "Kop in de tabel", day(10, 7));
        MilestoneId second = make(3, "Staart in de tabel", day(10, 8));
        SignedIn.as(jdbc, "spoortrekker3", () -> {
            planning.addDependency(second, first, null);
            return first;
        });
        open(TRACK);
        _setValue(when("Kop in de tabel"), day(11, 7));
        click("Alles bewaren");
        _get(MovePreview.class);
        click("Terug, niets bewaren");
        assertThat(item(first).expected()).isEqualTo(day(10, 7));
        _setValue(when("Staart in de tabel"), day(11, 8));
        click("Alles bewaren");
        _assertNone(MovePreview.class);
        assertThat(item(first).expected()).isEqualTo(day(11, 7));
        assertThat(item(second).expected()).isEqualTo(day(11, 8));
    }

    @Test
    void a_dependency_is_added_and_removed_from_the_table_while_what_was_typed_stays() {
        MilestoneId waiting = make(3, "Gaat wachten", day(8, 8));
        MilestoneId needed = make(3, "Waarop gewacht wordt", day(8, 7));
        open(TRACK);
        _setValue(title("Gaat wachten"), "Gaat wachten, anders");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().equals(Optional.of("Aanpassen waarop Gaat wachten wacht")))));
        choose("Laten wachten op een andere mijlpaal", needed);
        click("Toevoegen");
        assertThat(planning.needs(List.of(waiting)).get(waiting))
                .extracting(link -> link.needed().id())
                .containsExactly(needed);
        assertThat(_find(Div.class)).extracting(Div::getText).contains("Waarop gewacht wordt");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        button.getAriaLabel().equals(Optional.of("Niet meer laten wachten op Waarop gewacht wordt")))));
        assertThat(planning.needs(List.of(waiting))).isEmpty();
        click("Sluiten");
        click("Alles bewaren");
        assertThat(item(waiting).title()).isEqualTo("Gaat wachten, anders");
    }

    @Test
    void what_each_waits_for_stands_in_the_table_as_far_as_the_reader_may_know() {
        MilestoneId waiting = make(3, "Wacht zichtbaar", day(8, 10));
        MilestoneId needed = make(3, "Zichtbaar nodig", day(8, 11));
        SignedIn.as(jdbc, "programmamanager", () -> {
            planning.addDependency(waiting, needed, null);
            return needed;
        });
        signIn("spoortrekker3");
        go(TRACK);
        assertThat(cells("Wacht zichtbaar")).contains("Zichtbaar nodig (data passen niet)");
        SignedIn.as(jdbc, "partner3", () -> {
            assertThat(planning.needs(List.of(waiting))).containsKey(waiting);
            return waiting;
        });
        hide(needed);
        SignedIn.as(jdbc, "partner3", () -> {
            assertThat(planning.needs(List.of(waiting))).isEmpty();
            return waiting;
        });
    }

    @Test
    void leaving_with_changes_asks_and_escape_puts_a_field_back() {
        MilestoneId id = make(3, "Wordt niet bewaard", day(10, 9));
        open(TRACK);
        _setValue(title("Wordt niet bewaard"), "Anders");
        click("Niet bewaren");
        _get(ConfirmDialog.class).close();
        _get(MilestoneSheet.class);
        var table = _get(com.vaadin.flow.component.html.NativeTable.class).getElement();
        var data = JsonMapper.shared().createObjectNode();
        data.put("event.key", "Escape");
        data.put(MilestoneSheet.INPUTS, true);
        data.put("event.target.closest('tr').id", SheetRow.idOf(id));
        data.put("event.target.closest('td').cellIndex", 1);
        table.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(table, "keydown", data));
        assertThat(title("Wordt niet bewaard").getValue()).isEqualTo("Wordt niet bewaard");
        click("Niet bewaren");
        _assertNone(MilestoneSheet.class);
    }

    @Test
    void what_is_not_mine_stands_there_to_be_read() {
        signIn("programmamanager");
        make(4, "Van een ander spoor", day(10, 10));
        signIn("spoortrekker3");
        go("routekaart?spoor=4&als=tabel&van=2031-10-01&tot=2031-12-31");
        click("Bewerken in de tabel");
        _get(Anchor.class, spec -> spec.withText("Van een ander spoor"));
        assertThat(_find(_get(MilestoneSheet.class), TrackBadge.class)).allSatisfy(badge -> {
            assertThat(badge.getText()).isEqualTo("4");
            assertThat(badge.getElement().getAttribute("title")).startsWith("Spoor 4 ");
        });
        assertThat(_find(TextField.class, spec -> spec.withPredicate(MilestoneSheetTest::isTitle)))
                .isEmpty();
        signIn("participatieraad1");
        go("routekaart?als=tabel");
        _assertNone(Button.class, spec -> spec.withText("Bewerken in de tabel"));
    }

    @Test
    void what_can_be_changed_comes_first_and_what_is_closed_last() {
        signIn("programmamanager");
        MilestoneId other = make(4, "Volgorde, van een ander", day(4, 1));
        signIn("spoortrekker3");
        MilestoneId closed = make(3, "Volgorde, al klaar", day(5, 1));
        planning.become(closed, 1, StateStep.dropped("Niet nodig"));
        MilestoneId open = make(3, "Volgorde, nog open", day(5, 2));
        MilestoneFilter filter = MilestoneFilter.ALL.withText("Volgorde");
        assertThat(sheets.rows(filter, 10))
                .extracting(row -> row.item().id(), SheetService.Row::mayEdit)
                .containsExactly(tuple(open, true), tuple(other, false), tuple(closed, false));
        assertThat(sheets.rows(filter, 1)).hasSize(1);
        assertThat(sheets.rows(filter.withStates(Set.of(MilestoneState.DROPPED)), 10))
                .extracting(row -> row.item().id())
                .containsExactly(closed);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a component does not know what it offers
    private void choose(String label, MilestoneId id) {
        ComboBox<MilestoneItem> choice = _get(ComboBox.class, spec -> spec.withLabel(label));
        choice.setValue(item(id));
    }

    /** The texts of the row of a milestone in the table to read. */
    private static List<String> cells(String of) {
        MilestoneGrid grid = _get(MilestoneGrid.class);
        for (int row = 0; row < GridKt._size(grid); row++) {
            List<String> cells = GridKt._getFormattedRow(grid, row);
            if (cells.getFirst().contains(of)) {
                return cells;
            }
        }
        return List.of();
    }

    /** Makes a milestone one of the own team only. */
    private void hide(MilestoneId id) {
        ActingPerson.asSystem(
                () -> transaction.execute(status -> jdbc.sql("update milestone set level = 'INTERNAL' where id = ?")
                        .param(id.value())
                        .update()));
    }

    private static boolean isTitle(TextField field) {
        return field.getAriaLabel().orElse("").startsWith("Titel van ");
    }

    private void open(String path) {
        signIn("spoortrekker3");
        go(path);
        click("Bewerken in de tabel");
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static TextField title(String of) {
        return _get(
                TextField.class,
                spec -> spec.withPredicate(
                        field -> field.getAriaLabel().orElse("").equals("Titel van " + of)));
    }

    private static PartialDateField when(String of) {
        return _get(PartialDateField.class, spec -> spec.withLabel("Wanneer van " + of));
    }

    private static SheetOwner owner(String of) {
        return _get(
                SheetOwner.class,
                spec -> spec.withPredicate(
                        field -> field.getAriaLabel().orElse("").equals("Wie zorgt voor " + of)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a component does not know what it offers
    private static Select<MilestoneState> state(String of) {
        return _get(
                Select.class,
                spec -> spec.withPredicate(field -> field.getAriaLabel().equals(Optional.of("Stand van " + of))));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // as above
    private static Select<Choice> choice(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    /** A day within the reporting period that is open. */
    private static PartialDate early(int day) {
        return PartialDate.ofDay(LocalDate.of(2023, 6, day), day + "-6-2023");
    }

    private static List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private MilestoneItem item(MilestoneId id) {
        return planning.item(id);
    }

    private static PartialDate day(int month, int day) {
        LocalDate date = LocalDate.of(YEAR, month, day);
        return PartialDate.ofDay(date, day + "-" + month + "-" + YEAR);
    }

    private MilestoneId make(int track, String title, @Nullable PartialDate when) {
        return SignedIn.as(
                jdbc,
                "programmamanager",
                () -> planning.create(new MilestoneDraft(
                        programmes.track(track).id(),
                        Set.of(),
                        null,
                        title,
                        MilestoneKind.DELIVERABLE,
                        when,
                        Certainty.EXPECTED,
                        null,
                        null,
                        null,
                        Level.SHARED,
                        new Owner.Nobody())));
    }
}
