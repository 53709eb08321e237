package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Through the door and out again. */
class SignInJourneyTest extends BrowserTest {

    @Test
    void a_wrong_password_is_said_in_words_and_lets_nobody_in() {
        Visitor visitor = visitor();
        visitor.open("login");
        visitor.fillSignIn("spoortrekker3", "verkeerd");
        assertThat(visitor.text("Aanmelden lukt niet")).isVisible();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login\\?error.*"));
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
