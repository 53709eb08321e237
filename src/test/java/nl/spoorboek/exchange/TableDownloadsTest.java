package nl.spoorboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.RepeatDraft;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Tables by address, through the door and the rights, as several people. */
@IntegrationTest
class TableDownloadsTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ActionService actions;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc http;

    @BeforeEach
    void open_the_door() {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void who_has_not_signed_in_is_sent_to_the_sign_in_page() throws Exception {
        http.perform(get("/uitvoer/mijlpalen.csv")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void an_administrator_alone_finds_nothing() throws Exception {
        ask("/uitvoer/mijlpalen.csv", "beheerder").andExpect(status().isNotFound());
        ask("/uitvoer/acties.xlsx", "beheerder").andExpect(status().isNotFound());
    }

    @Test
    void a_table_holds_what_the_reader_may_read_and_nothing_else() throws Exception {
        String inside = make("Alleen binnen de gemeente " + UUID.randomUUID(), Level.INTERNAL, null);
        String shared = make("Ook voor de participatieraad " + UUID.randomUUID(), Level.SHARED, null);

        assertThat(text("/uitvoer/mijlpalen.csv", "spoortrekker3")).contains(inside, shared);
        assertThat(text("/uitvoer/mijlpalen.csv", "participatieraad1"))
                .contains(shared)
                .doesNotContain(inside);
    }

    @Test
    void hidden_actions_are_not_in_the_table_of_who_may_not_read_them() throws Exception {
        String all = text("/uitvoer/acties.csv", "programmamanager");
        String seen = text("/uitvoer/acties.csv", "partner3");
        assertThat(seen.lines().count()).isLessThan(all.lines().count());
        assertThat(seen).doesNotContain("alleen gemeente");
        assertThat(all).contains("alleen gemeente");
    }

    @Test
    void an_action_tells_how_it_comes_back_and_what_it_came_from_to_who_may_read_that() throws Exception {
        String inside = make("Bron binnen " + UUID.randomUUID(), Level.INTERNAL, null);
        String title = "Terugkerend uitgevoerd " + UUID.randomUUID();
        SignedIn.as(
                jdbc,
                "programmamanager",
                () -> actions.createFor(
                        ActionDraft.titled(track(3), title)
                                .withLevel(Level.SHARED)
                                .withDue(PartialDate.ofDay(LocalDate.of(2023, 4, 14), "14 april 2023")),
                        RepeatDraft.MONTHLY,
                        planning.list(MilestoneFilter.ALL.withText(inside), 0, 1)
                                .getFirst()
                                .id()));
        assertThat(line(text("/uitvoer/acties.csv", "spoortrekker3"), title)).contains(";elke maand;" + inside + ";");
        assertThat(line(text("/uitvoer/acties.csv", "partner3"), title)).contains(";elke maand;;");
    }

    @Test
    void the_filter_of_the_screen_is_the_filter_of_the_file() throws Exception {
        String here = make("Op spoor 3 " + UUID.randomUUID(), Level.SHARED, null);
        String address =
                Exports.milestones(MilestoneFilter.of(track(3)).withText(here.toUpperCase(Locale.ROOT)), TableKind.CSV);
        assertThat(text("/" + address, "programmamanager").lines().skip(1))
                .singleElement()
                .asString()
                .startsWith(here);
        String elsewhere = Exports.milestones(MilestoneFilter.of(track(4)), TableKind.CSV);
        assertThat(text("/" + elsewhere, "programmamanager")).doesNotContain(here);
    }

    @Test
    void a_spreadsheet_tells_every_part_of_its_filter() throws Exception {
        var filter = MilestoneFilter.of(track(3))
                .withPeriod(DateRange.closed(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)))
                .withPhases(false);
        assertThat(about("/" + Exports.milestones(filter, TableKind.XLSX)))
                .contains("; Alleen mijlpalen, geen fasen; 1 januari 2023 tot en met 30 juni 2023.");
        assertThat(about("/"
                        + Exports.actions(ActionFilter.of(MilestoneId.fresh()), ActionOrder.BY_DUE, TableKind.XLSX)))
                .isEqualTo("Filter: bij één mijlpaal.");
        assertThat(about("/"
                        + Exports.actions(
                                ActionFilter.ALL.withTracks(Set.of(track(3)), true),
                                ActionOrder.BY_DUE,
                                TableKind.XLSX)))
                .endsWith(", Programma.");
    }

    private String about(String address) throws Exception {
        byte[] book = ask(address, "programmamanager").andReturn().getResponse().getContentAsByteArray();
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            return read.getSheetAt(1).getRow(2).getCell(0).getStringCellValue();
        }
    }

    @Test
    void a_partial_date_stays_one_and_its_days_are_days() throws Exception {
        PartialDate quarter = PartialDate.ofPeriod(
                "Q2 2023 e.v.", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30), Precision.QUARTER);
        String title = make("Met een kwartaal " + UUID.randomUUID(), Level.SHARED, quarter);
        assertThat(line(text("/uitvoer/mijlpalen.csv", "programmamanager"), title))
                .contains(";Q2 2023 e.v.;2023-34;2023-04-01;2023-06-30;");
        String undated = make("Zonder datum " + UUID.randomUUID(), Level.SHARED, null);
        assertThat(line(text("/uitvoer/mijlpalen.csv", "programmamanager"), undated))
                .contains(";;;;;;;;;;;;");
    }

    @Test
    void a_title_that_looks_like_a_formula_is_text_in_both_tables() throws Exception {
        String title = make("=HYPERLINK(\"http://voorbeeld.invalid\") " + UUID.randomUUID(), Level.SHARED, null);
        assertThat(text("/uitvoer/mijlpalen.csv", "programmamanager"))
                .contains("\"'" + title.replace("\"", "\"\"") + "\"");
        byte[] book = ask("/uitvoer/mijlpalen.xlsx", "programmamanager")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            assertThat(read.getSheetAt(0))
                    .anyMatch(row -> row.getCell(0).getStringCellValue().equals(title));
        }
    }

    @Test
    void the_name_of_the_file_says_what_is_in_it_and_of_which_day() throws Exception {
        String address = "/" + Exports.milestones(MilestoneFilter.of(track(3)), TableKind.XLSX);
        ask(address, "spoortrekker3")
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Disposition", "attachment; filename=\"mijlpalen-spoor-3-2023-03-14.xlsx\""));
        String actions = "/" + Exports.actions(ActionFilter.of(track(4)), ActionOrder.BY_DUE, TableKind.CSV);
        ask(actions, "spoortrekker4")
                .andExpect(header().string(
                                "Content-Disposition", "attachment; filename=\"acties-spoor-4-2023-03-14.csv\""));
    }

    @Test
    void a_broken_address_leads_nowhere() throws Exception {
        ask("/uitvoer/mijlpalen.csv?spoor=3", "programmamanager").andExpect(status().isNotFound());
    }

    private String text(String address, String username) throws Exception {
        var answer =
                ask(address, username).andExpect(status().isOk()).andReturn().getResponse();
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String line(String table, String title) {
        return table.lines().filter(line -> line.startsWith(title)).findFirst().orElseThrow();
    }

    /**
     * Asks as somebody who signed in. Signed in twice: with the request, for the filters, and in this thread, because another
     * application in the same test run may have put its own holder of who is signed in into the place of ours.
     */
    private ResultActions ask(String address, String username) {
        return SignedIn.as(jdbc, username, () -> {
            Authentication token =
                    Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
            try {
                return http.perform(
                        get(URI.create(address)).with(SecurityMockMvcRequestPostProcessors.authentication(token)));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String make(String title, Level level, @Nullable PartialDate expected) {
        return SignedIn.as(jdbc, "programmamanager", () -> {
            planning.create(new MilestoneDraft(
                    track(3),
                    Set.of(),
                    null,
                    title,
                    MilestoneKind.DECISION,
                    expected,
                    Certainty.EXPECTED,
                    null,
                    null,
                    null,
                    level,
                    new Owner.Nobody()));
            return title;
        });
    }

    private TrackId track(int number) {
        return new TrackId(jdbc.sql("select id from track where number = :number")
                .param("number", number)
                .query(UUID.class)
                .single());
    }
}
