package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session while people of several organisations are in it at the same time. */
class SessionJourneyTest extends BrowserTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void two_people_in_an_open_session_see_what_the_other_says_at_once() {
        String session = "bijeenkomsten/"
                + jdbc.sql("select id from session where title = 'Gesprekstafel toegang tot jeugdhulp'")
                        .query(String.class)
                        .single();
        Visitor partner = signIn("partner1");
        Visitor member = signIn("participatieraad1");
        partner.open(session);
        member.open(session);
        assertThat(partner.text("2 aanwezig")).isVisible();

        say(partner, "Bel ouders terug op een tijd die zij kiezen.");
        assertThat(member.main().getByText("Bel ouders terug op een tijd die zij kiezen."))
                .isVisible();
        // typing goes on while others speak
        member.field("Uw bijdrage").fill("Een vast gezicht helpt");
        say(partner, "En laat steeds dezelfde medewerker bellen.");
        assertThat(member.main().getByText("En laat steeds dezelfde medewerker bellen."))
                .isVisible();
        assertThat(member.field("Uw bijdrage")).hasValue("Een vast gezicht helpt");
        member.button("Plaatsen").click();
        assertThat(partner.main().locator(".contribution").getByText("Een vast gezicht helpt"))
                .isVisible();
        picture(partner, "both-spoke");
    }

    private static void say(Visitor visitor, String words) {
        visitor.field("Uw bijdrage").fill(words);
        visitor.button("Plaatsen").click();
        assertThat(visitor.field("Uw bijdrage")).hasValue("");
    }
}
