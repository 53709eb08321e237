package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.spoorboek.base.database.DatabaseOutage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** The database is away for a moment while someone works. On a database of its own: it is really taken away. */
@TestPropertySource(properties = "spring.datasource.hikari.pool-name=away")
class DatabaseAwayJourneyTest extends BrowserTest {

    @Value("${spring.datasource.url}")
    private String database;

    @Test
    void nothing_typed_is_lost_and_work_goes_on_by_itself() {
        Visitor lead = signIn("spoortrekker3");
        lead.open("sporen/3/mijlpalen");
        lead.button("Nieuwe mijlpaal").click();
        lead.field("Titel").fill("Inkoop jeugdhulp gereed");
        try (var _ = DatabaseOutage.of(database)) {
            lead.button("Bewaren").click();
            assertThat(lead.text("De gegevens zijn even niet bereikbaar.")).isVisible();
            assertThat(lead.field("Titel")).hasValue("Inkoop jeugdhulp gereed");
            picture(lead, "away");
        }
        lead.button("Sluiten").click();
        lead.button("Bewaren").click();
        assertThat(lead.text("Mijlpaal bewaard: Inkoop jeugdhulp gereed")).isVisible();
    }

    @Test
    void a_place_says_so_and_is_there_again_afterwards() {
        Visitor lead = signIn("spoortrekker3");
        try (var _ = DatabaseOutage.of(database)) {
            lead.walkTo("routekaart");
            assertThat(lead.heading("Even geen verbinding")).isVisible();
            picture(lead, "no-place");
        }
        lead.walkTo("sporen/3/mijlpalen");
        assertThat(lead.heading("Jeugd")).isVisible();
    }
}
