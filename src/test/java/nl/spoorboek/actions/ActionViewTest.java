package nl.spoorboek.actions;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentItem;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActionViewTest extends KaribuTest {

    @Autowired
    private ActionService actions;

    @Autowired
    private BoardLimitService limits;

    @Autowired
    private CommentService comments;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProgrammeService programmes;

    @Test
    void one_line_and_enter_make_an_action_with_track_and_date() {
        signIn("spoortrekker3");
        go("acties");
        var line = _get(TextField.class, spec -> spec.withLabel("Snel een actie toevoegen"));
        _setValue(line, "Snelle regel uitproberen, voor 1 mei 2023");
        _click(_get(Button.class, spec -> spec.withText("Toevoegen")));
        assertThat(line.getValue()).isEmpty();
        ActionRow made = only("Snelle regel uitproberen");
        assertThat(made.title()).isEqualTo("Snelle regel uitproberen");
        assertThat(made.due()).isNotNull();
        assertThat(made.owner()).isEqualTo("Spoortrekker 3");
        assertThat(made.tracks()).hasSize(1);
    }

    @Test
    void a_line_that_is_too_long_is_refused_at_the_field_and_stays() {
        signIn("spoortrekker3");
        go("acties");
        var line = _get(TextField.class, spec -> spec.withLabel("Snel een actie toevoegen"));
        _setValue(line, "x".repeat(100_000));
        _click(_get(Button.class, spec -> spec.withText("Toevoegen")));
        assertThat(line.isInvalid()).isTrue();
        assertThat(line.getErrorMessage()).contains("passen");
        assertThat(line.getValue()).hasSize(100_000);
    }

    @Test
    void what_stands_in_the_address_is_what_one_sees() {
        ActionId id = make("Adresproef", Level.INTERNAL);
        signIn("spoortrekker3");
        go("acties?q=Adresproef&spoor=3");
        assertThat(titles()).containsExactly("Adresproef");
        go("acties?q=Adresproef&spoor=4");
        _assertNone(Grid.class);
        go("acties?q=Adresproef&stand=done");
        _assertNone(Grid.class);
        actions.finish(id, 1);
        go("acties?q=Adresproef&stand=alle&volgorde=-title");
        assertThat(titles()).containsExactly("Adresproef");
    }

    @Test
    void what_is_chosen_in_the_filter_stands_beside_it_and_can_be_taken_away() {
        make("Open en in het filter", Level.SHARED);
        signIn("spoortrekker3");
        go("acties?q=Open en in het filter&stand=open,waiting");
        assertThat(titles()).containsExactly("Open en in het filter");
        assertThat(_find(NativeButton.class)).extracting(NativeButton::getText).containsExactly("open", "wacht");
        _click(_get(NativeButton.class, spec -> spec.withText("open")));
        assertThat(_find(NativeButton.class)).extracting(NativeButton::getText).containsExactly("wacht");
        _get(Button.class, spec -> spec.withText("Filter (1)"));
        _assertNone(Grid.class);
        _click(_get(NativeButton.class, spec -> spec.withText("wacht")));
        assertThat(titles()).containsExactly("Open en in het filter");
    }

    @Test
    void the_form_makes_and_changes_an_action_and_shows_both_versions_when_two_saved() {
        signIn("spoortrekker3");
        go("acties");
        _click(_get(Button.class, spec -> spec.withText("Nieuwe actie")));
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        TextField title = _get(TextField.class, spec -> spec.withLabel("Titel"));
        assertThat(title.getErrorMessage()).isEqualTo("Geef de actie een titel");
        _setValue(title, "Via het formulier");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _assertNone(Dialog.class);

        ActionRow made = only("Via het formulier");
        go("acties/" + made.id());
        _click(_get(Button.class, spec -> spec.withText("Wijzigen")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Mijn versie van het formulier");
        SignedIn.as(jdbc, "programmamanager", () -> {
            actions.save(made.id(), 1, actions.find(made.id()).draft().withDue(null), null);
            actions.start(made.id(), actions.find(made.id()).row().version());
            return null;
        });
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(actions.find(made.id()).row().title()).isEqualTo("Via het formulier");
        _click(_get(Button.class, spec -> spec.withText("Mijn versie bewaren")));
        assertThat(actions.find(made.id()).row().title()).isEqualTo("Mijn versie van het formulier");
        assertThat(actions.find(made.id()).row().state()).isEqualTo(ActionState.IN_PROGRESS);
    }

    @Test
    void a_card_is_moved_with_its_button_and_waiting_asks_on_whom() {
        ActionId id = make("Kaart om te verplaatsen", Level.INTERNAL);
        signIn("spoortrekker3");
        go("acties?weergave=bord&q=Kaart om te verplaatsen");
        _click(_get(Button.class, spec -> spec.withText("Verplaats naar …")));
        _click(_get(Button.class, spec -> spec.withText("Mee bezig")));
        assertThat(actions.find(id).row().state()).isEqualTo(ActionState.IN_PROGRESS);

        _click(_get(Button.class, spec -> spec.withText("Verplaats naar …")));
        _click(_get(Button.class, spec -> spec.withText("Wacht")));
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        TextField party = _get(TextField.class, spec -> spec.withLabel("Op wie of wat wacht het?"));
        assertThat(party.isInvalid()).isTrue();
        _setValue(party, "de regio");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(actions.find(id).row().waitingOn()).isEqualTo("de regio");
    }

    @Test
    @SuppressWarnings("unchecked")
    void several_are_chosen_and_changed_at_once_after_saying_what_will_happen_and_undone() {
        ActionId one = make("Tegelijk gewijzigd een", Level.INTERNAL);
        ActionId two = make("Tegelijk gewijzigd twee", Level.INTERNAL);
        signIn("spoortrekker3");
        go("acties?q=Tegelijk gewijzigd");
        _click(_get(Button.class, spec -> spec.withText("Meerdere acties kiezen")));
        assertThat(_get(Button.class, spec -> spec.withText("Voorrang")).isEnabled())
                .isFalse();
        _click(_get(Button.class, spec -> spec.withText("Alle 2 kiezen")));
        _click(_get(Button.class, spec -> spec.withText("Stand wijzigen")));
        _setValue((RadioButtonGroup<ActionState>) _get(RadioButtonGroup.class), ActionState.DROPPED);
        _click(_get(Button.class, spec -> spec.withText("Verder")));
        TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Waarom?"));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "Niet meer nodig");
        _click(_get(Button.class, spec -> spec.withText("Verder")));
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("2 acties veranderen.");
        _click(_get(Button.class, spec -> spec.withText("2 acties wijzigen")));
        assertThat(actions.find(one).row().state()).isEqualTo(ActionState.DROPPED);
        assertThat(actions.find(two).stateReason()).isEqualTo("Niet meer nodig");
        _click(_get(Button.class, spec -> spec.withText("Ongedaan maken")));
        assertThat(actions.find(one).row().state()).isEqualTo(ActionState.OPEN);
        _click(_get(Button.class, spec -> spec.withText("Klaar met kiezen")));
        _assertNone(Button.class, spec -> spec.withText("Voorrang"));
    }

    @Test
    void a_column_warns_of_more_than_agreed_and_blocks_nothing() {
        ActionId id = make("Kaart boven de limiet", Level.INTERNAL);
        signIn("spoortrekker3");
        TrackId track = programmes.track(3).id();
        int busy = actions.count(ActionFilter.of(track).withStates(Set.of(ActionState.IN_PROGRESS)));
        go("acties?weergave=bord&spoor=3");
        _click(_get(Button.class, spec -> spec.withText("Limieten instellen")));
        IntegerField most = _get(IntegerField.class, spec -> spec.withLabel("Hooguit in de kolom mee bezig"));
        _setValue(most, 0);
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(most.isInvalid()).isTrue();
        _setValue(most, Math.max(busy, 1));
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        for (int i = busy; i <= Math.max(busy, 1); i++) {
            ActionId other = i == busy ? id : make("Nog een kaart boven de limiet", Level.INTERNAL);
            actions.start(other, actions.find(other).row().version());
        }
        go("acties?weergave=bord&spoor=3");
        int limit = Math.max(busy, 1);
        assertThat(_find(Span.class)).extracting(Span::getText).contains((limit + 1) + " van " + limit + ", te veel");
        go("acties?weergave=bord&spoor=3&q=Kaart boven");
        assertThat(_find(Span.class)).extracting(Span::getText).noneMatch(words -> words.endsWith(", te veel"));
        _assertNone(Button.class, spec -> spec.withText("Limieten instellen"));
        limits.set(track, Map.of());
        signIn("medewerker3");
        go("acties?weergave=bord&spoor=3");
        _assertNone(Button.class, spec -> spec.withText("Limieten instellen"));
    }

    @Test
    void the_board_follows_what_others_do() {
        signIn("programmamanager");
        go("acties?weergave=bord&q=Van een ander gekomen");
        _assertNone(Anchor.class, spec -> spec.withText("Van een ander gekomen"));
        make("Van een ander gekomen", Level.INTERNAL);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            _get(Anchor.class, spec -> spec.withText("Van een ander gekomen"));
        });
    }

    @Test
    void a_partner_reads_reports_and_comments_and_has_no_other_control() {
        ActionId id = SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> actions.create(
                        ActionDraft.titled(programmes.track(3).id(), "Meld eens hoe het gaat")
                                .withLevel(Level.SHARED)
                                .withOwner(ActionOwner.of(schools())),
                        Set.of()));
        signIn("partner3");
        go("acties?q=Meld eens");
        assertThat(titles()).containsExactly("Meld eens hoe het gaat");
        _assertNone(Button.class, spec -> spec.withText("Nieuwe actie"));
        go("acties/" + id);
        _assertNone(Button.class, spec -> spec.withText("Wijzigen"));
        _assertNone(Button.class, spec -> spec.withText("Verwijderen"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("U kunt melden hoe het met deze actie gaat. De rest wijzigt de gemeente.");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<ActionState> state = _get(RadioButtonGroup.class);
        _setValue(state, ActionState.DONE);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Toelichting")), "Alle scholen doen mee");
        _click(_get(Button.class, spec -> spec.withText("Melden")));
        assertThat(actions.find(id).row().state()).isEqualTo(ActionState.DONE);

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Uw opmerking")), "<img src=x onerror=alert(1)>");
        _click(_get(Button.class, spec -> spec.withText("Plaatsen")));
        assertThat(comments.list(About.action(id), 10).items())
                .extracting(CommentItem::body)
                .containsExactly("Alle scholen doen mee", "<img src=x onerror=alert(1)>");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("<img src=x onerror=alert(1)>");
    }

    @Test
    void an_administrator_and_an_unknown_address_find_nothing() {
        ActionId id = make("Niet voor de beheerder", Level.INTERNAL);
        signIn("beheerder");
        for (String address : List.of("acties", "acties/" + id, "sporen/3/acties")) {
            go(address);
            assertThat(_get(H1.class).getText()).as(address).isEqualTo("Niet gevonden");
        }
        signIn("partner3");
        for (String address : List.of("acties/" + id, "acties/geen-id", "acties/" + UUID.randomUUID())) {
            go(address);
            assertThat(_get(H1.class).getText()).as(address).isEqualTo("Niet gevonden");
        }
    }

    @Test
    void a_track_and_a_milestone_show_their_actions() {
        MilestoneId milestone = SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> planning.list(MilestoneFilter.of(programmes.track(3).id()), 0, 1)
                        .getFirst()
                        .id());
        SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> actions.create(
                        ActionDraft.titled(programmes.track(3).id(), "Actie van een mijlpaal"), Set.of(milestone)));
        signIn("spoortrekker3");
        go("mijlpalen/" + milestone);
        _get(Anchor.class, spec -> spec.withText("Actie van een mijlpaal"));
        _get(TextArea.class, spec -> spec.withLabel("Uw opmerking"));
        go("sporen/3/acties");
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("Zoek in titel en toelichting")),
                "Actie van een mijlpaal");
        assertThat(titles()).containsExactly("Actie van een mijlpaal");
        _click(_get(Button.class, spec -> spec.withText("Filter (3)")));
        // of whom and when; the track is not asked on the page of a track
        assertThat(_find(Select.class)).hasSize(2);
    }

    @SuppressWarnings("unchecked")
    private static List<String> titles() {
        Grid<ActionRow> grid = _get(Grid.class);
        return GridKt._findAll(grid).stream().map(ActionRow::title).toList();
    }

    private ActionRow only(String text) {
        List<ActionRow> rows = actions.list(ActionFilter.ALL.withText(text), ActionOrder.BY_DUE, 0, 2);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private ActionId make(String title, Level level) {
        return SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> actions.create(
                        ActionDraft.titled(programmes.track(3).id(), title).withLevel(level), Set.of()));
    }

    private OrganisationId schools() {
        return new OrganisationId(jdbc.sql("select organisation_id from person where username = 'partner3'")
                .query(UUID.class)
                .single());
    }
}
