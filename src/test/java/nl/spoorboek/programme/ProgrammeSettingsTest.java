package nl.spoorboek.programme;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.DateRules;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.Reading;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The programme's own date rules, from the form to the next date that somebody types. */
class ProgrammeSettingsTest extends KaribuTest {

    @Autowired
    private ProgrammeSettings settings;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PartialDateParser parser;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ActionService actions;

    @AfterEach
    void back_to_the_defaults() {
        SignedIn.as(jdbc, "beheerder");
        settings.save(settings.dates().version(), DateSettings.of(DateRules.defaults()));
    }

    @Test
    void a_changed_rule_counts_for_the_next_date_and_leaves_what_was_understood() {
        SignedIn.as(jdbc, "spoortrekker3");
        MilestoneId id = planning.create(milestone("Met voorjaar", read("voorjaar 2023")));
        SignedIn.as(jdbc, "programmamanager");
        settings.save(settings.dates().version(), seasonFrom(Month.FEBRUARY, 6));

        assertThat(read("voorjaar 2023").range())
                .isEqualTo(new DateRange(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 6, 1)));
        assertThat(Objects.requireNonNull(planning.find(id).item().expected()).range())
                .isEqualTo(new DateRange(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 6, 1)));
    }

    @Test
    void how_long_before_its_end_something_is_due_is_a_setting() {
        SignedIn.as(jdbc, "spoortrekker3");
        String title = "Voor de zomer klaar";
        actions.create(ActionDraft.titled(track(3), title).withDue(read("eerste helft 2023")), Set.of());
        MilestoneId milestone = planning.create(milestone("Over drie maanden", read("30 juni 2023")));
        var due = ActionFilter.ALL.withText(title).withDue(ActionFilter.Due.NOW);
        assertThat(planning.mine(500)).noneMatch(item -> item.id().equals(milestone));
        assertThat(actions.count(due)).isZero();

        SignedIn.as(jdbc, "beheerder");
        settings.save(settings.dates().version(), seasonFrom(Month.MARCH, 20));
        SignedIn.as(jdbc, "spoortrekker3");
        assertThat(planning.mine(500)).anyMatch(item -> item.id().equals(milestone));
        assertThat(actions.count(due)).isOne();
    }

    @Test
    void who_saves_second_is_told_and_the_history_says_from_what_to_what() {
        SignedIn.as(jdbc, "programmamanager");
        int seen = settings.dates().version();
        settings.save(seen, seasonFrom(Month.FEBRUARY, 6));
        assertThatThrownBy(() -> settings.save(seen, seasonFrom(Month.APRIL, 6)))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(settings.dates().settings().spring()).isEqualTo(Month.FEBRUARY);
        assertThat(settings.history().getFirst().changes())
                .containsExactly(new HistoryEntry.Change("spring", "3", "2"));
    }

    @Test
    void every_example_is_understood_in_both_languages() {
        signIn("beheerder");
        go("beheer/instellingen");
        assertThat(examples()).hasSize(12).allMatch(text -> text.contains(" 20"));
        assertThat(examples().getFirst()).isEqualTo("voorjaar 2023: van 1 maart tot en met 31 mei 2023");
        assertThat(examples().stream().limit(11)).allMatch(text -> text.contains(": "));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        go("beheer");
        go("beheer/instellingen");
        assertThat(examples().stream().limit(11)).allMatch(text -> text.contains(": "));
    }

    @Test
    void the_form_shows_what_words_come_to_mean_and_says_at_the_field_what_is_wrong() {
        signIn("programmamanager");
        go("beheer/instellingen");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Datumwoorden wijzigen"))));
        month("Voorjaar").setValue(Month.FEBRUARY);
        assertThat(month("Voorjaar").getHelperText()).isEqualTo("voorjaar 2023: van 1 februari tot en met 31 mei 2023");
        IntegerField weeks = _get(IntegerField.class, spec -> spec.withLabel("Weken voor de laatste dag"));
        weeks.setValue(40);
        assertThat(month("Voorjaar").getHelperText()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(weeks.getErrorMessage()).isEqualTo("Vul een getal in van 1 tot en met 26");
        assertThat(month("Voorjaar").getValue()).isEqualTo(Month.FEBRUARY);
        weeks.setValue(8);
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(settings.dates().settings()).isEqualTo(seasonFrom(Month.FEBRUARY, 8));
        assertThat(examples().getFirst()).isEqualTo("voorjaar 2023: van 1 februari tot en met 31 mei 2023");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Month> month(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static List<String> examples() {
        return _find(ListItem.class).stream()
                .filter(item -> item.getParent()
                        .filter(list -> list.getElement().getClassList().contains("settings-list"))
                        .isPresent())
                .limit(12)
                .map(ListItem::getText)
                .toList();
    }

    private PartialDate read(String words) {
        return ((Reading.Understood) parser.read(words)).date();
    }

    private static DateSettings seasonFrom(Month spring, int weeks) {
        DateSettings now = DateSettings.of(DateRules.defaults());
        return new DateSettings(
                spring,
                now.summer(),
                now.autumn(),
                now.winter(),
                now.schoolYearStart(),
                now.recessStart(),
                now.recessEnd(),
                now.yearPartMonths(),
                now.beginMonthDays(),
                now.endMonthFrom(),
                weeks);
    }

    private MilestoneDraft milestone(String title, PartialDate expected) {
        return new MilestoneDraft(
                track(3),
                Set.of(),
                null,
                title,
                MilestoneKind.DECISION,
                expected,
                Certainty.EXPECTED,
                null,
                null,
                null,
                Level.SHARED,
                new Owner.Nobody());
    }

    private TrackId track(int number) {
        return programmes.track(number).id();
    }
}
