package nl.spoorboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The calendar feed through the door: what its owner may read at this moment, for whoever has the address. */
@IntegrationTest
class CalendarDoorTest {

    private static final PartialDate QUARTER =
            PartialDate.ofPeriod("Q2 2023", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30), Precision.QUARTER);
    private static final PartialDate DAY = PartialDate.ofDay(LocalDate.of(2023, 5, 17), "17 mei 2023");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private CalendarService calendars;

    @Autowired
    private PlanningService planning;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

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
    void a_day_is_a_day_and_a_quarter_is_the_whole_quarter_with_its_words() throws Exception {
        MilestoneId day = make("Op een dag", Level.SHARED, DAY);
        MilestoneId quarter = make("Ergens in het kwartaal", Level.SHARED, QUARTER);
        MilestoneId undated = make("Zonder datum", Level.SHARED, null);

        Calendar calendar = read(fetch(feedOf("participatieraad1")));

        Component onDay = event(calendar, day).orElseThrow();
        assertThat(value(onDay, Property.SUMMARY)).isEqualTo("Op een dag");
        assertThat(value(onDay, Property.DTSTART)).isEqualTo("20230517");
        assertThat(value(onDay, Property.DTEND)).isEqualTo("20230518");
        Component inQuarter = event(calendar, quarter).orElseThrow();
        assertThat(value(inQuarter, Property.SUMMARY)).isEqualTo("Q2 2023: Ergens in het kwartaal");
        assertThat(value(inQuarter, Property.DTSTART)).isEqualTo("20230401");
        assertThat(value(inQuarter, Property.DTEND)).isEqualTo("20230701");
        assertThat(value(inQuarter, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(inQuarter.toString()).contains("DTSTART;VALUE=DATE:20230401");
        assertThat(event(calendar, undated)).isEmpty();
    }

    @Test
    void what_one_may_not_read_is_not_in_the_feed_and_leaves_it_at_once() throws Exception {
        MilestoneId inside = make("Alleen binnen de gemeente", Level.INTERNAL, DAY);
        MilestoneId shared = make("Nu nog gedeeld", Level.SHARED, DAY);
        String feed = feedOf("participatieraad1");
        Calendar before = read(fetch(feed));
        assertThat(event(before, inside)).isEmpty();
        assertThat(event(before, shared)).isPresent();

        SignedIn.as(jdbc, "programmamanager", () -> {
            var detail = planning.find(shared);
            planning.save(
                    shared, detail.item().version(), draft("Geheim geworden", Level.INTERNAL, DAY), MoveReason.NONE);
            return shared;
        });

        String after = fetch(feed).getContentAsString(StandardCharsets.UTF_8);
        assertThat(after).doesNotContain(shared.toString()).doesNotContain("Geheim");
    }

    @Test
    void a_changed_record_keeps_its_identity_and_counts_up() throws Exception {
        MilestoneId id = make("Verschuift", Level.SHARED, QUARTER);
        String feed = feedOf("participatieraad1");
        Component first = event(read(fetch(feed)), id).orElseThrow();
        SignedIn.as(jdbc, "programmamanager", () -> {
            planning.move(id, planning.find(id).item().version(), DAY, MoveReason.NONE);
            return id;
        });
        Component second = event(read(fetch(feed)), id).orElseThrow();
        assertThat(value(second, Property.UID)).isEqualTo(value(first, Property.UID));
        assertThat(Integer.parseInt(value(second, Property.SEQUENCE)))
                .isGreaterThan(Integer.parseInt(value(first, Property.SEQUENCE)));
        assertThat(value(second, Property.LAST_MODIFIED)).isNotEmpty();
        assertThat(value(second, Property.DTSTAMP)).isEqualTo(value(second, Property.LAST_MODIFIED));
    }

    @Test
    void who_has_it_already_is_told_so() throws Exception {
        String feed = feedOf("controller");
        String tag = Objects.requireNonNull(fetch(feed).getHeader("ETag"));
        var again = http.perform(get("/" + feed).header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andReturn()
                .getResponse();
        assertThat(again.getContentAsByteArray()).isEmpty();
        make("Iets nieuws voor wie alles leest", Level.SHARED, DAY);
        SignedIn.as(jdbc, "controller");
        calendars.choose(new CalendarChoices(true, true, true, true, Set.of(track(3))));
        SignedIn.out();
        http.perform(get("/" + feed).header("If-None-Match", tag)).andExpect(status().isOk());
    }

    @Test
    void a_wrong_an_old_and_an_ended_address_lead_nowhere() throws Exception {
        String first = feedOf("portefeuillehouder");
        http.perform(get("/" + first)).andExpect(status().isOk());
        http.perform(get("/" + first.replaceAll("/[^/]*\\.ics", "/AAAA.ics"))).andExpect(status().isNotFound());
        http.perform(get("/agenda/" + UUID.randomUUID() + "/AAAA.ics")).andExpect(status().isNotFound());
        http.perform(get("/agenda/geen-id/AAAA.ics")).andExpect(status().isNotFound());

        String second = feedOf("portefeuillehouder");
        http.perform(get("/" + first)).andExpect(status().isNotFound());
        http.perform(get("/" + second)).andExpect(status().isOk());

        SignedIn.as(jdbc, "portefeuillehouder");
        calendars.end();
        SignedIn.out();
        http.perform(get("/" + second)).andExpect(status().isNotFound());
    }

    @Test
    void the_feed_ends_with_the_access_of_its_owner() throws Exception {
        String feed = feedOf("partner3");
        http.perform(get("/" + feed)).andExpect(status().isOk());
        access("partner3", LocalDate.of(2020, 1, 1));
        try {
            // the word of the change comes from the database
            await().untilAsserted(() -> http.perform(get("/" + feed)).andExpect(status().isNotFound()));
        } finally {
            access("partner3", null);
        }
        await().untilAsserted(() -> http.perform(get("/" + feed)).andExpect(status().isOk()));
    }

    @Test
    void the_secret_is_not_kept_and_the_door_only_gives() throws Exception {
        String feed = feedOf("spoortrekker4");
        String secret = feed.replaceAll(".*/|\\.ics", "");
        assertThat(jdbc.sql("select count(*) from calendar_feed f where f::text like :secret")
                        .param("secret", "%" + secret + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        http.perform(post("/" + feed)).andExpect(status().isForbidden());
        http.perform(get("/agenda/iets-anders")).andExpect(status().isForbidden());
        assertThat(fetch(feed).getCookies()).isEmpty();
    }

    @Test
    void a_program_that_asks_all_the_time_has_to_wait() throws Exception {
        String feed = feedOf("medewerker3");
        int status = 200;
        for (int i = 0; i < 40 && status == 200; i++) {
            status = http.perform(get("/" + feed)).andReturn().getResponse().getStatus();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void every_line_is_folded_as_the_standard_asks() throws Exception {
        make("Een heel lange titel ".repeat(9).strip(), Level.SHARED, QUARTER);
        String text = fetch(feedOf("participatieraad1")).getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    private String feedOf(String username) {
        return SignedIn.as(
                jdbc, username, () -> calendars.renew(new CalendarChoices(true, true, true, true, Set.of(track(3)))));
    }

    private MockHttpServletResponse fetch(String feed) throws Exception {
        return http.perform(get("/" + feed))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }

    private static Calendar read(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getContentType()).startsWith("text/calendar");
        return new CalendarBuilder().build(new StringReader(answer.getContentAsString(StandardCharsets.UTF_8)));
    }

    private static Optional<? extends Component> event(Calendar calendar, MilestoneId id) {
        return calendar.getComponents().stream()
                .filter(component -> value(component, Property.UID).contains(id.toString()))
                .findFirst();
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).map(Property::getValue).orElse("");
    }

    private void access(String username, @Nullable LocalDate until) {
        SignedIn.as(
                jdbc,
                "beheerder",
                () -> transaction.execute(
                        status -> jdbc.sql("update person set access_until = :until where username = :username")
                                .param("until", until)
                                .param("username", username)
                                .update()));
    }

    private MilestoneId make(String title, Level level, @Nullable PartialDate expected) {
        return SignedIn.as(jdbc, "programmamanager", () -> planning.create(draft(title, level, expected)));
    }

    private MilestoneDraft draft(String title, Level level, @Nullable PartialDate expected) {
        return new MilestoneDraft(
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
                new Owner.Nobody());
    }

    private TrackId track(int number) {
        return new TrackId(jdbc.sql("select id from track where number = :number")
                .param("number", number)
                .query(UUID.class)
                .single());
    }
}
