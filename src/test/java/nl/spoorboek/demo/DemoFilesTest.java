package nl.spoorboek.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoFilesTest {

    private static final Entry PROGRAMME = Entry.one("programme.yaml");
    private static final List<Entry> TRACKS = Entry.all("tracks.yaml");
    private static final List<Entry> MILESTONES = Entry.all("milestones.yaml");
    private static final List<Entry> AGREEMENTS = Entry.one("dependencies.yaml").entries("agreements");
    private static final List<Entry> DEPENDENCIES =
            Entry.one("dependencies.yaml").entries("dependencies");
    private static final List<Entry> ACTIONS = Entry.all("actions.yaml");
    private static final List<Entry> SESSIONS = Entry.all("sessions.yaml");
    private static final List<Entry> DRAFTS = Entry.all("drafts.yaml");
    private static final List<Entry> ORGANISATIONS = Entry.all("organisations.yaml");
    private static final List<Entry> PEOPLE = Entry.all("people.yaml");

    /** The documents the facts come from, with their number of lines. */
    private static final Map<String, Integer> DOCUMENTS = Map.of(
            "000_99813ec28b79b5cb.txt", 107,
            "001_bb1245ed9baf39e1.txt", 804,
            "002_95c34d06b72806ee.txt", 234,
            "003_a7e97062966ae252.txt", 1212,
            "004_40580d498578fdf6.txt", 613);

    @Test
    void a_comment_is_an_example_about_a_record_that_is_there_by_an_account_that_is_there() {
        assertThat(Entry.all("comments.yaml")).hasSize(4).allSatisfy(comment -> {
            assertThat(comment.isExample()).isTrue();
            var about = comment.has("action") ? ACTIONS : MILESTONES;
            String key = comment.text(comment.has("action") ? "action" : "milestone");
            assertThat(about).anyMatch(record -> record.text("key").equals(key));
            assertThat(PEOPLE).anyMatch(person -> person.text("username").equals(comment.text("by")));
        });
    }

    @Test
    void moves_of_a_date_are_examples_and_end_at_the_date_of_the_facts() {
        Map<String, Entry> byKey = MILESTONES.stream().collect(toMap(m -> m.text("key"), Function.identity()));
        Map<String, Entry> last = new HashMap<>();
        List<Entry> moves = Entry.all("date-moves.yaml");
        assertThat(moves).hasSize(3).allSatisfy(move -> {
            assertThat(move.isExample()).isTrue();
            assertThat(move.text("reason")).startsWith("Voorbeeld: ");
            assertThat(PEOPLE).anyMatch(person -> person.text("username").equals(move.text("by")));
            Entry before = last.put(move.text("milestone"), move);
            assertThat(before == null || before.entry("to").equals(move.entry("from")))
                    .isTrue();
        });
        last.forEach((milestone, move) -> assertThat(move.entry("to"))
                .isEqualTo(Objects.requireNonNull(byKey.get(milestone)).entry("when")));
    }

    @Test
    void the_adopted_planning_is_an_example_and_says_so_in_its_name() {
        assertThat(Entry.all("baselines.yaml")).singleElement().satisfies(baseline -> {
            assertThat(baseline.isExample()).isTrue();
            assertThat(baseline.text("name")).startsWith("Voorbeeld: ");
            assertThat(PEOPLE).anyMatch(person -> person.text("username").equals(baseline.text("by")));
        });
    }

    @Test
    void every_file_has_its_number_of_facts_and_examples() {
        assertThat(TRACKS).hasSize(6);
        assertThat(MILESTONES).hasSize(220).noneMatch(Entry::isExample);
        assertThat(AGREEMENTS).hasSize(6).noneMatch(Entry::isExample);
        assertThat(DEPENDENCIES).hasSize(8).allMatch(Entry::isExample);
        assertThat(ACTIONS).hasSize(107).noneMatch(Entry::isExample);
        assertThat(ORGANISATIONS).hasSize(62).noneMatch(Entry::isExample);
        assertThat(SESSIONS).filteredOn(s -> !s.isExample()).hasSize(48);
        assertThat(SESSIONS).filteredOn(Entry::isExample).hasSize(3);
        assertThat(DRAFTS).filteredOn(d -> !d.isExample()).hasSize(44);
        assertThat(DRAFTS).filteredOn(Entry::isExample).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"REACHED,106", "IN_PROGRESS,18", "PLANNED,84", "NOT_MET,1", "UNKNOWN,11"})
    void milestones_have_the_states_of_the_facts(String state, int count) {
        assertThat(MILESTONES).filteredOn(m -> m.text("state").equals(state)).hasSize(count);
    }

    @Test
    void keys_are_unique_over_all_files() {
        assertThat(everyRecord().map(r -> r.text("key"))).doesNotHaveDuplicates();
        for (Entry version : versions()) {
            assertThat(version.entries("passages").stream().map(p -> p.text("key")))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_record_has_a_source_or_is_marked_as_example() {
        assertThat(Stream.of(TRACKS, MILESTONES, AGREEMENTS, DEPENDENCIES, ACTIONS, SESSIONS, DRAFTS, ORGANISATIONS)
                        .flatMap(List::stream))
                .allSatisfy(r -> assertThat(r.isExample())
                        .isNotEqualTo(!r.entries("sources").isEmpty()));
        assertThat(TRACKS.stream().flatMap(t -> t.entries("lights").stream()))
                .hasSize(10)
                .allMatch(Entry::isExample);
        assertThat(sheetLines())
                .allSatisfy(l -> assertThat(l.entries("sources")).isNotEmpty());
    }

    @Test
    void every_source_points_to_a_line_of_the_documents() {
        assertThat(everything().filter(e -> e.has("file")))
                .hasSizeGreaterThan(600)
                .allSatisfy(s -> assertThat(s.number("line"))
                        .isBetween(1, Objects.requireNonNull(DOCUMENTS.get(s.text("file")), s.text("file"))));
    }

    @Test
    void every_reference_resolves() {
        Set<String> milestones = keys(MILESTONES);
        Set<String> actions = keys(ACTIONS);
        Set<String> organisations = keys(ORGANISATIONS);
        Set<String> people = PEOPLE.stream().map(p -> p.text("username")).collect(toSet());
        List<Entry> all = everything().toList();

        assertThat(all).flatMap(e -> e.list("milestones", String.class)).isSubsetOf(milestones);
        assertThat(all.stream().flatMap(e -> Stream.of("milestone", "needs").flatMap(k -> e.textIfAny(k).stream())))
                .isSubsetOf(milestones);
        assertThat(all.stream().flatMap(e -> e.textIfAny("action").stream())).isSubsetOf(actions);
        assertThat(Stream.of("invited", "organisations", "audience")
                        .flatMap(k -> all.stream().flatMap(e -> e.list(k, String.class).stream())))
                .isSubsetOf(organisations);
        assertThat(ACTIONS.stream().flatMap(a -> a.entry("owner").orElseThrow().textIfAny("ref").stream()))
                .isSubsetOf(organisations);
        assertThat(PEOPLE.stream().flatMap(Entry::andAllWithin).flatMap(e -> e.textIfAny("organisation").stream()))
                .isSubsetOf(organisations);
        assertThat(all.stream().flatMap(e -> Stream.of("by", "person").flatMap(k -> e.textIfAny(k).stream())))
                .isSubsetOf(people);
    }

    @Test
    void a_milestone_lies_on_a_programme_line_of_its_own_track() {
        for (Entry track : TRACKS) {
            assertThat(MILESTONES.stream()
                            .filter(m -> Objects.equals(m.values().get("track"), track.number("number")))
                            .flatMap(m -> m.textIfAny("line").stream()))
                    .isSubsetOf(keys(track.entries("lines")));
        }
    }

    @Test
    void further_tracks_exist_and_differ_from_the_main_track() {
        for (Entry each : everyRecord().filter(r -> r.has("track")).toList()) {
            List<Integer> tracks = new ArrayList<>(each.list("also", Integer.class));
            if (each.values().get("track") instanceof Integer main) {
                tracks.add(main);
            }
            assertThat(tracks).isSubsetOf(1, 2, 3, 4, 5, 6).doesNotHaveDuplicates();
        }
    }

    @Test
    void periods_run_forward_and_dates_are_read_as_text() {
        assertThat(everything().flatMap(e -> e.values().values().stream())).noneMatch(Date.class::isInstance);
        for (Entry period :
                everything().filter(e -> e.has("words") && e.has("from")).toList()) {
            LocalDate from = period.textIfAny("from").map(LocalDate::parse).orElse(LocalDate.MIN);
            LocalDate to = period.textIfAny("to").map(LocalDate::parse).orElse(LocalDate.MAX);
            assertThat(from).isBeforeOrEqualTo(to);
            assertThat(from.equals(LocalDate.MIN) && to.equals(LocalDate.MAX)).isFalse();
            assertThat(period.text("words")).isNotBlank();
            if (period.text("precision").equals("DAY")
                    && period.values().get("from") != null
                    && period.values().get("to") != null) {
                assertThat(from).isEqualTo(to);
            }
        }
    }

    @Test
    void a_milestone_has_a_reached_date_only_when_the_month_is_known() {
        List<Entry> dated = MILESTONES.stream().filter(m -> m.has("reached")).toList();
        assertThat(dated).hasSize(19).allSatisfy(m -> {
            Entry reached = m.entry("reached").orElseThrow();
            assertThat(m.text("state")).isEqualTo("REACHED");
            assertThat(month(reached, "from")).isEqualTo(month(reached, "to"));
        });
        assertThat(MILESTONES.stream().filter(m -> m.has("adopted")).map(m -> m.text("key")))
                .containsExactlyInAnyOrder("M-2-02", "M-3-57", "M-6-02");
    }

    @Test
    void one_dependency_is_broken_by_its_dates_and_two_or_more_cross_tracks() {
        Map<String, Entry> byKey = MILESTONES.stream().collect(toMap(m -> m.text("key"), Function.identity()));
        Set<String> broken = new HashSet<>();
        Set<String> crossing = new HashSet<>();
        for (Entry dependency : DEPENDENCIES) {
            Entry waiting = Objects.requireNonNull(byKey.get(dependency.text("milestone")));
            Entry needed = Objects.requireNonNull(byKey.get(dependency.text("needs")));
            assertThat(waiting).isNotEqualTo(needed);
            if (!Objects.equals(waiting.values().get("track"), needed.values().get("track"))) {
                crossing.add(dependency.text("key"));
            }
            LocalDate due = waiting.entry("when")
                    .flatMap(w -> w.textIfAny("to"))
                    .map(LocalDate::parse)
                    .orElse(LocalDate.MAX);
            LocalDate begins = needed.entry("when")
                    .flatMap(w -> w.textIfAny("from"))
                    .map(LocalDate::parse)
                    .orElse(LocalDate.MIN);
            if (begins.isAfter(due)) {
                broken.add(dependency.text("key"));
            }
        }
        assertThat(broken).containsExactly("D-08");
        assertThat(crossing).containsExactlyInAnyOrder("D-06", "D-07", "D-08");
    }

    @Test
    void only_partners_and_advisory_bodies_are_invited() {
        Set<String> invitable = keys(ORGANISATIONS.stream()
                .filter(o -> Set.of("PARTNER", "ADVISORY_BODY").contains(o.text("kind")))
                .toList());
        assertThat(everything().flatMap(e -> e.list("invited", String.class).stream()))
                .isSubsetOf(invitable);
        assertThat(everything().flatMap(e -> e.list("audience", String.class).stream()))
                .isSubsetOf(invitable);
        assertThat(SESSIONS)
                .filteredOn(s -> !s.list("invited", String.class).isEmpty())
                .allMatch(s -> s.text("level").equals("INVITED"));
    }

    private static YearMonth month(Entry period, String side) {
        return YearMonth.from(LocalDate.parse(period.text(side)));
    }

    private static Set<String> keys(List<Entry> entries) {
        return entries.stream().map(e -> e.text("key")).collect(toSet());
    }

    private static Stream<Entry> everyRecord() {
        return Stream.of(MILESTONES, AGREEMENTS, DEPENDENCIES, ACTIONS, SESSIONS, DRAFTS, ORGANISATIONS)
                .flatMap(List::stream);
    }

    private static Stream<Entry> everything() {
        return Stream.concat(Stream.of(PROGRAMME), Stream.concat(TRACKS.stream(), everyRecord()))
                .flatMap(Entry::andAllWithin);
    }

    private static Stream<Entry> sheetLines() {
        return TRACKS.stream().flatMap(t -> {
            Entry sheet = t.entry("profile").orElseThrow();
            return sheet.values().keySet().stream().flatMap(block -> sheet.entries((String) block).stream());
        });
    }

    private static List<Entry> versions() {
        return DRAFTS.stream().flatMap(d -> d.entries("versions").stream()).toList();
    }
}
