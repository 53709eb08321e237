package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import nl.spoorboek.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Who is the first to come to an empty workspace. */
@IntegrationTest(properties = "spoorboek.demo=false", webEnvironment = WebEnvironment.RANDOM_PORT)
class EmptyStartJourneyTest extends BrowserTest {

    @Test
    void every_address_leads_to_the_first_start_and_says_so_in_the_address() {
        Visitor visitor = visitor();
        visitor.open("routekaart");
        assertThat(visitor.heading("Eerste start")).isVisible();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/eerste-start$"));
        visitor.page().reload();
        assertThat(visitor.heading("Eerste start")).isVisible();
    }
}
