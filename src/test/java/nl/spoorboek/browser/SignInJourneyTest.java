package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Through the door and out again. */
class SignInJourneyTest extends BrowserTest {

    @Test
    void a_wrong_password_is_said_in_words_and_lets_nobody_in() {
        Visitor visitor = visitor();
        visitor.open("login");
        visitor.fillSignIn("spoortrekker3", "verkeerd");
        assertThat(visitor.text("Aanmelden lukt niet")).isVisible();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login$"));
        assertThat(visitor.field("Gebruikersnaam of e-mailadres")).hasValue("spoortrekker3");
        picture(visitor, "wrong-password");
        visitor.open("routekaart");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login.*"));
    }

    @Test
    void who_followed_a_link_stands_there_after_signing_in() {
        Visitor visitor = visitor();
        visitor.open("sporen/3/mijlpalen");
        visitor.fillSignIn("spoortrekker3", "spoorboek");
        assertThat(visitor.heading("Jeugd")).isVisible();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/sporen/3/mijlpalen.*"));
    }

    @Test
    void the_workspace_opens_on_the_page_of_the_door_in_the_language_of_the_account_with_a_new_session() {
        Visitor visitor = visitor();
        visitor.open("login");
        visitor.page().evaluate("() => { window.stayed = true; }");
        String before = session(visitor);
        visitor.fillSignIn("spoortrekker3", "spoorboek");
        assertThat(visitor.heading("Dag, Spoortrekker 3")).isVisible();
        Assertions.assertThat(visitor.page().evaluate("() => window.stayed")).isEqualTo(true);
        Assertions.assertThat(session(visitor)).isNotEqualTo(before);
        visitor.page().goBack();
        visitor.page().goForward();
        assertThat(visitor.heading("Dag, Spoortrekker 3")).isVisible();
    }

    @Test
    void a_page_whose_first_question_got_lost_asks_again() {
        Visitor visitor = signIn("spoortrekker3");
        var lost = new AtomicInteger();
        visitor.page().route(Pattern.compile(".*v-r=init.*"), route -> {
            if (lost.getAndIncrement() == 0) {
                route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("Even niet"));
            } else {
                route.resume();
            }
        });
        visitor.page().reload();
        assertThat(visitor.heading("Dag, Spoortrekker 3")).isVisible();
        Assertions.assertThat(lost).hasValue(2);
    }

    private static String session(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    @Test
    void who_asked_for_a_file_gets_it_after_signing_in() {
        Visitor visitor = visitor();
        visitor.open("uitvoer/mijlpalen.csv");
        visitor.typeSignIn("spoortrekker3", "spoorboek");
        Download file =
                visitor.page().waitForDownload(() -> visitor.button("Aanmelden").click());
        Assertions.assertThat(file.suggestedFilename()).endsWith(".csv");
    }

    @Test
    void who_followed_a_link_stands_there_after_choosing_an_example_account() {
        Visitor visitor = visitor();
        visitor.open("sporen/3/mijlpalen?zoek=iets");
        visitor.button("Spoortrekker 3").click();
        assertThat(visitor.heading("Jeugd")).isVisible();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/sporen/3/mijlpalen.*"));
    }

    @Test
    void who_signs_out_is_outside_in_every_window() {
        Visitor visitor = signIn("spoortrekker3");
        visitor.open("routekaart");
        visitor.button("Afmelden").click();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login.*"));
        visitor.open("routekaart");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login.*"));
    }
}
