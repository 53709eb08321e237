package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDetail;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The roadmap by keyboard, and while someone else is planning. */
class RoadmapJourneyTest extends BrowserTest {

    /** Whether all words of a field lie within it. */
    private static final String READ_TO_THE_END = """
            field => {
              const words = document.createRange();
              words.selectNodeContents(field);
              const [all, seen] = [words.getBoundingClientRect(), field.getBoundingClientRect()];
              return all.right <= seen.right + 1 && all.bottom <= seen.bottom + 1;
            }
            """;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProgrammeService programmes;

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
        reader.settled();
        reader.page().evaluate("""
                window.asked = 0;
                document.addEventListener('window-request', () => { window.asked++; }, true);
                """);
        SignedIn.as(jdbc, "programmamanager", () -> {
            MilestoneDetail detail = planning.find(id);
            planning.save(
                    id, detail.item().version(), renamed(detail.draft(), "Nieuwe naam voor iedereen"), MoveReason.NONE);
            return id;
        });
        assertThat(renamed).hasCount(1);
        Assertions.assertEquals(0, reader.page().evaluate("window.asked"), "only what changed was told");
        picture(reader, "changed-by-another");
    }

    @Test
    void several_rows_of_the_table_are_typed_over_as_in_a_spreadsheet_and_saved_together() {
        Visitor lead = signIn("spoortrekker3");
        MilestoneId first = make("Tabelrij een", LocalDate.of(2046, 3, 17), "17 maart 2046");
        MilestoneId second = make("Tabelrij twee", LocalDate.of(2046, 3, 18), "18 maart 2046");
        lead.open("routekaart?spoor=3&als=tabel&van=2046-01-01&tot=2046-12-31");
        lead.page().getByText("Bewerken in de tabel").click();
        Locator when = lead.page().getByLabel("Wanneer van Tabelrij een").locator("input");
        when.fill("Q2 2046");
        assertThat(lead.page().getByText("1 rij gewijzigd")).isVisible();
        lead.page().keyboard().press("Enter");
        Locator below = lead.page().getByLabel("Wanneer van Tabelrij twee").locator("input");
        assertThat(below).isFocused();
        below.fill("Q3 2046");
        assertThat(lead.page().getByText("2 rijen gewijzigd")).isVisible();
        lead.page().keyboard().press("Escape");
        assertThat(below).hasValue("18 maart 2046");
        below.fill("Q4 2046");
        assertThat(lead.page().getByText("2 rijen gewijzigd")).isVisible();
        picture(lead, "sheet");
        lead.page().getByText("Alles bewaren").click();
        assertThat(lead.page().getByText("2 mijlpalen bewaard")).isVisible();
        assertThat(words(first)).isEqualTo("Q2 2046");
        assertThat(words(second)).isEqualTo("Q4 2046");
    }

    @Test
    void the_first_picture_comes_with_the_page() {
        Visitor reader = signIn("participatieraad1");
        List<String> asked = new CopyOnWriteArrayList<>();
        reader.page().onRequest(request -> {
            if (request.postData() != null && request.postData().contains("window-request")) {
                asked.add(request.postData());
            }
        });
        reader.open("routekaart");
        assertThat(reader.page().locator("spoor-roadmap a.stop").first()).isVisible();
        assertThat(asked).isEmpty();
    }

    @Test
    void the_working_date_is_in_view_at_first_and_again_for_whoever_scrolled_away() {
        Visitor reader = signIn("participatieraad1");
        reader.open("routekaart?zoom=month");
        Locator today = reader.page().locator("spoor-roadmap .flag");
        assertThat(today).isInViewport();
        reader.page()
                .locator("spoor-roadmap .scroller")
                .evaluate("scroller => scroller.scrollBy({left: 3000, behavior: 'instant'})");
        assertThat(today).not().isInViewport();
        assertThat(reader.page()).hasURL(Pattern.compile(".*van=2024-.*"));
        reader.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Naar vandaag"))
                .click();
        assertThat(today).isInViewport();
    }

    @Test
    void what_the_picture_tells_of_itself_when_it_is_drawn_is_no_news_but_what_the_reader_does_is() {
        Visitor reader = signIn("participatieraad1");
        reader.page().addInitScript("""
                window.views = 0;
                document.addEventListener('view-change', () => { window.views++; }, true);
                """);
        reader.open("routekaart");
        reader.page().waitForFunction("() => window.views > 0");
        reader.settled();
        assertThat(reader.page()).hasURL(Pattern.compile(".*/routekaart$"));

        reader.page()
                .getByText("Halfjaar", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(reader.page()).hasURL(Pattern.compile(".*/routekaart\\?.*zoom=half-year.*"));
        reader.page()
                .getByText("Maand", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(reader.page()).hasURL(Pattern.compile(".*zoom=month.*"));
        assertThat(reader.page().locator("spoor-roadmap .flag")).isInViewport();
    }

    @Test
    void a_track_lead_moves_a_stop_with_the_keys_and_undoes_it() {
        Visitor lead = signIn("spoortrekker3");
        MilestoneId id = make("Met de toetsen verzet", LocalDate.of(2023, 9, 17), "17 september 2023");
        lead.open("routekaart?spoor=3&van=2023-01-01");
        Locator stop = lead.page().locator("spoor-roadmap a.stop[aria-label*='Met de toetsen verzet']");
        stop.focus();
        lead.page().keyboard().press("v");
        Locator hint = lead.page().locator("spoor-roadmap .hint");
        assertThat(hint).containsText("een kwartaal");
        lead.page().keyboard().press("ArrowRight");
        Locator words = lead.page().locator("spoor-roadmap .moving .hand b");
        assertThat(words).hasText("17 december 2023");
        assertThat(lead.page().locator("spoor-roadmap [aria-live]")).containsText("17 december 2023");
        lead.page().keyboard().press("Shift+ArrowLeft");
        assertThat(words).hasText("17 november 2023");
        picture(lead, "moving-by-keys");
        lead.page().keyboard().press("Escape");
        assertThat(words).hasCount(0);
        assertThat(hint).isEmpty();
        assertThat(words(id)).isEqualTo("17 september 2023");

        lead.page().keyboard().press("v");
        lead.page().keyboard().press("ArrowRight");
        assertThat(words).hasText("17 december 2023");
        lead.page().keyboard().press("Enter");
        Locator moved =
                lead.page().locator("spoor-roadmap a.stop[aria-label*='Met de toetsen verzet, 17 december 2023']");
        assertThat(moved).hasCount(1);
        assertThat(moved).isFocused();
        assertThat(hint).isEmpty();
        lead.page().keyboard().press("Control+z");
        assertThat(lead.page().locator("spoor-roadmap a.stop[aria-label*='Met de toetsen verzet, 17 september 2023']"))
                .hasCount(1);
        assertThat(words(id)).isEqualTo("17 september 2023");
    }

    @Test
    void a_milestone_is_moved_out_of_a_group_by_the_keys() {
        Visitor lead = signIn("spoortrekker3");
        for (int i = 1; i <= 12; i++) {
            make("Samen op een dag " + i, LocalDate.of(2026, 5, 15), "15 mei 2026");
        }
        lead.open("routekaart?spoor=3&van=2026-01-01&alleen=mijlpalen");
        Locator chip = lead.page().locator("spoor-roadmap .piece button.more").last();
        assertThat(chip).isVisible();
        chip.click();
        Locator list = lead.page().locator("spoor-roadmap .list");
        assertThat(list).containsText("V verplaatsen");
        picture(lead, "group");
        Locator link = list.locator("li a").first();
        assertThat(link).isFocused();
        String title = link.locator("b").textContent();
        lead.page().keyboard().press("v");
        assertThat(list).not().isVisible();
        assertThat(lead.page().locator("spoor-roadmap .moving.on")).hasCount(1);
        lead.page().keyboard().press("ArrowRight");
        assertThat(lead.page().locator("spoor-roadmap .moving .hand b")).containsText("15 augustus 2026");
        lead.page().keyboard().press("Enter");
        assertThat(lead.page().locator("spoor-roadmap a.stop[aria-label*='" + title + ", 15 augustus 2026']"))
                .hasCount(1);
    }

    @Test
    void a_track_lead_drags_a_stop_and_draws_a_dependency() {
        Visitor lead = signIn("spoortrekker3");
        make("Met de hand verzet", LocalDate.of(2025, 3, 17), "17 maart 2025");
        make("Hier wacht het op", LocalDate.of(2025, 11, 17), "17 november 2025");
        lead.open("routekaart?spoor=3&van=2024-11-01&alleen=mijlpalen");
        Locator stop = lead.page().locator("spoor-roadmap a.stop[aria-label*='Met de hand verzet']");
        Locator needed = lead.page().locator("spoor-roadmap a.stop[aria-label*='Hier wacht het op']");
        assertThat(stop).isVisible();
        drag(lead, centre(stop), new double[] {centre(stop)[0] + 114, centre(stop)[1]});
        assertThat(lead.page().locator("spoor-roadmap a.stop[aria-label*='Met de hand verzet, 17 juni 2025']"))
                .hasCount(1);
        stop.hover();
        Locator handle = lead.page().locator("spoor-roadmap .grip.tie");
        assertThat(handle).isVisible();
        picture(lead, "handles");
        drag(lead, centre(handle), centre(needed));
        assertThat(lead.page().getByText("Met de hand verzet wacht nu op Hier wacht het op"))
                .isVisible();
    }

    @Test
    void a_finger_that_rests_on_a_stop_gets_handles_of_44_pixels_and_draws_out_its_end_with_them() {
        Visitor lead = signIn("spoortrekker3");
        MilestoneId id = make(
                "Met de vinger verlengd",
                PartialDate.ofPeriod(
                        "Q2 2025", LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30), Precision.QUARTER));
        lead.open("routekaart?spoor=3&van=2024-11-01&alleen=mijlpalen");
        Locator stop = lead.page().locator("spoor-roadmap a.stop[aria-label*='Met de vinger verlengd']");
        assertThat(stop).isVisible();
        var finger = new Finger(lead.page());
        double[] at = centre(stop);
        finger.touch(at[0], at[1]);
        Locator moving = lead.page().locator("spoor-roadmap .moving.on");
        assertThat(moving).hasCount(1);
        finger.letGo();
        Locator end = lead.page().locator("spoor-roadmap .grip[data-grip='end']");
        assertThat(end).isVisible();
        assertThat(end.evaluate("grip => { const area = getComputedStyle(grip, '::before');"
                        + " return area.width + ' ' + area.height; }"))
                .isEqualTo("44px 44px");
        picture(lead, "finger");
        double[] held = centre(end);
        finger.touch(held[0], held[1]);
        assertThat(moving).hasCount(1);
        finger.move(held[0], held[1], held[0] + 114);
        finger.letGo();
        assertThat(lead.page().getByText("Met de vinger verlengd: nu Q2 2025 tot en met Q3 2025"))
                .isVisible();
        assertThat(words(id)).isEqualTo("Q2 2025 tot en met Q3 2025");
    }

    /** A finger on the screen, as the browser itself tells of one. */
    private static final class Finger {
        private final CDPSession browser;

        private Finger(Page page) {
            browser = page.context().newCDPSession(page);
        }

        private void touch(double x, double y) {
            send("touchStart", x, y);
        }

        private void move(double fromX, double y, double toX) {
            for (int step = 1; step <= 10; step++) {
                send("touchMove", fromX + (toX - fromX) * step / 10, y);
            }
        }

        private void letGo() {
            tell("touchEnd", new JsonArray());
        }

        private void send(String what, double x, double y) {
            var point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            var points = new JsonArray();
            points.add(point);
            tell(what, points);
        }

        private void tell(String what, JsonArray points) {
            var event = new JsonObject();
            event.addProperty("type", what);
            event.add("touchPoints", points);
            browser.send("Input.dispatchTouchEvent", event);
        }
    }

    @Test
    void a_folded_line_stays_folded_in_the_address() {
        Visitor reader = signIn("participatieraad1");
        reader.open("routekaart");
        Locator lane = reader.page().locator("spoor-roadmap .lane[data-lane='2']");
        lane.locator(".fold").first().click();
        assertThat(lane).hasClass(Pattern.compile(".*folded.*"));
        assertThat(reader.page()).hasURL(Pattern.compile(".*dicht=2.*"));
        picture(reader, "folded");
        reader.page().reload();
        assertThat(lane).hasClass(Pattern.compile(".*folded.*"));
    }

    private static double[] centre(Locator locator) {
        var box = locator.boundingBox();
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    private static void drag(Visitor visitor, double[] from, double[] to) {
        var mouse = visitor.page().mouse();
        mouse.move(from[0], from[1]);
        mouse.down();
        mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
        mouse.move(to[0], to[1]);
        assertThat(visitor.page().locator("spoor-roadmap .moving.on, spoor-roadmap .tying.on"))
                .hasCount(1);
        mouse.up();
    }

    @Test
    void on_a_phone_a_choice_about_what_a_move_touches_can_be_read_to_its_end() {
        MilestoneId first = make("Smalle kop", LocalDate.of(2047, 3, 17), "17 maart 2047");
        MilestoneId then = make("Smalle staart", LocalDate.of(2047, 3, 18), "18 maart 2047");
        SignedIn.as(jdbc, "spoortrekker3", () -> {
            planning.addDependency(then, first, null);
            return then;
        });
        Visitor lead = signIn("spoortrekker3");
        lead.page().setViewportSize(Visitor.NARROW, 740);
        lead.open("mijlpalen/" + first);
        lead.button("Wijzigen").click();
        lead.field("Wanneer").fill("17 september 2047");
        lead.field("Reden van de wijziging").fill("De raad vergadert later");
        lead.button("Bewaren").click();
        Locator chosen = lead.page().locator(".impact vaadin-select-value-button");
        assertThat(chosen).containsText("Mee verschuiven naar");
        Assertions.assertEquals(true, chosen.evaluate(READ_TO_THE_END), "what is proposed");
        chosen.click();
        picture(lead, "choices-narrow");
        lead.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Laten staan.*")))
                .click();
        assertThat(chosen).containsText("Laten staan");
        Assertions.assertEquals(true, chosen.evaluate(READ_TO_THE_END), "what was chosen");
        picture(lead, "choice-narrow");
    }

    private MilestoneId make(String title, LocalDate day, String words) {
        return make(title, PartialDate.ofDay(day, words));
    }

    private MilestoneId make(String title, PartialDate date) {
        return SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> planning.create(new MilestoneDraft(
                        programmes.track(3).id(),
                        Set.of(),
                        null,
                        title,
                        MilestoneKind.DECISION,
                        date,
                        Certainty.EXPECTED,
                        null,
                        null,
                        null,
                        Level.SHARED,
                        new Owner.Nobody())));
    }

    private String words(MilestoneId id) {
        return SignedIn.as(jdbc, "spoortrekker3", () -> {
            PartialDate expected = planning.item(id).expected();
            return expected == null ? "" : expected.words();
        });
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
