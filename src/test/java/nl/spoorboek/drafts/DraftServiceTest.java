package nl.spoorboek.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Problem;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class DraftServiceTest {

    @Autowired
    private DraftService drafts;

    @Autowired
    private PassageService passages;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private DraftWorld world;

    @BeforeEach
    void sign_in(@Autowired ApplicationContext context) {
        world = new DraftWorld(context);
        world.as("spoortrekker3");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void every_document_of_the_demo_is_there_with_its_route_and_without_text() {
        world.as("programmamanager");
        assertThat(drafts.count(DraftFilter.ALL)).isGreaterThanOrEqualTo(47);
        DraftItem item = drafts.list(DraftFilter.ALL.withText("Gewijzigde Verordening Jeugdhulp"), 0, 2)
                .getFirst();
        assertThat(item.hasText()).isFalse();
        DraftPage page = drafts.find(item.id(), null);
        assertThat(page.route()).hasSize(4);
        assertThat(page.route().get(2))
                .isEqualTo(new RouteStep("voorleggen", "participatieraad", "voorjaar van 2023", false));
        assertThat(page.origins()).isNotEmpty();
        assertThat(page.passages()).isEmpty();
    }

    @Test
    void the_example_stands_open_with_its_remarks_on_words_of_version_2() {
        world.as("participatieraad1");
        DraftItem item = drafts.list(
                        DraftFilter.ALL.in(Set.of(DraftState.IN_REVIEW)).withText("Verordening jeugdhulp"), 0, 5)
                .getFirst();
        assertThat(item.remarks()).isGreaterThanOrEqualTo(5);
        assertThat(item.answered()).isGreaterThanOrEqualTo(1);
        assertThat(item.audience()).hasSize(3);
        DraftPage page = drafts.find(item.id(), null);
        assertThat(Objects.requireNonNull(page.shown()).number()).isEqualTo(2);
        assertThat(page.remarksOnShown()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(remark -> {
            PassageItem passage = page.passages().stream()
                    .filter(line -> line.id().equals(remark.passage()))
                    .findFirst()
                    .orElseThrow();
            if (remark.quote() != null) {
                assertThat(passage.plain().substring(remark.start(), remark.end()))
                        .isEqualTo(remark.quote());
            }
        });
    }

    @Test
    void a_published_version_keeps_its_text_while_one_writes_on() {
        DraftId id = world.published(3, "Blijft staan");
        PassageItem line = passages.list(id).getFirst();
        passages.save(id, line.id(), line.version(), new PassageEdit(PassageKind.PARAGRAPH, "4.1", "Anders"));
        assertThat(drafts.find(id, 1).passages().getFirst().body()).isEqualTo(DraftWorld.TEXT);
        assertThat(drafts.publish(id, "Andere woorden")).isEqualTo(2);
        assertThat(drafts.find(id, null).passages().getFirst().body()).isEqualTo("Anders");
        assertThat(drafts.find(id, 2).passages().getFirst().id()).isEqualTo(line.id());
        assertThat(drafts.find(id, 1).versions())
                .extracting(VersionItem::number)
                .containsExactly(0, 2, 1);
        assertThat(drafts.find(id, 1).passages().getFirst().body()).isEqualTo(DraftWorld.TEXT);
    }

    @Test
    void publishing_needs_a_change_note_and_something_new() {
        DraftId id = world.written(3, "Nog niets nieuws");
        assertThatThrownBy(() -> drafts.publish(id, " ")).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> drafts.publish(id, "x".repeat(1001))).isInstanceOf(Problem.Invalid.class);
        drafts.publish(id, "Eerste");
        assertThatThrownBy(() -> drafts.publish(id, "Nog eens")).isInstanceOf(Problem.NotNow.class);
        DraftId empty = drafts.create(new DraftHeading(programmes.track(3).id(), Set.of(), "Leeg", "notitie", null));
        assertThatThrownBy(() -> drafts.publish(empty, "Niets")).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void the_database_itself_refuses_to_change_what_is_published() {
        DraftId id = world.published(3, "Voor altijd");
        List<String> attempts = List.of(
                "update passage_text set body = 'x' where published and draft_id = :id",
                "update passage_text set published = false where published and draft_id = :id",
                "delete from passage_text where published and draft_id = :id",
                "update passage_text set published = true where not published and draft_id = :id",
                "update draft_version set change_note = 'x' where number > 0 and draft_id = :id",
                "delete from draft_version where number > 0 and draft_id = :id",
                """
                update passage_text set draft_version_id = (select id from draft_version where draft_id = :id and number = 1)
                 where not published and draft_id = :id
                """,
                """
                insert into passage_text (id, programme_id, draft_id, draft_version_id, passage_id, position, kind, body, published)
                select gen_random_uuid(), p.programme_id, p.draft_id, v.id, p.id, 9, 'PARAGRAPH', 'x', true
                  from passage p join draft_version v on v.draft_id = p.draft_id and v.number = 1 where p.draft_id = :id
                """);
        assertThat(attempts)
                .allSatisfy(sql ->
                        assertThatThrownBy(() -> write(sql, id)).isInstanceOf(DataIntegrityViolationException.class));
        assertThat(drafts.find(id, 1).passages().getFirst().body()).isEqualTo(DraftWorld.TEXT);
    }

    private void write(String sql, DraftId id) {
        transaction.executeWithoutResult(
                status -> jdbc.sql(sql).param("id", id.value()).update());
    }

    @Test
    void renaming_over_somebody_else_is_a_conflict_and_moving_to_another_track_refused() {
        DraftId id = world.written(3, "Oude naam");
        int seen = world.version(id);
        drafts.rename(id, seen, new DraftHeading(programmes.track(3).id(), Set.of(), "Nieuwe naam", "notitie", null));
        assertThatThrownBy(() -> drafts.rename(
                        id, seen, new DraftHeading(programmes.track(3).id(), Set.of(), "Andere naam", "notitie", null)))
                .isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> drafts.rename(
                        id,
                        world.version(id),
                        new DraftHeading(programmes.track(4).id(), Set.of(), "Weg", "notitie", null)))
                .isInstanceOf(Problem.Refused.class);
        assertThat(drafts.find(id, null).heading().title()).isEqualTo("Nieuwe naam");
    }

    @Test
    void a_draft_without_title_or_type_says_so_at_the_fields() {
        assertThatThrownBy(() ->
                        drafts.create(new DraftHeading(programmes.track(3).id(), Set.of(), " ", "x".repeat(61), null)))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("title", "type"));
    }

    @Test
    void adopting_takes_a_closed_round_and_no_unpublished_words() {
        DraftId id = world.inReview(3, "Naar vaststelling", 7, "partner3");
        assertThatThrownBy(() -> drafts.adopt(id, world.version(id))).isInstanceOf(Problem.NotNow.class);
        reviews.closeRound(id, world.version(id));
        passages.add(id, null, new PassageEdit(PassageKind.HEADING, null, "Kop"));
        assertThatThrownBy(() -> drafts.adopt(id, world.version(id))).isInstanceOf(Problem.NotNow.class);
        drafts.publish(id, "Met kop");
        drafts.adopt(id, world.version(id));
        DraftPage page = drafts.find(id, null);
        assertThat(page.state()).isEqualTo(DraftState.ADOPTED);
        assertThat(page.versions()).extracting(VersionItem::number).containsExactly(2, 1);
        assertThatThrownBy(() -> passages.add(id, null, new PassageEdit(PassageKind.HEADING, null, "Te laat")))
                .isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void withdrawing_ends_the_round_and_keeps_the_reason() {
        DraftId id = world.inReview(3, "Komt niet", 7, "partner3");
        drafts.withdraw(id, world.version(id), "Staat al in een andere regeling");
        DraftPage page = drafts.find(id, null);
        assertThat(page.stateReason()).isEqualTo("Staat al in een andere regeling");
        assertThat(page.openRound()).isEmpty();
        assertThat(page.notNow().keySet()).containsExactlyInAnyOrder(DraftAction.values());
    }

    @Test
    void whoever_was_invited_reads_that_version_and_round_for_good_and_never_the_working_version() {
        DraftId id = world.inReview(3, "Blijvend leesbaar", 7, "partner3");
        reviews.closeRound(id, world.version(id));
        passages.add(id, null, new PassageEdit(PassageKind.PARAGRAPH, null, "Alleen voor de gemeente"));
        drafts.publish(id, "Tweede versie");
        world.open(id, 7, "partner1");
        SignedIn.as(jdbc, "partner3");
        DraftPage page = drafts.find(id, null);
        assertThat(page.level()).isEqualTo(Level.INVITED);
        assertThat(page.versions()).extracting(VersionItem::number).containsExactly(1);
        assertThat(page.passages()).hasSize(1);
        assertThat(page.rounds()).hasSize(1);
        assertThat(page.rights()).isEmpty();
        assertThatThrownBy(() -> drafts.find(id, 0)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> drafts.find(id, 2)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> passages.list(id)).isInstanceOf(Problem.Refused.class);
        DraftItem item =
                drafts.list(DraftFilter.ALL.withText("Blijvend leesbaar"), 0, 2).getFirst();
        assertThat(item.until()).isNull();
        assertThat(item.audience()).isEmpty();
        assertThat(item.versionNumber()).isEqualTo(1);
        assertThat(drafts.history(id)).allSatisfy(entry -> {
            assertThat(entry.entity()).isEqualTo("draft");
            assertThat(entry.reason()).isNull();
        });
        SignedIn.as(jdbc, "partner1");
        assertThat(drafts.find(id, null).versions())
                .extracting(VersionItem::number)
                .containsExactly(2);
        assertThatThrownBy(() -> drafts.find(id, 1)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void the_history_holds_the_writing_and_not_the_copies() {
        DraftId id = world.published(3, "Met geschiedenis");
        assertThat(drafts.history(id))
                .extracting(HistoryEntry::entity)
                .contains("draft", "draft_version", "passage_text");
        assertThat(drafts.history(id))
                .filteredOn(entry -> "passage_text".equals(entry.entity()))
                .hasSize(1);
    }

    @Test
    void a_public_document_is_read_by_everyone_and_tells_the_guest_nothing_else() {
        world.as("raadslid");
        List<DraftItem> items = drafts.list(DraftFilter.ALL, 0, 100);
        assertThat(items).extracting(DraftItem::level).containsOnly(Level.PUBLIC);
        assertThat(items).extracting(DraftItem::title).contains("Nota bij Halfjaarrapportage H2 2021");
        assertThat(drafts.find(items.getFirst().id(), null).versions()).isEmpty();
    }

    @Test
    void filters_narrow_the_list() {
        world.as("programmamanager");
        assertThat(drafts.list(DraftFilter.of(programmes.track(5).id()), 0, 50))
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(item ->
                        assertThat(item.tracks()).contains(programmes.track(5).id()));
        assertThat(drafts.list(DraftFilter.ALL.withText("100%_"), 0, 50)).isEmpty();
        assertThat(drafts.list(DraftFilter.ALL.in(Set.of(DraftState.PROCESSING)), 0, 50))
                .extracting(DraftItem::state)
                .containsOnly(DraftState.PROCESSING);
    }
}
