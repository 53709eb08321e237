package nl.spoorboek.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.cocreation.SessionAccess;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.people.Rights;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.StateStep;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SearchServiceTest {

    @Autowired
    private SearchService search;

    @Autowired
    private ActionService actions;

    @Autowired
    private CommentService comments;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private Rights rights;

    @Autowired
    private SessionAccess sessions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, "spoortrekker3");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Kwastgraf besparingen op vervoer ; kwastgraf besparing
            Kwastgraf besparing op vervoer   ; kwastgraf besparingen
            Kwastgraf van scholen            ; KWASTGRAF SCHOOL
            Kwastgraf met cliënten           ; kwastgraf client
            Kwastgraf met een client         ; kwastgraf cliënt
            Kwastgraf code WMO-2023.4        ; kwastgraf WMO-2023.4
            Kwastgraf ondersteuningsplan     ; kwastgraf onderst
            Kwastgraf wij zijn er            ; kwastgraf wij
            Kwastgraf nieuwe aanbesteding    ; "nieuwe aanbesteding" kwastgraf
            Kwastgraf oude regeling          ; kwastgraf -nieuwe
            """)
    void words_are_found_in_all_their_forms(String title, String asked) {
        ActionId id = action(title, Level.INTERNAL);
        assertThat(search.find(asked, FoundKind.ACTION, 0).found())
                .extracting(found -> found.page().id())
                .contains(id.value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Splintmol nieuwe regeling        ; splintmol -regelingen
            Splintmol aanbesteding is nieuw  ; "nieuwe aanbesteding" splintmol
            Splintmol over vervoer           ; splintmol jeugdhulp
            """)
    void what_was_not_asked_for_is_not_found(String title, String asked) {
        action(title, Level.INTERNAL);
        assertThat(search.find(asked, FoundKind.ACTION, 0).found())
                .extracting(Found::title)
                .doesNotContain(title);
    }

    @Test
    void a_title_weighs_more_than_a_mention() {
        ActionId other = action("Heel iets anders", Level.INTERNAL);
        ActionId named = action("Kwelderwand bouwen", Level.INTERNAL);
        comments.add(About.action(other), "Denk ook aan de kwelderwand", Set.of());
        assertThat(search.find("kwelderwand", null, 0).found())
                .extracting(found -> found.page().id())
                .containsExactly(named.value(), other.value());
    }

    @Test
    void a_snippet_marks_what_was_found_and_nothing_typed_can_pretend_to_be_a_mark() {
        ActionId id = action("Voor een snipper", Level.INTERNAL);
        comments.add(
                About.action(id),
                "# Kop\n> 5 > 3, <b>dit</b>, \uE000dan\uE001 [de](https://a.example) **zwenkgast** & dat.",
                Set.of());
        Snippet snippet = search.find("zwenkgasten", null, 0).found().getFirst().snippet();
        assertThat(snippet.text()).contains("5 > 3,").contains(", dan de zwenkgast");
        assertThat(snippet.parts())
                .filteredOn(Snippet.Part::found)
                .extracting(Snippet.Part::text)
                .containsExactly("zwenkgast");
    }

    @Test
    void a_snippet_shows_no_word_of_what_one_may_not_read() {
        ActionId shared = action("Plankbrug repareren", Level.SHARED);
        ActionId internal = action("Plankbrug slopen, geheimplan", Level.INTERNAL);
        comments.add(About.action(internal), "Plankbrug kost geheimplan", Set.of());
        SignedIn.as(jdbc, "partner3");
        SearchResults seen = search.find("plankbrug", null, 0);
        assertThat(seen.counts()).containsOnlyKeys(FoundKind.ACTION).containsEntry(FoundKind.ACTION, 1);
        assertThat(seen.found()).singleElement().satisfies(found -> {
            assertThat(found.page().id()).isEqualTo(shared.value());
            assertThat(found.snippet().text() + found.title()).doesNotContain("geheimplan");
        });
        assertThat(search.find("geheimplan", null, 0)).isEqualTo(SearchResults.NOTHING);
        assertThat(search.find("plankbrug -geheimplan", null, 0).total()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\"\"",
                "a' or 1=1 --",
                "'; drop table search_document; --",
                "jeugd::tsquery",
                ":*",
                "jeugd:*",
                "jeugd & | ! <->",
                "((((",
                "!!jeugd",
                "-",
                "- -",
                "--jeugd",
                "or or or",
                "\\",
                "\\'",
                "jeugd\\",
                "%",
                "$1",
                ":text",
                "?",
                "\u0000\u0001jeugd",
                "\uD800jeugd",
                "\uE000jeugd\uE001",
                "\u202Ejeugd",
                "<script>alert(1)</script>",
                "4.1 -",
                "wmo-",
                "wmo-'",
                "één 'twee' drie:*",
                "de het een",
                "\uD83D\uDE80\uD83D\uDE80"
            })
    void whatever_is_typed_is_taken_as_words(String typed) {
        assertThatCode(() -> search.find(typed, null, 0)).doesNotThrowAnyException();
        assertThatCode(() -> search.find("mijlpaal " + typed, FoundKind.MILESTONE, 3))
                .doesNotThrowAnyException();
    }

    @Test
    void a_milestone_is_found_as_it_says_now_with_what_people_said_of_it_until_it_is_gone() {
        MilestoneId id = planning.create(milestone("Stroopkwast besluit", "over de dakgoot"));
        comments.add(About.milestone(id), "Let op de regenton", Set.of());
        assertThat(milestones("stroopkwast dakgoot")).containsExactly(id.value());
        assertThat(milestones("regenton")).containsExactly(id.value());

        planning.save(id, 1, milestone("Lijmkwast besluit", "over de schoorsteen"), MoveReason.NONE);
        assertThat(milestones("stroopkwast")).isEmpty();
        assertThat(milestones("lijmkwast schoorsteen")).containsExactly(id.value());

        // another date says nothing that is searched
        planning.move(id, 2, PartialDate.ofDay(LocalDate.of(2024, 5, 1), "1 mei 2024"), MoveReason.because("Later"));
        assertThat(milestones("lijmkwast schoorsteen")).containsExactly(id.value());
        assertThat(milestones("regenton")).containsExactly(id.value());
        planning.become(id, 3, StateStep.held("de hijskraan", null));
        assertThat(milestones("hijskraan")).containsExactly(id.value());
        assertThat(planning.history(id)).hasSize(4);

        MilestoneId gone = planning.create(milestone("Gipskwast besluit", "weg ermee"));
        assertThat(milestones("gipskwast")).containsExactly(gone.value());
        planning.delete(gone, 1);
        assertThat(milestones("gipskwast")).isEmpty();
    }

    private List<UUID> milestones(String words) {
        return search.find(words, null, 0).found().stream()
                .map(found -> found.page().id())
                .distinct()
                .toList();
    }

    private MilestoneDraft milestone(String title, String note) {
        return new MilestoneDraft(
                programmes.track(3).id(),
                Set.of(),
                null,
                title,
                MilestoneKind.DECISION,
                null,
                Certainty.EXPECTED,
                null,
                note,
                null,
                Level.INTERNAL,
                new Owner.Nobody());
    }

    @Test
    void ten_thousand_characters_are_no_more_than_the_first_two_hundred() {
        assertThat(search.find("x".repeat(10_000), null, 0)).isEqualTo(SearchResults.NOTHING);
        assertThatCode(() -> search.find("een woord ".repeat(1_000), null, 0)).doesNotThrowAnyException();
        assertThatCode(() -> search.find("(\"".repeat(5_000), null, 0)).doesNotThrowAnyException();
        assertThat(SearchWords.of("ab ".repeat(5_000)).text()).hasSizeLessThanOrEqualTo(SearchWords.MAX_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", " 4 ", "-", "?!"})
    void too_little_finds_nothing(String typed) {
        assertThat(search.find(typed, null, 0)).isEqualTo(SearchResults.NOTHING);
        assertThat(SearchService.isEnough(typed)).isFalse();
    }

    @Test
    void many_results_stand_on_pages() {
        for (int number = 1; number <= SearchQuery.PAGE + 3; number++) {
            action("Bladgroei " + number, Level.INTERNAL);
        }
        SearchResults first = search.find("bladgroei", null, 0);
        SearchResults second = search.find("bladgroei", null, 1);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.found()).hasSize(SearchQuery.PAGE);
        assertThat(second.found()).hasSize(3).doesNotContainAnyElementsOf(first.found());
        assertThat(search.find("bladgroei", null, 2).found()).isEmpty();
        assertThat(search.find("bladgroei", null, 2).total()).isEqualTo(SearchQuery.PAGE + 3);
        assertThat(search.find("bladgroei", null, Integer.MAX_VALUE).found()).isEmpty();
        assertThat(search.find("bladgroei", FoundKind.MILESTONE, 0).found()).isEmpty();
    }

    @Test
    void one_statement_finds_counts_and_quotes() {
        var counter = new AtomicInteger();
        DataSource counted = ProxyDataSourceBuilder.create(dataSource)
                .beforeQuery((execution, queries) -> counter.addAndGet(queries.size()))
                .build();
        SearchResults found = new SearchQuery(JdbcClient.create(counted))
                .find(SearchWords.of("jeugd"), null, 0, sessions.scope(), rights.scope());
        assertThat(found.total()).isPositive();
        assertThat(counter).hasValue(1);
    }

    @Test
    void the_application_cannot_write_documents_nor_read_around_the_rights() {
        assertThatThrownBy(() -> jdbc.sql("delete from search_document").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        jdbc.sql("select count(*) from search_source").query().singleValue())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private ActionId action(String title, Level level) {
        return actions.create(
                ActionDraft.titled(programmes.track(3).id(), title).withLevel(level), Set.of());
    }
}
