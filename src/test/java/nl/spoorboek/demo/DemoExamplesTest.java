package nl.spoorboek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoExamplesTest {

    private static final List<Entry> SESSIONS = Entry.all("sessions.yaml");
    private static final List<Entry> DRAFTS = Entry.all("drafts.yaml");
    private static final Map<String, Entry> PEOPLE =
            Entry.all("people.yaml").stream().collect(Collectors.toMap(p -> p.text("username"), Function.identity()));

    @Test
    void documents_have_a_route_and_no_text_and_examples_have_text() {
        assertThat(DRAFTS).allSatisfy(d -> {
            assertThat(d.entries("route")).isNotEmpty();
            assertThat(d.entries("versions").isEmpty()).isNotEqualTo(d.isExample());
        });
    }

    @Test
    void the_draft_in_review_has_two_versions_of_twelve_to_sixteen_passages() {
        Entry draft = DRAFTS.stream()
                .filter(d -> d.text("state").equals("IN_REVIEW"))
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
        assertThat(draft.entries("versions")).hasSize(2).allSatisfy(v -> {
            assertThat(v.text("change")).isNotBlank();
            assertThat(v.entries("passages")).hasSizeBetween(12, 16);
        });
        assertThat(draft.entries("remarks")).hasSize(5);
        assertThat(draft.entries("remarks")).filteredOn(r -> r.has("answer")).hasSize(1);
        Entry round = draft.entries("rounds").getFirst();
        assertThat(round.text("until")).isEqualTo("2023-03-31");
        assertThat(round.list("audience", String.class)).containsExactlyInAnyOrder("ORG-05", "ORG-33", "ORG-40");
    }

    @Test
    void passages_and_responses_are_of_a_known_kind() {
        assertThat(passages()).extracting(p -> p.text("kind")).containsOnly("HEADING", "ARTICLE", "PARAGRAPH");
        assertThat(passages()).allMatch(p -> p.has("number") != p.text("kind").equals("HEADING"));
        assertThat(contributions())
                .flatMap(c -> c.entries("responses"))
                .extracting(r -> r.text("kind"))
                .containsOnly("AGREE", "QUESTION", "CONCERN");
    }

    @Test
    void every_remark_quotes_words_that_stand_once_in_its_passage() {
        for (Entry draft : DRAFTS) {
            for (Entry remark : draft.entries("remarks")) {
                String passage = draft.entries("versions").stream()
                        .filter(v -> v.number("number") == remark.number("version"))
                        .flatMap(v -> v.entries("passages").stream())
                        .filter(p -> p.text("key").equals(remark.text("passage")))
                        .map(p -> p.text("text"))
                        .collect(Collectors.joining("\n"));
                assertThat(passage.split(Pattern.quote(remark.text("quote")), -1))
                        .as(remark.text("key"))
                        .hasSize(2);
            }
        }
    }

    @Test
    void those_who_remark_or_contribute_are_invited_or_of_the_municipality() {
        for (Entry draft : DRAFTS) {
            for (Entry remark : draft.entries("remarks")) {
                Entry round = draft.entries("rounds").stream()
                        .filter(r -> r.number("number") == remark.number("round"))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
                assertMayWrite(remark, round.list("audience", String.class));
                assertThat(remark.number("version")).isEqualTo(round.number("version"));
                assertThat(remark.text("at").substring(0, 10)).isBetween(round.text("opened"), round.text("until"));
            }
        }
        for (Entry session : SESSIONS) {
            for (Entry contribution : contributions(session)) {
                List<String> invited = session.list("invited", String.class);
                assertMayWrite(contribution, invited);
                contribution.entries("responses").forEach(r -> assertMayWrite(r, invited));
                assertThat(contribution.entries("responses"))
                        .extracting(r -> r.text("by"))
                        .doesNotContain(contribution.text("by"));
            }
        }
    }

    @Test
    void there_is_an_open_a_prepared_and_a_closed_session() {
        Map<String, Entry> byState = SESSIONS.stream()
                .filter(Entry::isExample)
                .collect(Collectors.toMap(s -> s.text("state"), Function.identity()));
        assertThat(byState).containsOnlyKeys("OPEN", "PREPARING", "CLOSED");
        assertThat(contributions(example(byState, "OPEN")))
                .hasSizeBetween(8, 10)
                .noneMatch(c -> c.has("follow_up"));
        assertThat(example(byState, "OPEN").entries("topics")).hasSize(3);
        assertThat(example(byState, "PREPARING").entries("topics")).isNotEmpty();
        assertThat(contributions(example(byState, "PREPARING"))).isEmpty();
        List<Entry> followUps = contributions(example(byState, "CLOSED")).stream()
                .map(c -> c.entry("follow_up").orElseThrow())
                .toList();
        assertThat(followUps)
                .allSatisfy(f -> assertThat(f.text("reason")).isNotBlank())
                .extracting(f -> f.text("outcome"))
                .contains("ADOPTED", "PARTLY_ADOPTED", "NOT_ADOPTED", "PASSED_ON");
        assertThat(followUps).filteredOn(f -> f.has("became")).hasSize(2);
    }

    @Test
    void facts_about_cocreation_are_never_live() {
        assertThat(SESSIONS)
                .filteredOn(s -> !s.isExample())
                .extracting(s -> s.text("state"))
                .containsOnly("ANNOUNCED", "CLOSED");
        assertThat(SESSIONS)
                .filteredOn(s -> Boolean.TRUE.equals(s.values().get("series")))
                .isNotEmpty()
                .noneMatch(Entry::isExample);
    }

    private static void assertMayWrite(Entry written, List<String> audience) {
        Entry author = Objects.requireNonNull(PEOPLE.get(written.text("by")), written.text("by"));
        boolean municipal = author.entries("roles").stream()
                .allMatch(r -> Set.of("PROGRAMME_MANAGER", "TRACK_LEAD", "TRACK_MEMBER", "CONTROLLER")
                        .contains(r.text("role")));
        if (!municipal) {
            assertThat(author.text("organisation")).isIn(audience);
        }
    }

    private static Entry example(Map<String, Entry> byState, String state) {
        return Objects.requireNonNull(byState.get(state), state);
    }

    private static List<Entry> contributions() {
        return SESSIONS.stream().flatMap(s -> contributions(s).stream()).toList();
    }

    private static List<Entry> contributions(Entry session) {
        return session.entries("topics").stream()
                .flatMap(t -> t.entries("contributions").stream())
                .toList();
    }

    private static List<Entry> passages() {
        return DRAFTS.stream()
                .flatMap(d -> d.entries("versions").stream())
                .flatMap(v -> v.entries("passages").stream())
                .toList();
    }
}
