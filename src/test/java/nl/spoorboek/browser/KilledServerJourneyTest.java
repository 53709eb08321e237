package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.spoorboek.base.database.ServerProcess;
import nl.spoorboek.base.database.ServerProcess.Hold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed with -9 while people save: what they saw saved is there, what they typed is handed back. */
@ExtendWith(Chromium.class)
class KilledServerJourneyTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Pattern SIGN_IN = Pattern.compile(".*/login.*");
    private static final double PATIENCE = 60_000;
    private static final String SAVED = "Dit zag ik bewaard worden";
    private static final String IN_FLIGHT = "Hier viel de server onder weg";
    private static final String PASSAGE = "Deze woorden waren nog onderweg";

    @TempDir
    private Path data;

    @Test
    void what_was_seen_saved_is_there_and_what_was_typed_is_handed_back(Browser browser) throws Exception {
        ServerProcess server = ServerProcess.first(data);
        try (var lead = new Visitor(browser, server.address());
                var writer = new Visitor(browser, server.address())) {
            lead.signIn("spoortrekker3");
            lead.open("sporen/3/mijlpalen");
            lead.main().locator("vaadin-grid a").first().click();
            lead.settled();
            String milestone = path(lead);
            comment(lead, SAVED);
            assertThat(lead.main().getByText(SAVED)).isVisible();
            assertThat(lead.field("Uw opmerking")).hasValue("");
            String draft = draftOf(writer);

            try (Hold hold = server.hold("comment", "passage_text")) {
                lead.field("Uw opmerking").fill(IN_FLIGHT);
                lead.button("Plaatsen").click();
                hold.awaitWriter("comment");
                writer.field("Tekst").fill(PASSAGE);
                hold.awaitWriter("passage_text");
                server.kill();
            }
            server = server.again();

            back(lead, "spoortrekker3", milestone);
            assertThat(lead.main().getByText(SAVED)).isVisible();
            assertThat(lead.field("Uw opmerking")).hasValue(IN_FLIGHT);
            lead.picture(PICTURES.resolve("KilledServerJourneyTest-comment.png"));
            lead.button("Plaatsen").click();
            assertThat(lead.main().locator(".comment-body").getByText(IN_FLIGHT))
                    .hasCount(1);

            back(writer, "programmamanager", draft);
            assertThat(writer.field("Tekst")).hasValue(PASSAGE);
            assertThat(writer.text("Bewaard").first()).isVisible();
        } finally {
            server.close();
        }
    }

    /** A draft of the programme manager with one empty passage. */
    private static String draftOf(Visitor writer) {
        writer.signIn("programmamanager");
        writer.open("conceptstukken");
        writer.button("Nieuw stuk").click();
        writer.field("Titel").fill("Stuk onder schot");
        writer.field("Soort stuk").fill("notitie");
        writer.button("Beginnen met schrijven").click();
        writer.button("Begin met tekst").click();
        assertThat(writer.field("Tekst")).isVisible();
        return path(writer);
    }

    private static void comment(Visitor visitor, String words) {
        visitor.field("Uw opmerking").fill(words);
        visitor.button("Plaatsen").click();
    }

    /** The page finds out by itself that it has to sign in again. */
    private static void back(Visitor visitor, String username, String path) {
        Page page = visitor.page();
        assertThat(page).hasURL(SIGN_IN, new PageAssertions.HasURLOptions().setTimeout(PATIENCE));
        visitor.fillSignIn(username, "spoorboek");
        assertThat(page).not().hasURL(SIGN_IN);
        visitor.open(path);
        assertThat(visitor.main()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    private static String path(Visitor visitor) {
        String url = visitor.page().url();
        return url.substring(url.indexOf('/', "http://".length()) + 1).replaceAll("[?#].*", "");
    }
}
