package nl.spoorboek.planning;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.history.ui.HistoryCard;
import nl.spoorboek.history.ui.HistoryPanel;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MilestoneViewTest extends KaribuTest {

    @Autowired
    private PlanningService planning;

    @Autowired
    private PlannedDates dates;

    @Autowired
    private CommentService comments;

    @Autowired
    private ProgrammeService programmes;

    @Test
    void a_track_lead_makes_a_milestone_in_words() {
        signIn("spoortrekker3");
        go("sporen/3/mijlpalen");
        _click(_get(Button.class, spec -> spec.withText("Nieuwe mijlpaal")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Verordening in woorden");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _assertNone(Dialog.class);
        assertThat(planning.list(MilestoneFilter.ALL.withText("Verordening in woorden"), 0, 5))
                .singleElement()
                .satisfies(item -> assertThat(item.state()).isEqualTo(MilestoneState.PLANNED));
    }

    @Test
    void a_missing_title_is_said_at_the_field_and_nothing_is_lost() {
        signIn("spoortrekker3");
        go("sporen/3/mijlpalen");
        _click(_get(Button.class, spec -> spec.withText("Nieuwe mijlpaal")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Voorwaarde")), "Als het geld er is");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        TextField title = _get(TextField.class, spec -> spec.withLabel("Titel"));
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("Geef de mijlpaal een titel");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Voorwaarde")).getValue())
                .isEqualTo("Als het geld er is");
    }

    @Test
    void who_may_only_read_sees_no_control_and_reads_who_can() {
        signIn("spoortrekker3");
        go("sporen/4/mijlpalen");
        _assertNone(Button.class, spec -> spec.withText("Nieuwe mijlpaal"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("U kunt hier lezen, niet wijzigen. Spoor 4 wordt gepland door Spoortrekker 4.");
    }

    @Test
    void a_partner_reads_the_shared_milestones_of_the_own_track_only() {
        signIn("partner3");
        go("sporen/3/mijlpalen");
        assertThat(_get(H1.class).getText()).isEqualTo("Jeugd: Herstel in het gewone leven");
        _get(Grid.class);
        go("sporen/4/mijlpalen");
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
    }

    @Test
    void an_administrator_opens_no_content() {
        signIn("beheerder");
        go("sporen/3/mijlpalen");
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
    }

    @Test
    void a_milestone_page_shows_its_words_and_its_history() {
        MilestoneId id = inMay("Gelezen door de raad");
        signIn("participatieraad1");
        go("mijlpalen/" + id);
        assertThat(_get(H1.class).getText()).isEqualTo("Gelezen door de raad");
        assertThat(_find(HistoryPanel.class)).as("read when it is opened").isEmpty();
        _get(HistoryCard.class).setOpened(true);
        assertThat(_find(_get(HistoryPanel.class), ListItem.class)).isNotEmpty();
        _get(HistoryCard.class).setOpened(false);
        assertThat(_find(HistoryPanel.class)).isEmpty();
        go("mijlpalen/geen-id");
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
    }

    @Test
    void after_another_title_the_menu_is_still_the_same_and_acts_on_what_is_saved_now() {
        MilestoneId id = inMay("Menu dat blijft staan");
        signIn("spoortrekker3");
        go("mijlpalen/" + id);
        MenuBar menu = _get(MenuBar.class);
        _click(_get(Button.class, spec -> spec.withText("Wijzigen")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Menu dat is blijven staan");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(_get(H1.class).getText()).isEqualTo("Menu dat is blijven staan");
        assertThat(_get(MenuBar.class)).isSameAs(menu);
        chooseState("Begonnen");
        assertThat(planning.item(id).state()).isEqualTo(MilestoneState.IN_PROGRESS);
        assertThat(_get(MenuBar.class)).as("other states are next").isNotSameAs(menu);
    }

    @Test
    void a_lead_corrects_when_it_was_reached_and_says_why() {
        MilestoneId id = inMay("Behaald op een andere dag");
        SignedIn.as(jdbc, "spoortrekker3", () -> {
            planning.become(id, 1, StateStep.reached(PartialDate.ofDay(LocalDate.of(2023, 3, 13), "13 maart 2023")));
            return id;
        });
        signIn("partner3");
        go("mijlpalen/" + id);
        _assertNone(MenuBar.class);

        signIn("spoortrekker3");
        go("mijlpalen/" + id);
        chooseState("Datum behaald verbeteren");
        PartialDateField when = _get(PartialDateField.class, spec -> spec.withLabel("Wanneer behaald?"));
        assertThat(when.getValue()).isNotNull().extracting(PartialDate::words).isEqualTo("13 maart 2023");
        when.setValue(null);
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(when.getErrorMessage()).startsWith("Vul in wanneer het is behaald");
        when.setValue(PartialDate.ofDay(LocalDate.of(2023, 3, 3), "3 maart 2023"));
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        TextArea why = _get(TextArea.class, spec -> spec.withLabel("Waarom?"));
        assertThat(why.isInvalid()).isTrue();
        _setValue(why, "Het besluit viel eerder");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _assertNone(Dialog.class);
        assertThat(planning.item(id).reached())
                .isNotNull()
                .extracting(PartialDate::words)
                .isEqualTo("3 maart 2023");
        assertThat(planning.history(id).getFirst().reason()).isEqualTo("Het besluit viel eerder");
    }

    private static void chooseState(String label) {
        MenuItem choice = _get(MenuBar.class).getItems().getFirst().getSubMenu().getItems().stream()
                .filter(item -> item.getText().equals(label))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(choice, new ClickEvent<>(choice));
    }

    @Test
    void a_comment_more_leaves_the_others_as_they_are_on_the_page() {
        MilestoneId id = inMay("Met opmerkingen");
        SignedIn.as(jdbc, "partner3", () -> {
            comments.add(About.milestone(id), "De eerste", Set.of());
            return id;
        });
        signIn("spoortrekker3");
        go("mijlpalen/" + id);
        OrderedList list = _get(OrderedList.class);
        List<ListItem> before = _find(list, ListItem.class);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Uw opmerking")), "De tweede");
        _click(_get(Button.class, spec -> spec.withText("Plaatsen")));
        assertThat(_find(list, ListItem.class)).hasSize(2).startsWith(before.getFirst());
        _click(_get(Button.class, spec -> spec.withText("Terugnemen")));
        assertThat(_find(list, ListItem.class)).hasSize(2).startsWith(before.getFirst());
        assertThat(_find(_find(list, ListItem.class).getLast(), Paragraph.class))
                .extracting(Paragraph::getText)
                .doesNotContain("De tweede");
    }

    @Test
    void leaving_the_open_period_is_asked_about_before_it_is_saved() {
        MilestoneId id = inMay("Datum met een reden");
        signIn("spoortrekker3");
        go("mijlpalen/" + id);
        _click(_get(Button.class, spec -> spec.withText("Wijzigen")));
        _assertNone(RadioButtonGroup.class);
        _setValue(_get(PartialDateField.class), PartialDate.ofDay(LocalDate.of(2023, 9, 1), "1 september 2023"));
        TextField reason = _get(TextField.class, spec -> spec.withLabel("Reden van de wijziging"));
        assertThat(reason.isRequiredIndicatorVisible()).isTrue();
        assertThat(reason.getHelperText())
                .isEqualTo(
                        "Hiermee valt de mijlpaal buiten de periode H1 2023 (tot en met 30 juni 2023). Schrijf waarom.");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).startsWith("Hiermee valt de mijlpaal buiten de periode H1 2023");
        assertThat(reason.getHelperText()).as("said once").isNullOrEmpty();

        _setValue(reason, "De wet komt later");
        chooseOutside();
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        TextField party = _get(TextField.class, spec -> spec.withLabel("Wie of wat van buiten?"));
        assertThat(party.isInvalid()).isTrue();
        _setValue(party, "Rijk");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _assertNone(Dialog.class);
        assertThat(dates.moves(id))
                .singleElement()
                .satisfies(move -> assertThat(move.reason())
                        .isEqualTo(new MoveReason("De wet komt later", MoveCause.OUTSIDE, "Rijk")));
    }

    @Test
    void what_was_undone_is_told_in_the_language_of_the_reader() {
        MilestoneId id = inMay("Ongedaan in twee talen");
        signIn("spoortrekker3");
        for (MoveReason reason : List.of(MoveReason.UNDONE, MoveReason.because("Undone"))) {
            int version = planning.item(id).version();
            planning.move(id, version, PartialDate.ofDay(LocalDate.of(2023, 6, version), "juni"), reason);
        }
        go("mijlpalen/" + id);
        _get(HistoryCard.class).setOpened(true);
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .filteredOn("reden: Ongedaan gemaakt"::equals)
                .hasSize(4);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        go("routekaart");
        go("mijlpalen/" + id);
        _get(HistoryCard.class).setOpened(true);
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .filteredOn("reason: Undone"::equals)
                .hasSize(4);
    }

    @Test
    void a_date_that_narrowed_keeps_its_past_on_the_page() {
        MilestoneId id = inMay("Datum met een verleden");
        SignedIn.as(jdbc, "spoortrekker3", () -> {
            planning.move(
                    id,
                    planning.find(id).item().version(),
                    PartialDate.ofDay(LocalDate.of(2023, 5, 16), "16 mei 2023"),
                    new MoveReason("De zaal is vrij", MoveCause.OUTSIDE, "leverancier"));
            return true;
        });
        signIn("partner3");
        go("mijlpalen/" + id);
        assertThat(_get(OrderedList.class, spec -> spec.withClasses("date-steps"))
                        .getElement()
                        .getTextRecursively())
                .startsWith("mei 2023eerst16 mei 2023nader bepaald door Spoortrekker 3, ")
                .contains("De zaal is vrij")
                .endsWith("Oorzaak van buiten: leverancier");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void chooseOutside() {
        RadioButtonGroup<MoveCause> cause = _get(RadioButtonGroup.class, spec -> spec.withLabel("Waar komt het door?"));
        _setValue(cause, MoveCause.OUTSIDE);
    }

    private MilestoneId inMay(String title) {
        return SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> planning.create(new MilestoneDraft(
                        programmes.track(3).id(),
                        Set.of(),
                        null,
                        title,
                        MilestoneKind.DECISION,
                        PartialDate.ofPeriod(
                                "mei 2023", LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31), Precision.MONTH),
                        Certainty.EXPECTED,
                        null,
                        null,
                        null,
                        Level.SHARED,
                        new Owner.Nobody())));
    }
}
