package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed and not yet sent. */
class KeptTextJourneyTest extends BrowserTest {

    private static final String WORDS = "Wij beginnen na de meivakantie";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_was_typed_outlives_a_reload_and_goes_at_sign_out() {
        String action = jdbc.sql("""
                        select 'acties/' || a.id
                          from action a join person p on p.organisation_id = a.owner_organisation_id
                         where p.username = 'partner1' and a.level = 'SHARED' and a.state in ('OPEN', 'IN_PROGRESS')
                         order by a.id
                         limit 1
                        """).query(String.class).single();
        Visitor partner = signIn("partner1");
        partner.open(action);
        partner.field("Toelichting").fill(WORDS);
        assertThat(partner.text("Bewaard op dit toestel")).isVisible();
        partner.open(action);
        assertThat(partner.field("Toelichting")).hasValue(WORDS);
        picture(partner, "still-there");

        partner.button("Afmelden").click();
        assertThat(partner.page()).hasURL(Pattern.compile(".*/login.*"));
        partner.signIn("partner1");
        partner.open(action);
        assertThat(partner.field("Toelichting")).hasValue("");
    }
}
