package nl.spoorboek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoWordsTest {

    private static final List<Entry> TRACKS = Entry.all("tracks.yaml");
    private static final List<Entry> SESSIONS = Entry.all("sessions.yaml");
    private static final List<Entry> PEOPLE = Entry.all("people.yaml");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            milestones    | state     | PLANNED IN_PROGRESS REACHED ON_HOLD NOT_MET DROPPED HANDED_OVER UNKNOWN
            milestones    | certainty | CERTAIN EXPECTED INTENDED POSSIBLE
            actions       | state     | OPEN IN_PROGRESS WAITING DONE DROPPED
            sessions      | state     | PREPARING ANNOUNCED OPEN CLOSED
            drafts        | state     | WRITING IN_REVIEW PROCESSING ADOPTED WITHDRAWN
            organisations | kind      | MUNICIPALITY PARTNER ADVISORY_BODY OUTSIDE
            tracks        | level     | SHARED
            milestones    | level     | SHARED INTERNAL
            actions       | level     | SHARED INTERNAL
            sessions      | level     | SHARED INTERNAL INVITED
            drafts        | level     | INTERNAL PUBLIC INVITED
            """)
    void states_and_levels_are_those_of_the_domain(String file, String key, String words) {
        assertThat(Entry.all(file + ".yaml"))
                .allSatisfy(r -> assertThat(r.text(key)).isIn((Object[]) words.split(" ")));
    }

    @Test
    void milestones_and_sessions_are_of_a_known_kind() {
        assertThat(Entry.all("milestones.yaml"))
                .extracting(m -> m.text("kind"))
                .containsOnly(
                        "DECISION",
                        "CONSULTATION",
                        "INFORMATION",
                        "DELIVERABLE",
                        "EVENT",
                        "EVALUATION",
                        "START",
                        "END",
                        "GO_LIVE",
                        "CONTRACT",
                        "TARGET",
                        "PHASE");
        assertThat(SESSIONS)
                .extracting(s -> s.text("kind"))
                .containsOnly(
                        "SOUNDING_BOARD",
                        "DIALOGUE_TABLE",
                        "STEERING_TABLE",
                        "CITY_DIALOGUE",
                        "WORKSHOP",
                        "DESIGN_SESSION",
                        "LEARNING_SESSION",
                        "CASE_DISCUSSION",
                        "WORKING_GROUP",
                        "CONSULTATION",
                        "SURVEY",
                        "COUNCIL_MEETING",
                        "NETWORK_MEETING",
                        "MEETING");
    }

    @Test
    void levels_of_participation_and_outcomes_are_those_of_the_domain() {
        assertThat(SESSIONS.stream().flatMap(s -> s.textIfAny("participation").stream()))
                .hasSizeGreaterThan(17)
                .isSubsetOf("INFORM", "CONSULT", "ADVISE", "COPRODUCE");
        assertThat(SESSIONS.stream().flatMap(Entry::andAllWithin).flatMap(e -> e.textIfAny("outcome").stream()))
                .isNotEmpty()
                .isSubsetOf("ADOPTED", "PARTLY_ADOPTED", "NOT_ADOPTED", "PASSED_ON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"milestones.yaml", "actions.yaml", "sessions.yaml"})
    void precisions_are_those_of_the_facts(String file) {
        assertThat(Entry.all(file).stream()
                        .flatMap(Entry::andAllWithin)
                        .flatMap(e -> e.textIfAny("precision").stream()))
                .isNotEmpty()
                .isSubsetOf(
                        "DAY",
                        "MONTH_PART",
                        "MONTH",
                        "MONTH_RANGE",
                        "QUARTER",
                        "SEASON",
                        "HALF_YEAR",
                        "SCHOOL_YEAR",
                        "YEAR_PART",
                        "YEAR",
                        "MULTI_YEAR");
    }

    @Test
    void an_action_is_shared_when_its_owner_is_not_of_the_municipality() {
        Map<String, String> kinds = Entry.all("organisations.yaml").stream()
                .collect(Collectors.toMap(o -> o.text("key"), o -> o.text("kind")));
        for (Entry action : Entry.all("actions.yaml")) {
            Entry owner = action.entry("owner").orElseThrow();
            boolean municipal = switch (owner.text("kind")) {
                case "MUNICIPALITY", "SEAT" -> true;
                case "ORGANISATION" -> "MUNICIPALITY".equals(kinds.get(owner.text("ref")));
                case "OUTSIDE" -> false;
                default -> throw new AssertionError("unknown kind of owner in " + action);
            };
            if (!municipal) {
                assertThat(action.text("level")).as(action.text("key")).isEqualTo("SHARED");
            }
        }
    }

    @Test
    void agreements_are_facts_that_nobody_accepted_yet() {
        assertThat(Entry.one("dependencies.yaml").entries("agreements"))
                .allMatch(a -> Set.of("MAKES_POSSIBLE", "NEEDS").contains(a.text("kind")))
                .allMatch(a -> Boolean.FALSE.equals(a.values().get("accepted")))
                .allSatisfy(a -> assertThat(a.list("to_tracks", Integer.class))
                        .isSubsetOf(1, 2, 3, 4, 5, 6)
                        .doesNotContain(a.number("from_track")));
    }

    @Test
    void a_sheet_has_eleven_blocks_and_no_amounts() {
        for (Entry track : TRACKS) {
            Entry sheet = track.entry("profile").orElseThrow();
            assertThat(sheet.values().keySet().stream().map(String::valueOf))
                    .containsExactly(
                            "target_group",
                            "finance",
                            "influenceable",
                            "not_influenceable",
                            "stakeholders",
                            "interfaces",
                            "problem",
                            "reforms",
                            "desired_results",
                            "challenges",
                            "realised");
            assertThat(sheet.andAllWithin().flatMap(e -> e.textIfAny("text").stream()))
                    .noneMatch(t -> t.matches("(?i).*(€|\\bEUR\\b|\\beuro\\b|\\bmln\\b|miljoen).*"));
        }
    }

    @Test
    void the_interfaces_of_a_sheet_are_those_of_its_track() {
        for (Entry track : TRACKS) {
            assertThat(track.entry("profile").orElseThrow().entries("interfaces").stream()
                            .map(i -> i.text("text")))
                    .containsExactlyElementsOf(track.entries("interfaces").stream()
                            .map(i -> "Spoor " + i.number("track") + ": " + i.text("topic"))
                            .toList());
        }
    }

    @Test
    void lights_are_five_on_two_tracks_each_in_its_own_words() {
        List<Entry> lit = TRACKS.stream().filter(t -> t.has("lights")).toList();
        assertThat(lit)
                .hasSize(2)
                .allSatisfy(t -> assertThat(t.entries("lights"))
                        .extracting(l -> l.text("light"))
                        .containsExactly("PROGRESS", "MONEY", "QUALITY", "RISK", "EFFECTS"));
        List<Entry> lights =
                lit.stream().flatMap(t -> t.entries("lights").stream()).toList();
        assertThat(lights)
                .allMatch(l -> Set.of("ON_COURSE", "ATTENTION", "BOTTLENECK").contains(l.text("state")));
        assertThat(lights).extracting(l -> l.text("text")).doesNotHaveDuplicates();
    }

    @Test
    void the_accounts_are_those_of_the_sign_in_page_with_their_roles() {
        assertThat(PEOPLE)
                .extracting(p -> p.text("username") + " "
                        + p.entries("roles").stream().map(r -> r.text("role")).collect(Collectors.joining(",")))
                .containsExactlyInAnyOrder(
                        "programmamanager PROGRAMME_MANAGER",
                        "spoortrekker1 TRACK_LEAD",
                        "spoortrekker2 TRACK_LEAD",
                        "spoortrekker3 TRACK_LEAD",
                        "spoortrekker4 TRACK_LEAD",
                        "spoortrekker5 TRACK_LEAD",
                        "spoortrekker6 TRACK_LEAD",
                        "medewerker3 TRACK_MEMBER",
                        "controller CONTROLLER",
                        "portefeuillehouder PORTFOLIO_HOLDER",
                        "griffie CLERK",
                        "raadslid COUNCILLOR",
                        "beheerder ADMIN",
                        "partner1 PARTNER",
                        "partner3 PARTNER",
                        "participatieraad1 ADVISORY_MEMBER",
                        "participatieraad2 ADVISORY_MEMBER",
                        "voorzitter ADVISORY_CHAIR",
                        "secretaris ADVISORY_SECRETARY");
        assertThat(PEOPLE).allSatisfy(p -> {
            Entry does = p.entry("does").orElseThrow();
            assertThat(does.text("nl")).isNotBlank().isNotEqualTo(does.text("en"));
        });
    }

    @Test
    void advisory_accounts_take_part_in_all_tracks_and_partners_are_of_two_organisations() {
        assertThat(PEOPLE.stream()
                        .flatMap(p -> p.entries("roles").stream())
                        .filter(r -> r.text("role").startsWith("ADVISORY")))
                .hasSize(4)
                .allSatisfy(r -> assertThat(r.list("tracks", Integer.class)).containsExactly(1, 2, 3, 4, 5, 6));
        var partners = PEOPLE.stream()
                .filter(p -> p.text("username").startsWith("partner"))
                .collect(Collectors.toMap(p -> p.text("organisation"), Function.identity()));
        assertThat(partners).hasSize(2);
        assertThat(Entry.all("actions.yaml").stream()
                        .flatMap(a -> Stream.of(a.entry("owner").orElseThrow()))
                        .flatMap(o -> o.textIfAny("ref").stream()))
                .containsAll(partners.keySet());
    }
}
