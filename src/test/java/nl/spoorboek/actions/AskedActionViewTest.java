package nl.spoorboek.actions;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AskedActionViewTest extends KaribuTest {

    @Autowired
    private ActionService actions;

    @Autowired
    private AskedActionService asked;

    @Autowired
    private ChecklistService checklists;

    @Autowired
    private ProgrammeService programmes;

    @Test
    @SuppressWarnings("unchecked")
    void a_partner_without_a_part_in_the_track_reports_reads_what_was_recorded_and_corrects_it() {
        ActionId id = make("Vraag aan de scholen");
        SignedIn.as(jdbc, "spoortrekker4", () -> checklists.add(id, "Een punt om af te vinken"));
        signIn("partner3");
        go(AskedAction.path(id));
        assertThat(_get(H1.class).getText()).isEqualTo("Vraag aan de scholen");
        _assertNone(SideNav.class);
        _assertNone(Anchor.class);

        _click(_get(Button.class, spec -> spec.withText("Versturen")));
        RadioButtonGroup<ActionState> state = _get(RadioButtonGroup.class);
        assertThat(state.isInvalid()).isTrue();
        _setValue(state, ActionState.WAITING);
        _click(_get(Button.class, spec -> spec.withText("Versturen")));
        TextField party = _get(TextField.class, spec -> spec.withLabel("Op wie of wat wacht het?"));
        assertThat(party.isInvalid()).isTrue();
        assertThat(_find(FormProblems.class))
                .extracting(FormProblems::getText)
                .contains("Nog niet bewaard. Kijk bij: Op wie of wat wacht het.");
        _setValue(party, "de drukker");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wilt u er iets bij vertellen?")), "Zij leveren vrijdag");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Een punt om af te vinken")), true);
        _click(_get(Button.class, spec -> spec.withText("Versturen")));

        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .contains("Dank u. Dit is vastgelegd:", "Wat u eerder meldde");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Er wordt gewacht op de drukker.");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Zij leveren vrijdag", "1 van 1 klaar");
        _click(_get(Button.class, spec -> spec.withText("Verbeteren")));
        _setValue((RadioButtonGroup<ActionState>) _get(RadioButtonGroup.class), ActionState.DONE);
        _click(_get(Button.class, spec -> spec.withText("Versturen")));
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Het is klaar.");
        assertThat(asked.find(id).state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void what_is_asked_of_another_or_does_not_exist_is_told_in_the_same_words() {
        ActionId id = make("Niet voor partner1");
        signIn("partner1");
        go(AskedAction.path(id));
        assertThat(_get(H1.class).getText()).isEqualTo("Hier is niets te melden");
        go("acties/" + UUID.randomUUID() + "/melden");
        assertThat(_get(H1.class).getText()).isEqualTo("Hier is niets te melden");
        go("acties/onzin/melden");
        assertThat(_get(H1.class).getText()).isEqualTo("Hier is niets te melden");
    }

    @Test
    void who_reads_what_is_told_stands_beside_the_box() {
        ActionId kept = make("Alleen de gemeente leest dit");
        ActionId shared = SignedIn.as(
                jdbc,
                "spoortrekker4",
                () -> actions.create(
                        ActionDraft.titled(programmes.track(4).id(), "Ook anderen van het spoor lezen dit")
                                .withOwner(ActionOwner.of(schools()))
                                .withLevel(Level.SHARED),
                        Set.of()));
        signIn("partner3");
        go(AskedAction.path(kept));
        assertThat(_get(TextArea.class).getHelperText()).contains("De gemeente leest wat u schrijft");
        go(AskedAction.path(shared));
        assertThat(_get(TextArea.class).getHelperText()).contains("gemeente, partners en participatieraad");
    }

    @Test
    void what_was_dropped_asks_nothing_any_more() {
        ActionId id = make("Vervallen vraag");
        SignedIn.as(jdbc, "spoortrekker4", () -> {
            actions.drop(id, 1, "Geheime reden");
            return true;
        });
        signIn("partner3");
        go(AskedAction.path(id));
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Dit hoeft niet meer");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).doesNotContain("Geheime reden");
        _assertNone(Button.class, spec -> spec.withText("Versturen"));
    }

    @Test
    void the_page_of_today_leads_to_what_is_asked() {
        // the first of all by date: the page shows a dozen, and other tests ask the schools too
        ActionId id = make("Vandaag aan de scholen gevraagd", PartialDate.ofDay(LocalDate.of(2000, 1, 3), "3-1-2000"));
        signIn("partner3");
        go("");
        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getHref().equals(AskedAction.path(id)))
                .hasSize(1);
    }

    @Test
    void the_page_of_today_folds_a_long_list_and_shows_the_rest_when_asked() {
        ActionId last =
                make("De laatste vraag aan de scholen", PartialDate.ofDay(LocalDate.of(2099, 1, 3), "3-1-2099"));
        for (int number = 0; number < 12; number++) {
            make("Vraag " + number, PartialDate.ofDay(LocalDate.of(2024, 1, 3), "3-1-2024"));
        }
        signIn("partner3");
        go("");
        _assertNone(
                Anchor.class, spec -> spec.withPredicate(link -> link.getHref().equals(AskedAction.path(last))));
        // the card of what is asked stands first; others may be long too
        _click(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getText().startsWith("Toon ")))
                .getFirst());
        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getHref().equals(AskedAction.path(last)))
                .hasSize(1);
    }

    @Test
    void whoever_edits_sees_the_link_and_writes_the_checklist() {
        ActionId id = make("Met link en lijst");
        signIn("spoortrekker4");
        go("acties/" + id);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Adres")).getValue())
                .endsWith("/acties/" + id + "/melden");
        _assertNone(Button.class, spec -> spec.withText("Per brief sturen"));
        _click(_get(Button.class, spec -> spec.withText("Erbij schrijven wat u vraagt")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wat vraagt u?")), "Bel de scholen");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Bel de scholen");

        TextField line = _get(TextField.class, spec -> spec.withLabel("Punt toevoegen"));
        addPoint(line, "Eerste");
        addPoint(line, "Tweede");
        assertThat(line.getValue()).isEmpty();
        addPoint(line, "");
        assertThat(line.isInvalid()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("\u2193").withPredicate(Button::isEnabled)));
        assertThat(checklists.points(id)).extracting(ChecklistPoint::text).containsExactly("Tweede", "Eerste");
        _find(Checkbox.class).forEach(box -> _setValue(box, true));
        assertThat(actions.find(id).row().state()).isEqualTo(ActionState.OPEN);
        _click(_get(Button.class, spec -> spec.withText("Actie afronden")));
        assertThat(actions.find(id).row().state()).isEqualTo(ActionState.DONE);

        _click(_find(Button.class, spec -> spec.withText("Weghalen")).getFirst());
        assertThat(checklists.points(id)).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Ongedaan maken")));
        assertThat(checklists.points(id)).extracting(ChecklistPoint::text).containsExactly("Tweede", "Eerste");
    }

    private void addPoint(TextField line, String text) {
        _setValue(line, text);
        _click(_get(line.getParent().orElseThrow(), Button.class, spec -> spec.withText("Toevoegen")));
    }

    private ActionId make(String title) {
        return make(title, null);
    }

    private ActionId make(String title, @Nullable PartialDate due) {
        return SignedIn.as(
                jdbc,
                "spoortrekker4",
                () -> actions.create(
                        ActionDraft.titled(programmes.track(4).id(), title)
                                .withOwner(ActionOwner.of(schools()))
                                .withDue(due),
                        Set.of()));
    }

    private OrganisationId schools() {
        return new OrganisationId(jdbc.sql("select organisation_id from person where username = 'partner3'")
                .query(UUID.class)
                .single());
    }
}
