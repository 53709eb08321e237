package nl.spoorboek.actions;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.time.CalendarUnit;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Repetition;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RepeatViewTest extends KaribuTest {

    private static final PartialDate DAY = PartialDate.ofDay(LocalDate.of(2023, 4, 14), "14 april 2023");

    @Autowired
    private ActionService actions;

    @Autowired
    private RepeatService repeats;

    @Autowired
    private ProgrammeService programmes;

    @Test
    @SuppressWarnings("unchecked")
    void an_action_is_made_to_repeat_and_stopped_on_its_page() {
        ActionId id = make("Herhaald op de pagina", DAY);
        signIn("spoortrekker3");
        go("acties/" + id);
        _click(_get(Button.class, spec -> spec.withText("Herhalen")));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Elke")), 13);
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        IntegerField every = _get(IntegerField.class, spec -> spec.withLabel("Elke"));
        assertThat(every.getErrorMessage()).isEqualTo("Typ een getal van 1 tot en met 12");
        _setValue(every, 2);
        _setValue((Select<CalendarUnit>) _get(Select.class), CalendarUnit.WEEK);
        _setValue((RadioButtonGroup<RepeatDraft.Ends>) _get(RadioButtonGroup.class), RepeatDraft.Ends.TIMES);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Hoe vaak")), 3);
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _assertNone(Dialog.class);
        assertThat(lines()).contains("Deze actie komt terug: elke 2 weken, nog 3 keer met deze erbij.");
        assertThat(lines()).anyMatch(line -> line.endsWith("Die moet klaar zijn: 28 april 2023."));

        _click(_get(Button.class, spec -> spec.withText("Wijzigen")));
        assertThat(lines()).anyMatch(line -> line.startsWith("Wat u wijzigt aan een actie die herhaalt"));
        _click(_get(Button.class, spec -> spec.withText("Annuleren")));
        _click(_get(Button.class, spec -> spec.withText("Herhalen stoppen")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(lines()).contains("Deze actie komt één keer voor.");
        assertThat(actions.history(id).getFirst().changes())
                .extracting(change -> change.field())
                .containsExactly("repeats");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_new_action_repeats_as_chosen_in_its_form() {
        signIn("spoortrekker3");
        go("acties");
        _click(_get(Button.class, spec -> spec.withText("Nieuwe actie")));
        _assertNone(IntegerField.class, spec -> spec.withLabel("Elke"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Herhaald vanaf het formulier");
        Checkbox wanted = _get(Checkbox.class, spec -> spec.withLabel("Deze actie komt terug"));
        _setValue(wanted, true);
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        PartialDateField due = _get(PartialDateField.class, spec -> spec.withLabel("Wanneer"));
        assertThat(due.getErrorMessage()).startsWith("Een actie die herhaalt, heeft een datum nodig.");
        due.setValue(DAY);
        IntegerField every = _get(IntegerField.class, spec -> spec.withLabel("Elke"));
        _setValue(every, 0);
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(every.getErrorMessage()).isEqualTo("Typ een getal van 1 tot en met 12");
        _setValue(every, 2);
        var unit = _find(Select.class).stream()
                .filter(select -> "Weken, maanden of jaren".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
        _setValue((Select<CalendarUnit>) unit, CalendarUnit.WEEK);
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _assertNone(Dialog.class);
        ActionId id = only("Herhaald vanaf het formulier");
        assertThat(actions.find(id).repeating().rhythm()).isEqualTo(new Repetition(CalendarUnit.WEEK, 2, null, null));

        _click(_get(Button.class, spec -> spec.withText("Nieuwe actie")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Toch maar één keer");
        wanted = _get(Checkbox.class, spec -> spec.withLabel("Deze actie komt terug"));
        _setValue(wanted, true);
        _setValue(wanted, false);
        _assertNone(IntegerField.class, spec -> spec.withLabel("Elke"));
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _assertNone(Dialog.class);
        assertThat(actions.find(only("Toch maar één keer")).repeating().rhythm())
                .isNull();
    }

    @Test
    void an_action_without_a_date_says_at_the_field_what_to_do() {
        ActionId id = make("Herhaald zonder datum", null);
        signIn("spoortrekker3");
        go("acties/" + id);
        _click(_get(Button.class, spec -> spec.withText("Herhalen")));
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(_get(Select.class).getErrorMessage()).startsWith("Een actie die herhaalt, heeft een datum nodig.");
        assertThat(actions.find(id).repeating().rhythm()).isNull();
    }

    @Test
    void the_last_day_stands_in_the_form_again_as_people_say_it() {
        ActionId id = make("Herhaald tot een dag", DAY);
        SignedIn.as(jdbc, "spoortrekker3", () -> {
            PartialDate end = PartialDate.ofDay(LocalDate.of(2023, 12, 31), "eind van het jaar");
            repeats.repeat(id, 1, new RepeatDraft(CalendarUnit.MONTH, 1, RepeatDraft.Ends.UNTIL, null, end));
            return id;
        });
        signIn("spoortrekker3");
        go("acties/" + id);
        assertThat(lines()).contains("Deze actie komt terug: elke maand, tot en met 31 december 2023.");
        _click(_get(Button.class, spec -> spec.withText("Herhaling wijzigen")));
        PartialDate shown = _get(PartialDateField.class, spec -> spec.withLabel("Tot en met"))
                .getValue();
        assertThat(shown).isEqualTo(PartialDate.ofDay(LocalDate.of(2023, 12, 31), "31 december 2023"));
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _assertNone(Dialog.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_card_that_is_moved_to_done_makes_the_next_one_and_leads_to_it() {
        ActionId id = make("Herhaald op het bord", DAY);
        SignedIn.as(jdbc, "spoortrekker3", () -> {
            repeats.repeat(id, 1, RepeatDraft.MONTHLY);
            return id;
        });
        signIn("spoortrekker3");
        go("acties?q=Herhaald op het bord");
        Grid<ActionRow> grid = _get(Grid.class);
        assertThat(GridKt._getFormattedRow(grid, 0).getFirst()).contains("komt terug: elke maand");
        go("acties?weergave=bord&q=Herhaald op het bord");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("komt terug: elke maand");
        _click(_get(Button.class, spec -> spec.withText("Verplaats naar …")));
        _click(_get(Button.class, spec -> spec.withText("Gedaan")));
        ActionId next = follower(id);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("De volgende is gemaakt, voor 14 mei 2023: ");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("acties/" + next);

        go("acties/" + next);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Herhaling van");
        assertThat(_get(Anchor.class, spec -> spec.withText("Herhaald op het bord, 14 april 2023"))
                        .getHref())
                .isEqualTo("acties/" + id);
        go("acties/" + id);
        assertThat(_get(Anchor.class, spec -> spec.withText("Herhaald op het bord, 14 mei 2023"))
                        .getHref())
                .isEqualTo("acties/" + next);
        _assertNone(Button.class, spec -> spec.withText("Herhalen stoppen"));
    }

    @Test
    void whoever_reports_on_what_is_asked_is_led_to_what_is_asked_next() {
        ActionId id = make("Herhaald gevraagd", DAY);
        SignedIn.as(jdbc, "spoortrekker3", () -> {
            repeats.repeat(id, 1, RepeatDraft.MONTHLY);
            return id;
        });
        signIn("partner3");
        go("acties/" + id + "/melden");
        _assertNone(Button.class, spec -> spec.withText("Herhalen stoppen"));
        state().setValue(ActionState.DONE);
        _click(_get(Button.class, spec -> spec.withText("Versturen")));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("acties/" + follower(id) + "/melden");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ActionState> state() {
        return _get(RadioButtonGroup.class);
    }

    private ActionId only(String title) {
        return actions.list(ActionFilter.ALL.withText(title), ActionOrder.BY_DUE, 0, 2)
                .getFirst()
                .id();
    }

    private static List<String> lines() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private ActionId follower(ActionId id) {
        return new ActionId(jdbc.sql("select id from action where follows_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single());
    }

    private ActionId make(String title, @Nullable PartialDate due) {
        return SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> actions.create(
                        ActionDraft.titled(programmes.track(3).id(), title)
                                .withDue(due)
                                .withOwner(ActionOwner.of(schools())),
                        Set.of()));
    }

    private OrganisationId schools() {
        return new OrganisationId(jdbc.sql("select organisation_id from person where username = 'partner3'")
                .query(UUID.class)
                .single());
    }
}
