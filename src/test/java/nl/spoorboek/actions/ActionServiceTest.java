package nl.spoorboek.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentItem;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ActionServiceTest {

    private static final PartialDate Q2 =
            PartialDate.ofPeriod("Q2 2023", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30), Precision.QUARTER);
    private static final PartialDate FEBRUARY =
            PartialDate.ofPeriod("februari 2023", LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28), Precision.MONTH);

    @Autowired
    private ActionService actions;

    @Autowired
    private PlanningService planning;

    @Autowired
    private CommentService comments;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, "spoortrekker3");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void all_actions_of_the_demo_programme_are_there_with_owner_milestones_and_source() {
        assertThat(actions.count(ActionFilter.ALL)).isGreaterThanOrEqualTo(107);
        ActionRow dyslexia = titled("Extra ondersteuning en preventie dyslexie uitwerken");
        ActionDetail detail = actions.find(dyslexia.id());
        assertThat(detail.row().owner()).startsWith("Partner in spoor 3, ");
        assertThat(detail.milestones()).hasSize(1);
        assertThat(detail.origins()).hasSize(1);
        assertThat(comments.list(About.action(dyslexia.id()), 10).items())
                .extracting(CommentItem::example)
                .contains(true);
    }

    @Test
    void an_action_goes_its_way_and_its_history_tells_who_and_why() {
        ActionId id = actions.create(draft("Offerte vragen voor onderzoek").withDue(Q2), Set.of());
        actions.start(id, version(id));
        actions.await(id, version(id), "de regio", "Zij beslissen eerst");
        actions.finish(id, version(id));

        assertThat(actions.find(id).row().state()).isEqualTo(ActionState.DONE);
        assertThat(actions.find(id).stateSince()).isEqualTo(LocalDate.of(2023, 3, 14));
        List<HistoryEntry> history = actions.history(id);
        assertThat(history).hasSize(4);
        assertThat(history.get(1).person()).isEqualTo("Spoortrekker 3");
        assertThat(history.get(1).reason()).isEqualTo("Zij beslissen eerst");
        assertThat(history.get(1).changes())
                .contains(
                        new HistoryEntry.Change("state", "IN_PROGRESS", "WAITING"),
                        new HistoryEntry.Change("state_party", null, "de regio"));
        assertThatThrownBy(() -> actions.drop(id, version(id), "Te laat")).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void the_second_of_two_people_is_told_of_the_first() {
        ActionId id = actions.create(draft("Door twee mensen gewijzigd"), Set.of());
        int seen = version(id);
        SignedIn.as(jdbc, "programmamanager", () -> {
            actions.start(id, seen);
            return null;
        });
        assertThatThrownBy(() -> actions.save(id, seen, draft("Anders"), null)).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> actions.finish(id, seen)).isInstanceOf(Problem.Conflict.class);
        assertThat(actions.find(id).row().title()).isEqualTo("Door twee mensen gewijzigd");
    }

    @Test
    void another_track_can_be_read_and_not_changed_and_it_says_who_can() {
        ActionRow other = actions.list(ActionFilter.of(track(4)), ActionOrder.BY_DUE, 0, 1)
                .getFirst();
        assertThat(other.next()).isEmpty();
        assertThatThrownBy(() -> actions.start(other.id(), other.version()))
                .isInstanceOfSatisfying(Problem.Refused.class, refused -> {
                    assertThat(refused.reason().key()).isEqualTo("action-item.refused.track");
                    assertThat(refused.reason().args()).containsExactly(4, "Spoortrekker 4");
                });
        assertThatThrownBy(() -> actions.create(ActionDraft.titled(track(4), "Niet van mij"), Set.of()))
                .isInstanceOf(Problem.Refused.class);
        ActionId own = actions.create(draft("Naar een ander spoor"), Set.of());
        assertThatThrownBy(() -> actions.save(own, 1, ActionDraft.titled(track(4), "Naar een ander spoor"), null))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void a_partner_reports_on_an_action_of_its_organisation() {
        PersonId partner = person("partner3");
        ActionId id = actions.create(
                draft("Scholen vragen").withOwner(ActionOwner.of(partner)).withLevel(Level.SHARED), Set.of());
        SignedIn.as(jdbc, "partner3");
        ActionDetail before = actions.find(id);
        assertThat(before.mayReport()).isTrue();
        assertThat(before.mayEdit()).isFalse();
        assertThat(before.row().next())
                .containsExactlyInAnyOrder(ActionState.IN_PROGRESS, ActionState.WAITING, ActionState.DONE);

        actions.report(id, 1, new ActionReport(ActionState.WAITING, "de schoolbesturen", "Zij vergaderen in april"));
        actions.report(id, version(id), new ActionReport(ActionState.IN_PROGRESS, null, ""));
        actions.report(id, version(id), new ActionReport(ActionState.IN_PROGRESS, null, "De helft heeft geantwoord"));

        assertThat(actions.find(id).row().state()).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(comments.list(About.action(id), 10).items())
                .extracting(CommentItem::author, CommentItem::body)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Partner in spoor 3", "Zij vergaderen in april"),
                        org.assertj.core.groups.Tuple.tuple("Partner in spoor 3", "De helft heeft geantwoord"));
        assertThatThrownBy(() -> actions.report(id, version(id), new ActionReport(ActionState.IN_PROGRESS, null, " ")))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> actions.report(id, version(id), new ActionReport(ActionState.DROPPED, null, "Klaar")))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> actions.save(id, version(id), draft("Eigen titel"), null))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void an_action_tells_which_milestone_it_was_made_at_and_by_whom_to_those_who_may_read_that() {
        var inside = planning.create(new MilestoneDraft(
                track(3),
                Set.of(),
                null,
                "Alleen voor de gemeente",
                MilestoneKind.DELIVERABLE,
                null,
                Certainty.EXPECTED,
                null,
                null,
                null,
                Level.INTERNAL,
                new Owner.Nobody()));
        ActionId id = actions.createFor(draft("Uit een mijlpaal").withLevel(Level.SHARED), null, inside);
        ActionDetail detail = actions.find(id);
        assertThat(detail.cameFrom()).extracting(ActionOrigin.Shown::title).containsExactly("Alleen voor de gemeente");
        assertThat(detail.cameFrom().getFirst().address()).isEqualTo("mijlpalen/" + inside);
        assertThat(titled("Uit een mijlpaal").cameFrom()).isEqualTo("Alleen voor de gemeente");
        assertThat(detail.made()).isNotNull().extracting(ActionDetail.Made::by).isEqualTo("Spoortrekker 3");
        SignedIn.as(jdbc, "partner3");
        assertThat(actions.find(id).cameFrom()).isEmpty();
        assertThat(titled("Uit een mijlpaal").cameFrom()).isNull();

        SignedIn.as(jdbc, "spoortrekker3");
        ActionId unread = actions.createFor(draft("Weg te gooien"), null, inside);
        actions.delete(unread, version(unread));
        assertThat(jdbc.sql("select count(*) from link where to_id = :id")
                        .param("id", unread.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_report_that_is_refused_leaves_no_comment() {
        ActionId id = actions.create(draft("Melding zonder partij"), Set.of());
        assertThatThrownBy(() -> actions.report(id, 1, new ActionReport(ActionState.WAITING, "", "Ik wacht")))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(comments.list(About.action(id), 10).items()).isEmpty();
    }

    @Test
    void mine_are_those_of_me_of_my_seat_and_of_the_organisation_i_speak_for() {
        var organisation = new OrganisationId(jdbc.sql("select organisation_id from person where username = 'partner3'")
                .query(UUID.class)
                .single());
        ActionId shared = actions.create(
                draft("Voor de scholen").withOwner(ActionOwner.of(organisation)).withLevel(Level.SHARED), Set.of());
        ActionId own = actions.create(draft("Voor mij").withOwner(ActionOwner.of(person("spoortrekker3"))), Set.of());
        assertThat(mine()).contains(own).doesNotContain(shared);
        SignedIn.as(jdbc, "partner3");
        assertThat(mine()).contains(shared).doesNotContain(own);
        SignedIn.as(jdbc, "programmamanager");
        assertThat(mine())
                .contains(titled("Resultaten van het programma borgen in de reguliere organisatie")
                        .id());
    }

    @Test
    void the_filter_looks_at_track_state_date_text_and_milestone() {
        MilestoneItem milestone =
                planning.list(MilestoneFilter.of(track(3)), 0, 1).getFirst();
        ActionId late = actions.create(draft("Filterproef %_ verstreken").withDue(FEBRUARY), Set.of(milestone.id()));
        ActionId now = actions.create(draft("Filterproef %_ geen datum"), Set.of());
        ActionFilter proof = ActionFilter.ALL.withText("filterproef %_");
        assertThat(ids(proof)).containsExactly(late, now);
        assertThat(ids(proof.withDue(ActionFilter.Due.LATE))).containsExactly(late);
        assertThat(ids(proof.withDue(ActionFilter.Due.UNPLANNED))).containsExactly(now);
        assertThat(ids(proof.withDue(ActionFilter.Due.NOW))).isEmpty();
        assertThat(ids(proof.withTracks(Set.of(track(3)), false))).hasSize(2);
        assertThat(ids(proof.withTracks(Set.of(track(4)), true))).isEmpty();
        assertThat(ids(proof.withStates(Set.of(ActionState.DONE)))).isEmpty();
        assertThat(ids(ActionFilter.of(milestone.id()))).contains(late).doesNotContain(now);
        assertThat(ids(ActionFilter.ALL.withTracks(Set.of(), true)))
                .isNotEmpty()
                .doesNotContain(late);
        for (ActionOrder.Column column : ActionOrder.Column.values()) {
            assertThat(actions.list(proof, new ActionOrder(column, true), 0, 10))
                    .hasSize(2);
        }
        assertThat(actions.list(proof, new ActionOrder(ActionOrder.Column.TITLE, true), 0, 1))
                .extracting(ActionRow::id)
                .containsExactly(late);
    }

    @Test
    void the_board_shows_the_first_of_each_state_and_how_many_there_are() {
        for (int i = 0; i < 3; i++) {
            actions.create(draft("Bordproef " + i), Set.of());
        }
        ActionId moved = actions.create(draft("Bordproef bezig"), Set.of());
        actions.start(moved, 1);
        List<ActionColumn> board = actions.board(
                ActionFilter.ALL.withText("Bordproef"),
                Map.of(ActionState.OPEN, 2, ActionState.IN_PROGRESS, 2, ActionState.DONE, 2));
        assertThat(board)
                .extracting(ActionColumn::state)
                .containsExactly(ActionState.OPEN, ActionState.IN_PROGRESS, ActionState.DONE);
        assertThat(board.get(0).cards()).hasSize(2);
        assertThat(board.get(0).total()).isEqualTo(3);
        assertThat(board.get(0).hasMore()).isTrue();
        assertThat(board.get(1).cards()).extracting(ActionRow::id).containsExactly(moved);
        assertThat(board.get(2).cards()).isEmpty();
    }

    @Test
    void an_action_serves_several_milestones_and_a_partner_sees_only_those_it_may_read() {
        List<MilestoneItem> two = planning.list(MilestoneFilter.of(track(3)), 0, 2);
        ActionId id = actions.create(
                draft("Voor twee mijlpalen").withLevel(Level.SHARED),
                Set.of(two.get(0).id(), two.get(1).id()));
        assertThat(actions.find(id).milestones()).hasSize(2);
        actions.link(id, two.get(0).id());
        actions.unlink(id, two.get(1).id());
        assertThat(actions.find(id).milestones())
                .extracting(ActionDetail.Served::id)
                .containsExactly(two.get(0).id());
        assertThat(actions.history(id))
                .filteredOn(entry -> "action_milestone".equals(entry.entity()))
                .hasSize(3);
        assertThatThrownBy(() -> actions.link(id, MilestoneId.fresh())).isInstanceOf(Problem.NotFound.class);
        setLevel(two.get(0).id(), Level.INTERNAL);
        assertThat(SignedIn.as(jdbc, "partner3", () -> actions.find(id)).milestones())
                .isEmpty();
        setLevel(two.get(0).id(), two.get(0).level());
    }

    @Test
    void a_milestone_that_an_action_serves_is_not_deleted() {
        MilestoneItem any = planning.list(MilestoneFilter.of(track(3)), 0, 1).getFirst();
        MilestoneId id = planning.create(planning.find(any.id()).draft());
        setLevel(id, Level.INTERNAL);
        actions.create(draft("Houdt een mijlpaal vast"), Set.of(id));
        assertThatThrownBy(() -> planning.delete(id, planning.find(id).item().version()))
                .isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void only_what_never_left_the_municipality_and_nothing_links_to_is_deleted() {
        ActionId internal = actions.create(draft("Vergissing"), Set.of());
        actions.delete(internal, 1);
        assertThatThrownBy(() -> actions.find(internal)).isInstanceOf(Problem.NotFound.class);

        ActionId left = actions.create(draft("Was even gedeeld").withLevel(Level.SHARED), Set.of());
        actions.save(left, 1, draft("Was even gedeeld"), null);
        assertThatThrownBy(() -> actions.delete(left, 2)).isInstanceOf(Problem.NotNow.class);

        ActionId commented = actions.create(draft("Besproken"), Set.of());
        comments.add(About.action(commented), "Is dit nodig?", Set.of());
        assertThatThrownBy(() -> actions.delete(commented, 1)).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void an_action_is_made_out_of_another_record_in_its_transaction() {
        MilestoneItem source = planning.list(MilestoneFilter.of(track(3)), 0, 1).getFirst();
        assertThatThrownBy(() -> actions.createFrom(draft("Los"), Set.of(), "draft", source.id()))
                .isInstanceOf(IllegalTransactionStateException.class);
        ActionId id = transaction.execute(
                status -> actions.createFrom(draft("Uit een ander stuk"), Set.of(), "draft", source.id()));
        assertThat(jdbc.sql("select from_id from link where to_entity = 'action' and to_id = :id and kind = 'LEADS_TO'")
                        .param("id", id.value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(source.id().value());
        // no feature shows drafts as an origin of actions, and the page does not fail on it
        assertThat(actions.find(id).cameFrom()).isEmpty();
    }

    @Test
    void hostile_text_is_kept_as_text_or_refused_at_the_field() {
        String script = "<script>alert('x')</script>\u202e\u200b";
        ActionId id = actions.create(draft(script), Set.of());
        assertThat(actions.find(id).row().title()).isEqualTo(script);
        assertThatThrownBy(() -> actions.create(draft("x".repeat(100_000)), Set.of()))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("title"));
        assertThatThrownBy(() -> comments.add(About.action(id), "x".repeat(100_000), Set.of()))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("body"));
        assertThatThrownBy(() -> actions.await(id, 1, "x".repeat(100_000), null))
                .isInstanceOf(Problem.Invalid.class);
    }

    private void setLevel(MilestoneId id, Level level) {
        transaction.executeWithoutResult(status -> jdbc.sql("update milestone set level = :level where id = :id")
                .param("level", level.name())
                .param("id", id.value())
                .update());
    }

    private List<ActionId> mine() {
        return ids(ActionFilter.mine());
    }

    private List<ActionId> ids(ActionFilter filter) {
        return actions.list(filter, ActionOrder.BY_DUE, 0, 1_000).stream()
                .map(ActionRow::id)
                .toList();
    }

    private ActionRow titled(String title) {
        return actions.list(ActionFilter.ALL.withText(title), ActionOrder.BY_DUE, 0, 1)
                .getFirst();
    }

    private ActionDraft draft(String title) {
        return ActionDraft.titled(track(3), title);
    }

    private int version(ActionId id) {
        return actions.find(id).row().version();
    }

    private PersonId person(String username) {
        return new PersonId(jdbc.sql("select id from person where username = :username")
                .param("username", username)
                .query(UUID.class)
                .single());
    }

    private TrackId track(int number) {
        return programmes.track(number).id();
    }
}
