package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.BaselineDraft;
import nl.spoorboek.planning.BaselineService;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two adopted plannings beside each other in the picture. */
class ComparedRoadmapJourneyTest extends BrowserTest {

    @Autowired
    private PlanningService planning;

    @Autowired
    private BaselineService baselines;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    private BaselineId first;
    private BaselineId second;

    @Test
    void what_moved_came_and_went_is_seen_and_heard_and_nothing_can_be_moved() {
        SignedIn.as(jdbc, "programmamanager", this::plan);
        Visitor manager = signIn("programmamanager");
        Page page = manager.page();
        var excuses = new Excuses();
        manager.open("routekaart?spoor=5&van=2024-07-01&vergelijk=" + first + "&met=" + second);
        assertThat(stop(page, "Verschoven, vergeleken"))
                .hasAttribute("aria-label", Pattern.compile(".*30 september 2024.*vastgesteld: 1 juli 2024.*later.*"));
        assertThat(stop(page, "Toegevoegd, vergeleken"))
                .hasAttribute("aria-label", Pattern.compile(".*nieuw in deze planning.*"));
        Locator gone = stop(page, "Vervallen, vergeleken");
        assertThat(gone).hasAttribute("aria-label", Pattern.compile(".*sindsdien vervallen.*"));
        assertThat(page.locator("spoor-roadmap .legend")).containsText("nieuw in deze planning");
        picture(manager, "two-plannings");
        assertThat(Axe.faults(page, Axe.ALL))
                .filteredOn(fault -> !excuses.cover(fault))
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.faults(page, Axe.CONTRAST))
                .filteredOn(fault -> !excuses.cover(fault))
                .isEmpty();

        stop(page, "Verschoven, vergeleken").focus();
        page.keyboard().press("v");
        assertThat(page.locator("spoor-roadmap .moving .hand")).hasCount(0);

        // it is not there any more to open: the list of both plannings tells of it
        gone.focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/routekaart/vastgesteld/" + first + "\\?met=" + second));
        assertThat(manager.heading("Vergeleken, eerst")).isVisible();
        manager.page().getByText("Op de routekaart").click();
        assertThat(page.locator(".roadmap-beside")).containsText("Vergeleken, later");
        assertThat(page).hasURL(Pattern.compile(".*vergelijk=" + first + "&met=" + second + ".*"));
    }

    private static Locator stop(Page page, String title) {
        return page.locator("spoor-roadmap a.stop[aria-label*='" + title + "']");
    }

    private BaselineId plan() {
        MilestoneId moved = make("Verschoven, vergeleken", LocalDate.of(2024, 7, 1), "1 juli 2024");
        MilestoneId gone = make("Vervallen, vergeleken", LocalDate.of(2024, 11, 15), "15 november 2024");
        first = adopt("Vergeleken, eerst", 1);
        planning.move(
                moved,
                planning.item(moved).version(),
                PartialDate.ofDay(LocalDate.of(2024, 9, 30), "30 september 2024"),
                MoveReason.NONE);
        planning.delete(gone, planning.item(gone).version());
        make("Toegevoegd, vergeleken", LocalDate.of(2024, 12, 20), "20 december 2024");
        second = adopt("Vergeleken, later", 2);
        return second;
    }

    private BaselineId adopt(String name, int day) {
        return baselines.adopt(new BaselineDraft(
                name,
                "",
                LocalDate.of(2023, 3, day),
                "raad",
                Set.of(programmes.track(5).id())));
    }

    private MilestoneId make(String title, LocalDate day, String words) {
        return planning.create(new MilestoneDraft(
                programmes.track(5).id(),
                Set.of(),
                null,
                title,
                MilestoneKind.DELIVERABLE,
                PartialDate.ofDay(day, words),
                Certainty.EXPECTED,
                null,
                null,
                null,
                Level.INTERNAL,
                new Owner.Nobody()));
    }
}
