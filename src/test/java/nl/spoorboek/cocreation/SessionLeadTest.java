package nl.spoorboek.cocreation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.Set;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.people.Choices.Choice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What whoever leads a session does on its page, from preparing to what came of it. */
class SessionLeadTest extends KaribuTest {

    private final Sessions made;

    @Autowired
    private SessionService sessions;

    SessionLeadTest(@Autowired ApplicationContext context) {
        made = Sessions.in(context);
    }

    @Test
    void a_lead_prepares_announces_opens_and_closes_a_session() {
        signIn("spoortrekker3");
        go("sporen/3/bijeenkomsten");
        click("Bijeenkomst voorbereiden");
        click("Bewaren");
        TextField title = _get(TextField.class, spec -> spec.withLabel("Titel"));
        assertThat(title.getErrorMessage()).isEqualTo("Geef de bijeenkomst een titel");
        _setValue(title, "Tafel van begin tot eind");
        click("Bewaren");
        assertThat(_get(H1.class).getText()).isEqualTo("Tafel van begin tot eind");
        assertState("in voorbereiding");

        click("Onderwerpen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Gespreksonderwerp")), "Eerste onderwerp");
        click("Onderwerp toevoegen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Gespreksonderwerp")), "Tweede onderwerp");
        click("Onderwerp toevoegen");
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Tweede onderwerp omhoog")));
        click("Sluiten");

        click("Genodigden");
        @SuppressWarnings({"unchecked", "rawtypes"})
        MultiSelectComboBox<Choice> guests =
                _get(MultiSelectComboBox.class, spec -> spec.withLabel("Organisaties om uit te nodigen"));
        Choice partner = guests.getListDataView()
                .getItems()
                .filter(choice -> choice.name().equals("Zwolle Doet"))
                .findFirst()
                .orElseThrow();
        guests.setValue(Set.of(partner));
        click("Uitnodigen");
        click("Sluiten");

        step("Aankondigen", "aangekondigd");
        step("Openen", "nu open");
        SessionItem item = sessions.list(SessionFilter.ALL.withText("Tafel van begin tot eind"), 0, 1)
                .getFirst();
        SessionDetail detail = sessions.find(item.id());
        assertThat(detail.topics())
                .extracting(TopicItem::title)
                .containsExactly("Tweede onderwerp", "Eerste onderwerp");
        assertThat(detail.guests()).extracting(Guest::name).containsExactly("Zwolle Doet");
        step("Afsluiten", "afgesloten");
        _assertNone(Button.class, spec -> spec.withText("Wijzigen"));

        click("Correctie toevoegen");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Correctie")), "Het onderwerp heette anders.");
        click("Bewaren");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Het onderwerp heette anders.");
    }

    @Test
    void opening_without_topics_is_not_offered_and_says_why() {
        signIn("spoortrekker3");
        SessionId id = sessions.prepare(SessionDraft.of(made.track(3), "Zonder onderwerp", SessionKind.WORKSHOP));
        sessions.announce(id, made.version(id));
        go("bijeenkomsten/" + id);
        Button open = _get(Button.class, spec -> spec.withText("Openen"));
        assertThat(open.isEnabled()).isFalse();
        assertThat(open.getAriaLabel()).contains("Openen. Voeg eerst een gespreksonderwerp toe");
    }

    @Test
    void a_follow_up_needs_a_reason_and_makes_a_milestone_that_names_the_contribution() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        made.say(id, "partner1", "Laat iemand meelopen voor hij moet kiezen.");
        signIn("spoortrekker3");
        go("bijeenkomsten/" + id);
        click("Wat doen we ermee?");
        click("Bewaren");
        assertThat(outcome().isInvalid()).isTrue();
        outcome().setValue(Outcome.ADOPTED);
        click("Bewaren");
        assertThat(reason().getErrorMessage()).isEqualTo("Leg uit waarom");
        _setValue(reason(), "Dit werkt elders ook.");
        becomes().setValue(Optional.of(Linked.Kind.MILESTONE));
        TextField title = _get(TextField.class, spec -> spec.withLabel("Titel"));
        assertThat(title.getValue()).isEqualTo("Laat iemand meelopen voor hij moet kiezen.");
        _setValue(title, "Proefweken begonnen");
        click("Bewaren");
        _assertNone(Dialog.class);
        Anchor link = _get(Anchor.class, spec -> spec.withText("mijlpaal “Proefweken begonnen”"));
        _assertOne(Button.class, spec -> spec.withText("Antwoord wijzigen"));

        go(link.getHref());
        assertThat(_get(H1.class).getText()).isEqualTo("Proefweken begonnen");
        Anchor back = _get(Anchor.class, spec -> spec.withText("Bijdrage 1 van “Gesprekstafel voor een test”"));
        assertThat(back.getHref()).isEqualTo("bijeenkomsten/" + id + "#bijdrage-1");
    }

    @Test
    void passing_on_asks_to_whom_and_what_is_not_adopted_becomes_nothing() {
        SessionId id = made.make(SessionState.CLOSED, Level.INVITED);
        SessionId open = made.make(SessionState.OPEN, Level.INVITED);
        made.say(open, Sessions.LEAD, "Vervoer ontbreekt.");
        made.close(open);
        signIn("medewerker3");
        go("bijeenkomsten/" + open);
        click("Wat doen we ermee?");
        outcome().setValue(Outcome.PASSED_ON);
        assertThat(_find(RadioButtonGroup.class)).hasSize(1);
        _setValue(reason(), "Dit ligt bij een ander team.");
        click("Bewaren");
        TextField to = _get(TextField.class, spec -> spec.withLabel("Doorgegeven aan"));
        assertThat(to.getErrorMessage()).isEqualTo("Vul in aan wie");
        _setValue(to, "team Vervoer");
        click("Bewaren");
        _assertNone(Dialog.class);
        assertThat(sessions.find(open).contributions().getFirst().followUp()).isNotNull();
        assertThat(sessions.find(id).contributions()).isEmpty();
    }

    @Test
    void the_list_starts_with_what_is_open_and_the_address_keeps_the_choice() {
        made.make(SessionState.OPEN, Level.INVITED, "partner1");
        signIn("partner1");
        go("bijeenkomsten");
        @SuppressWarnings({"unchecked", "rawtypes"})
        Grid<SessionItem> grid = _get(Grid.class);
        assertThat(GridKt._get(grid, 0).state()).isEqualTo(SessionState.OPEN);
        assertThat(GridKt._findAll(grid)).noneMatch(item -> item.state() == SessionState.PREPARING);
        _assertNone(Button.class, spec -> spec.withText("Bijeenkomst voorbereiden"));

        UI.getCurrent()
                .navigate(
                        "bijeenkomsten", QueryParameters.fromString("stand=closed&spoor=1&zoek=ontmoeten&soort=onzin"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Zoek in titel en doel"))
                        .getValue())
                .isEqualTo("ontmoeten");
        @SuppressWarnings({"unchecked", "rawtypes"})
        Grid<SessionItem> chosen = _get(Grid.class);
        assertThat(GridKt._findAll(chosen))
                .extracting(SessionItem::title)
                .containsExactly("Gesprekstafel ontmoeten in de buurt");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Zoek in titel en doel")), "bestaat niet");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Geen bijeenkomsten met deze keuze");
    }

    @Test
    void two_people_editing_one_session_see_both_versions() {
        SessionId id = made.make(SessionState.ANNOUNCED, Level.INVITED);
        signIn("spoortrekker3");
        go("bijeenkomsten/" + id);
        click("Wijzigen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Mijn titel");
        SignedIn.as(jdbc, "medewerker3", () -> {
            sessions.edit(
                    id, made.version(id), SessionDraft.of(made.track(3), "Hun titel", SessionKind.DIALOGUE_TABLE));
            return id;
        });
        click("Bewaren");
        assertThat(sessions.find(id).draft().title()).isEqualTo("Hun titel");
        click("Mijn versie bewaren");
        assertThat(sessions.find(id).draft().title()).isEqualTo("Mijn titel");
    }

    private static void step(String label, String state) {
        click(label);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertState(state);
    }

    private static void assertState(String word) {
        assertThat(_get(StateMark.class).getText()).isEqualTo(word);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Outcome> outcome() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Antwoord"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Optional<Linked.Kind>> becomes() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Wat wordt het?"));
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Waarom?"));
    }
}
