package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.planning.MilestoneDetail;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.PlanningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The roadmap by keyboard, and while someone else is planning. */
class RoadmapJourneyTest extends BrowserTest {

    @Autowired
    private PlanningService planning;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_keyboard_walks_along_the_stops_and_enter_opens_one() {
        Visitor reader = signIn("participatieraad1");
        reader.open("routekaart");
        Locator stops = reader.page().locator("spoor-roadmap a.stop");
        assertThat(stops.first()).isVisible();
        Locator reachable = reader.page().locator("spoor-roadmap .piece [tabindex='0']");
        assertThat(reachable).hasCount(1);
        reachable.focus();
        String first = reachable.getAttribute("data-key");
        reader.page().keyboard().press("ArrowRight");
        Locator focused = reader.page().locator("spoor-roadmap .piece :focus");
        assertThat(focused).not().hasAttribute("data-key", first);
        reader.page().keyboard().press("ArrowLeft");
        assertThat(focused).hasAttribute("data-key", first);
        reader.page().keyboard().press("ArrowDown");
        assertThat(focused).not().hasAttribute("data-key", first);
        picture(reader, "walked");

        Locator stop = stops.first();
        stop.focus();
        String title = stop.locator(".name").textContent();
        reader.page().keyboard().press("Enter");
        assertThat(reader.page()).hasURL(Pattern.compile(".*/mijlpalen/.*"));
        assertThat(reader.heading(title)).isVisible();
    }

    @Test
    void what_someone_else_plans_appears_without_a_reload() {
        Visitor reader = signIn("participatieraad1");
        reader.open("routekaart");
        Locator stops = reader.page().locator("spoor-roadmap a.stop");
        assertThat(stops.first()).isVisible();
        MilestoneId id = new MilestoneId(
                UUID.fromString(stops.first().getAttribute("href").replaceAll(".*/", "")));

        Locator renamed = reader.page().locator("spoor-roadmap a.stop[aria-label*='Nieuwe naam voor iedereen']");
        assertThat(renamed).hasCount(0);
        SignedIn.as(jdbc, "programmamanager", () -> {
            MilestoneDetail detail = planning.find(id);
            planning.save(
                    id, detail.item().version(), renamed(detail.draft(), "Nieuwe naam voor iedereen"), MoveReason.NONE);
            return id;
        });
        assertThat(renamed).hasCount(1);
        picture(reader, "changed-by-another");
    }

    private static MilestoneDraft renamed(MilestoneDraft draft, String title) {
        return new MilestoneDraft(
                draft.track(),
                draft.alsoTracks(),
                draft.line(),
                title,
                draft.kind(),
                draft.expected(),
                draft.certainty(),
                draft.condition(),
                draft.note(),
                draft.body(),
                draft.level(),
                draft.owner());
    }
}
