package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Taking a file from the screen, with the keyboard. */
@TestPropertySource(properties = "spring.datasource.hikari.pool-name=export")
class ExportJourneyTest extends BrowserTest {

    @Test
    void a_reader_takes_the_table_of_the_track_on_the_screen() throws IOException {
        Visitor reader = signIn("participatieraad1");
        reader.open("routekaart?spoor=3&als=tabel");
        Locator button = reader.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitvoer"));
        button.focus();
        reader.page().keyboard().press("Enter");
        Locator csv = reader.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"));
        assertThat(csv).isVisible();
        picture(reader, "menu");
        csv.focus();
        Download file =
                reader.page().waitForDownload(() -> reader.page().keyboard().press("Enter"));
        assertThat(file.suggestedFilename()).isEqualTo("mijlpalen-spoor-3-2023-03-14.csv");
        assertThat(Files.readString(file.path())).startsWith("\uFEFFTitel;Spoor;");
        // the page is still there, and works
        reader.page().keyboard().press("Escape");
        assertThat(csv).isHidden();
        assertThat(button).isVisible();
    }
}
