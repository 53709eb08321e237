package nl.spoorboek.planning;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.planning.MoveImpact.Choice;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MovePreviewTest extends KaribuTest {

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProgrammeService programmes;

    @Test
    void another_date_shows_what_it_touches_and_the_chain_moves_along_or_is_put_back() {
        MilestoneId first = milestone("Kop van de keten", day(3, 20));
        MilestoneId second = milestone("Midden van de keten", day(4, 1));
        MilestoneId third = milestone("Staart van de keten", day(4, 10));
        waits(second, first);
        waits(third, second);
        edit(first, day(4, 20));
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains("Moet 3 weken eerder klaar zijn dan wat het nodig heeft: Kop van de keten");
        click("Bewaren", 1);
        _assertNone(Dialog.class);
        assertThat(due(second)).isEqualTo(LocalDate.of(2023, 5, 1));
        assertThat(due(third)).isEqualTo(LocalDate.of(2023, 5, 10));
        assertThat(planning.history(third).getFirst().reason()).isEqualTo("Schuift mee met: Kop van de keten");
        click("Ongedaan maken", 0);
        assertThat(due(first)).isEqualTo(LocalDate.of(2023, 3, 20));
        assertThat(due(second)).isEqualTo(LocalDate.of(2023, 4, 1));
    }

    @Test
    void what_is_left_standing_asks_nothing_about_what_comes_behind_it() {
        MilestoneId first = milestone("Kop die schuift", day(3, 20));
        MilestoneId second = milestone("Midden dat blijft", day(4, 1));
        MilestoneId third = milestone("Staart die blijft", day(4, 10));
        waits(second, first);
        waits(third, second);
        edit(first, day(4, 20));
        Select<Choice> middle = choice("Wat doet u met: Midden dat blijft");
        choice("Wat doet u met: Staart die blijft");
        middle.setValue(Choice.LEAVE);
        assertThat(questions()).doesNotContain("Wat doet u met: Staart die blijft");
        click("Bewaren", 1);
        assertThat(due(first)).isEqualTo(LocalDate.of(2023, 4, 20));
        assertThat(due(second)).isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(planning.find(first).neededBy())
                .singleElement()
                .satisfies(tie -> assertThat(tie.broken()).isTrue());
    }

    @Test
    void going_back_keeps_the_form_as_it_was_filled_in() {
        MilestoneId first = milestone("Toch niet verschoven", day(3, 20));
        waits(milestone("Wacht erop", day(4, 1)), first);
        edit(first, day(4, 20));
        click("Terug, niets bewaren", 0);
        PartialDateField date = _get(PartialDateField.class);
        assertThat(date.getValue()).isEqualTo(day(4, 20));
        assertThat(due(first)).isEqualTo(LocalDate.of(2023, 3, 20));
    }

    @Test
    void what_touches_nothing_is_saved_at_once() {
        MilestoneId alone = milestone("Staat alleen", day(3, 20));
        edit(alone, day(4, 20));
        _assertNone(Dialog.class);
        assertThat(due(alone)).isEqualTo(LocalDate.of(2023, 4, 20));
    }

    @Test
    void dropping_shows_what_waits_for_it_keeps_the_form_on_the_way_back_and_is_flagged_at_both_ends() {
        MilestoneId first = milestone("Vervalt straks", day(3, 20));
        MilestoneId left = milestone("Blijft erop wachten", day(4, 1));
        MilestoneId held = milestone("Gaat ook stilliggen", day(4, 2));
        waits(left, first);
        waits(held, first);
        stop(first, "Laten vervallen");
        click("Bewaren", 0);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Waarom?")).isInvalid())
                .isTrue();
        _get(TextArea.class, spec -> spec.withLabel("Waarom?")).setValue("De wet verandert");
        click("Bewaren", 0);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Wacht op wat vervalt: Vervalt straks");
        click("Terug, niets bewaren", 0);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Waarom?")).getValue())
                .isEqualTo("De wet verandert");
        assertThat(state(first)).isEqualTo(MilestoneState.PLANNED);

        click("Bewaren", 0);
        choice("Wat doet u met: Gaat ook stilliggen").setValue(Choice.HOLD);
        click("Bewaren", 1);
        _assertNone(Dialog.class);
        assertThat(state(first)).isEqualTo(MilestoneState.DROPPED);
        assertThat(state(held)).isEqualTo(MilestoneState.ON_HOLD);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("wacht op wat is vervallen");
        go("mijlpalen/" + left);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("wacht op wat is vervallen");
    }

    @Test
    void a_state_that_touches_nothing_is_saved_at_once_and_can_be_undone() {
        MilestoneId alone = milestone("Ligt alleen stil", day(3, 20));
        stop(alone, "Stilleggen");
        _get(TextField.class, spec -> spec.withLabel("Op wie of wat wacht het?"))
                .setValue("de raad");
        click("Bewaren", 0);
        _assertNone(Dialog.class);
        assertThat(state(alone)).isEqualTo(MilestoneState.ON_HOLD);
        click("Ongedaan maken", 0);
        assertThat(state(alone)).isEqualTo(MilestoneState.PLANNED);
    }

    private void stop(MilestoneId id, String how) {
        signIn("spoortrekker3");
        go("mijlpalen/" + id);
        MenuItem item = _get(MenuBar.class).getItems().getFirst().getSubMenu().getItems().stream()
                .filter(one -> how.equals(one.getText()))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private MilestoneState state(MilestoneId id) {
        return SignedIn.as(jdbc, "spoortrekker3", () -> planning.item(id).state());
    }

    private void edit(MilestoneId id, PartialDate to) {
        signIn("spoortrekker3");
        go("mijlpalen/" + id);
        _click(_get(Button.class, spec -> spec.withText("Wijzigen")));
        _get(PartialDateField.class).setValue(to);
        click("Bewaren", 0);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a component does not know what it offers
    private static Select<Choice> choice(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("rawtypes") // as above
    private static List<String> questions() {
        return _find(Select.class).stream().map(Select::getLabel).toList();
    }

    private static void click(String text, int which) {
        _click(_find(Button.class, spec -> spec.withText(text)).get(which));
    }

    private void waits(MilestoneId waiting, MilestoneId needs) {
        SignedIn.as(jdbc, "spoortrekker3", () -> {
            planning.addDependency(waiting, needs, null);
            return true;
        });
    }

    private MilestoneId milestone(String title, PartialDate expected) {
        return SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> planning.create(new MilestoneDraft(
                        programmes.track(3).id(),
                        Set.of(),
                        null,
                        title,
                        MilestoneKind.DELIVERABLE,
                        expected,
                        Certainty.EXPECTED,
                        null,
                        null,
                        null,
                        Level.SHARED,
                        new Owner.Nobody())));
    }

    /** The last day it is due. */
    private LocalDate due(MilestoneId id) {
        PartialDate expected = Objects.requireNonNull(SignedIn.as(
                jdbc, "spoortrekker3", () -> planning.find(id).item().expected()));
        return Objects.requireNonNull(Objects.requireNonNull(expected.due()).to())
                .minusDays(1);
    }

    private static PartialDate day(int month, int day) {
        LocalDate date = LocalDate.of(2023, month, day);
        return PartialDate.ofDay(date, date.toString());
    }
}
