package nl.spoorboek.cocreation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.ui.StateMark;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SessionViewTest extends KaribuTest {

    private final Sessions made;

    @Autowired
    private SessionService sessions;

    @Autowired
    private ContributionService contributions;

    SessionViewTest(@Autowired ApplicationContext context) {
        made = Sessions.in(context);
    }

    @Test
    void a_partner_writes_on_behalf_of_their_organisation_and_the_box_is_empty_again() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        open(id, "partner1");
        _setValue(box(), "Onze vrijwilligers komen bij gezinnen thuis.");
        _click(post());
        assertThat(said()).containsExactly("Onze vrijwilligers komen bij gezinnen thuis.");
        assertThat(box().getValue()).isEmpty();
        assertThat(sessions.find(id).contributions())
                .singleElement()
                .extracting(ContributionItem::organisation)
                .isEqualTo("Zwolle Doet");
    }

    @Test
    void what_another_says_appears_at_once_and_what_one_was_typing_stays() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1", "participatieraad1");
        made.say(id, "partner1", "De eerste");
        open(id, "partner1");
        ListItem first = cards().getFirst();
        _setValue(box(), "Ik ben nog aan het");
        var other = made.say(id, "participatieraad1", "Bel een gezin elke twee weken.");
        shows("Bel een gezin elke twee weken.");
        assertThat(cards().getFirst()).as("nothing is built anew").isSameAs(first);
        assertThat(box().getValue()).isEqualTo("Ik ben nog aan het");
        assertThat(_get(com.vaadin.flow.component.html.Div.class, spec -> spec.withAttribute("role", "status"))
                        .getText())
                .contains("Lid participatieraad 1");
        SignedIn.as(jdbc, "participatieraad1", () -> {
            contributions.respond(other, ResponseKind.QUESTION);
            return other;
        });
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(response(1, "question").getElement().getTextRecursively())
                    .contains("Vraag1");
        });
    }

    @Test
    void a_guest_writes_before_the_session_opens_and_it_is_marked() {
        SessionId id = made.takingContributionsBefore("partner1");
        open(id, "partner1");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("U kunt nu al iets inbrengen. Het staat straks bij de bijeenkomst, met \"vooraf\" erbij.");
        _setValue(box(), "Dit geef ik vast mee");
        _click(post());
        assertThat(cards())
                .singleElement()
                .satisfies(card ->
                        assertThat(card.getElement().getTextRecursively()).contains("Dit geef ik vast mee", "vooraf"));
    }

    @Test
    void a_response_is_given_and_taken_back_with_one_press() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        made.say(id, Sessions.LEAD, "Een intake van drie gesprekken is te veel.");
        open(id, "partner1");
        _click(response(0, "agree"));
        assertThat(response(0, "agree").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(response(0, "agree").getElement().getTextRecursively()).contains("Eens1");
        _click(response(0, "agree"));
        assertThat(response(0, "agree").getElement().getAttribute("aria-pressed"))
                .isEqualTo("false");
    }

    @Test
    void a_session_that_closes_while_someone_types_hands_the_text_back() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        open(id, "partner1");
        _setValue(box(), "Dit was ik nog aan het schrijven");
        made.close(id);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(_get(StateMark.class).getText()).isEqualTo("afgesloten");
        });
        assertThat(box().getValue()).isEqualTo("Dit was ik nog aan het schrijven");
        assertThat(post().isEnabled()).isFalse();
        _get(Button.class, spec -> spec.withText("Tekst kopiëren"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains(
                        "Deze bijeenkomst is afgesloten. Wat u nog niet had geplaatst staat hier nog; u kunt het kopiëren.");
    }

    @Test
    void a_script_is_words_like_any_other() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        open(id, "partner1");
        _setValue(box(), "<script>alert('x')</script><img src=x onerror=alert(1)>");
        _click(post());
        assertThat(said()).containsExactly("<script>alert('x')</script><img src=x onerror=alert(1)>");
        assertThat(cards().getFirst().getElement().getProperty("innerHTML")).isNull();
    }

    @Test
    void far_too_much_text_is_refused_at_the_box_and_stays_in_it() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        open(id, "partner1");
        String much = "x".repeat(100_000);
        _setValue(box(), much);
        _click(post());
        assertThat(box().isInvalid()).isTrue();
        assertThat(box().getErrorMessage()).isEqualTo("Dit zijn 100.000 tekens; er passen er 10.000");
        assertThat(box().getValue()).isEqualTo(much);
        assertThat(cards()).isEmpty();
    }

    @Test
    void words_that_point_to_a_person_are_asked_about_before_posting() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        open(id, "partner1");
        _setValue(box(), "Bel mevrouw met nummer 111222333");
        _click(post());
        ConfirmDialog sure = _get(ConfirmDialog.class);
        assertThat(sure.getElement().getProperty("message")).contains("een burgerservicenummer");
        ConfirmDialogKt._fireCancel(sure);
        assertThat(cards()).isEmpty();
        assertThat(box().getValue()).isEqualTo("Bel mevrouw met nummer 111222333");
        _click(post());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(cards()).hasSize(1);
    }

    @Test
    void what_is_prepared_does_not_exist_for_a_guest() {
        SessionId id = made.make(SessionState.PREPARING, Level.INVITED, "partner1");
        open(id, "partner1");
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
        open(id, "medewerker3");
        assertThat(_get(H1.class).getText()).isEqualTo("Gesprekstafel voor een test");
        go("bijeenkomsten/geen-id");
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
    }

    @Test
    void a_guest_whose_invitation_is_withdrawn_keeps_the_words_only() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        open(id, "partner1");
        _setValue(box(), "Nog niet geplaatst");
        SignedIn.as(jdbc, Sessions.LEAD, () -> {
            sessions.withdraw(id, made.organisation("partner1"));
            return id;
        });
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(post().isEnabled()).isFalse();
        });
        assertThat(box().getValue()).isEqualTo("Nog niet geplaatst");
        _assertNone(H2.class, spec -> spec.withText("1. Wat houdt jongeren tegen?"));
    }

    @Test
    void who_reads_along_without_an_invitation_sees_no_box_and_reads_who_leads() {
        SessionId id = made.make(SessionState.OPEN, Level.SHARED, "partner1");
        open(id, "partner3");
        _assertNone(TextArea.class);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("U leidt deze bijeenkomst niet. Dat doet voor spoor 3: Spoortrekker 3.");
    }

    @Test
    void the_topic_to_write_under_is_chosen_from_the_topic() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        SignedIn.as(jdbc, Sessions.LEAD, () -> {
            made.addTopic(id, "Tweede onderwerp");
            return id;
        });
        open(id, "partner1");
        _click(_find(Button.class, spec -> spec.withText("Schrijf hierbij")).get(1));
        @SuppressWarnings({"unchecked", "rawtypes"})
        Select<TopicItem> topic = _get(Select.class, spec -> spec.withLabel("Bij onderwerp"));
        assertThat(topic.getValue().title()).isEqualTo("Tweede onderwerp");
        _setValue(box(), "Hierover dus");
        _click(post());
        assertThat(SignedIn.as(jdbc, "partner1", () -> sessions.find(id))
                        .contributions()
                        .getFirst()
                        .topic())
                .isEqualTo(topic.getValue().id());
    }

    private void open(SessionId id, String username) {
        MockVaadin.tearDown();
        signIn(username);
        go("bijeenkomsten/" + id);
    }

    private void shows(String text) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(said()).contains(text);
        });
    }

    private static TextArea box() {
        return _get(TextArea.class, spec -> spec.withLabel("Uw bijdrage"));
    }

    private static Button post() {
        return _get(Button.class, spec -> spec.withText("Plaatsen"));
    }

    private static List<ListItem> cards() {
        return _find(ListItem.class, spec -> spec.withClasses("contribution"));
    }

    private static List<String> said() {
        return cards().stream()
                .map(card -> _get(card, Paragraph.class, spec -> spec.withClasses("said"))
                        .getText())
                .toList();
    }

    private static NativeButton response(int card, String kind) {
        return _get(cards().get(card), NativeButton.class, spec -> spec.withClasses("response-" + kind));
    }
}
