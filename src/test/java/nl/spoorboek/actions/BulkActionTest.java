package nl.spoorboek.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.actions.BulkOutlook.Line;
import nl.spoorboek.actions.BulkOutlook.Verdict;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.CalendarUnit;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several actions changed at once. */
@IntegrationTest
class BulkActionTest {

    private static final PartialDate Q2 =
            PartialDate.ofPeriod("Q2 2023", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30), Precision.QUARTER);

    @Autowired
    private ActionService actions;

    @Autowired
    private BulkActionService bulk;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, "spoortrekker3");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void those_that_can_change_do_and_the_others_are_named_with_the_reason() {
        ActionId open = make(3, "Bulk open");
        ActionId dropped = make(3, "Bulk vervallen");
        actions.drop(dropped, 1, "Niet nodig");
        ActionId waiting = make(3, "Bulk wacht al");
        actions.await(waiting, 1, "de regio", null);
        ActionId other = SignedIn.as(jdbc, "programmamanager", () -> make(4, "Bulk van een ander spoor"));
        List<ActionId> chosen = List.of(open, dropped, waiting, other);
        var change = new BulkChange.State(ActionState.WAITING, "de regio", "Zij beslissen eerst");

        Map<ActionId, Line> outlook = byId(bulk.outlook(chosen, change));
        assertThat(line(outlook, open).verdict()).isEqualTo(Verdict.CHANGES);
        assertThat(why(outlook, dropped)).isEqualTo("action-item.not-now.DROPPED");
        assertThat(line(outlook, waiting).verdict()).isEqualTo(Verdict.SAME);
        assertThat(why(outlook, other)).isEqualTo("action-item.refused.track");
        assertThat(state(open)).as("only told, not done").isEqualTo(ActionState.OPEN);

        BulkActionService.Done done = bulk.carryOut(seen(chosen), change);
        assertThat(done.outcome().with(Verdict.CHANGES)).extracting(Line::id).containsExactly(open);
        assertThat(actions.find(open).row().waitingOn()).isEqualTo("de regio");
        assertThat(actions.history(open).getFirst().reason()).isEqualTo("Zij beslissen eerst");
        assertThat(state(other)).isEqualTo(ActionState.OPEN);

        assertThat(bulk.undo(done).count(Verdict.REFUSED)).isZero();
        assertThat(state(open)).isEqualTo(ActionState.OPEN);
        assertThat(actions.find(open).row().waitingOn()).isNull();
    }

    @Test
    void what_somebody_saved_meanwhile_is_neither_changed_nor_put_back() {
        ActionId one = make(3, "Bulk eerste");
        ActionId two = make(3, "Bulk tweede");
        Map<ActionId, Integer> seen = seen(List.of(one, two));
        actions.start(two, 1);
        var done = bulk.carryOut(seen, new BulkChange.Priority(ActionPriority.HIGH));
        assertThat(done.outcome().with(Verdict.REFUSED)).extracting(Line::id).containsExactly(two);
        assertThat(actions.find(two).row().priority()).isEqualTo(ActionPriority.NORMAL);
        assertThat(actions.find(one).row().priority()).isEqualTo(ActionPriority.HIGH);

        actions.start(one, actions.find(one).row().version());
        assertThat(bulk.undo(done).with(Verdict.REFUSED)).extracting(Line::id).containsExactly(one);
        assertThat(actions.find(one).row().priority()).isEqualTo(ActionPriority.HIGH);
    }

    @Test
    void each_shifts_from_its_own_date_and_one_without_a_date_stays() {
        ActionId dated = actions.create(draft(3, "Bulk met datum").withDue(Q2), Set.of());
        ActionId undated = make(3, "Bulk zonder datum");
        var change = new BulkChange.Shift(CalendarUnit.QUARTER, 1);
        Map<ActionId, Line> outlook = byId(bulk.outlook(List.of(dated, undated), change));
        assertThat(line(outlook, dated).becomes()).isEqualTo("Q3 2023");
        assertThat(why(outlook, undated)).isEqualTo("bulk.shift.not");
        var done = bulk.carryOut(seen(List.of(dated, undated)), change);
        assertThat(due(dated)).isEqualTo("Q3 2023");
        bulk.undo(done);
        assertThat(due(dated)).isEqualTo("Q2 2023");
    }

    @Test
    void owner_date_and_milestone_are_given_to_all_and_taken_back() {
        ActionId one = make(3, "Bulk voor een mijlpaal");
        ActionId two = make(3, "Bulk voor dezelfde mijlpaal");
        MilestoneId milestone =
                planning.list(MilestoneFilter.ALL, 0, 1).getFirst().id();
        actions.link(two, milestone);
        var served = bulk.carryOut(seen(List.of(one, two)), new BulkChange.Serve(milestone));
        assertThat(served.outcome().with(Verdict.SAME)).extracting(Line::id).containsExactly(two);
        assertThat(actions.find(one).milestones()).hasSize(1);
        bulk.undo(served);
        assertThat(actions.find(one).milestones()).isEmpty();
        assertThat(actions.find(two).milestones()).hasSize(1);

        var me = SignedIn.as(jdbc, "spoortrekker3");
        bulk.carryOut(seen(List.of(one, two)), new BulkChange.Owner(ActionOwner.of(me)));
        bulk.carryOut(seen(List.of(one, two)), new BulkChange.Due(Q2));
        assertThat(actions.find(one).row().owner()).isEqualTo("Spoortrekker 3");
        assertThat(due(two)).isEqualTo("Q2 2023");
    }

    @Test
    void a_partner_changes_the_state_of_what_its_organisation_does_and_nothing_else_and_never_sees_the_rest() {
        ActionId shared = SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> actions.create(
                        draft(3, "Bulk van de scholen").withLevel(Level.SHARED).withOwner(ActionOwner.of(schools())),
                        Set.of()));
        ActionId internal = make(3, "Bulk intern");
        SignedIn.as(jdbc, "partner3");
        var start = new BulkChange.State(ActionState.IN_PROGRESS, "", "");
        assertThat(bulk.outlook(List.of(shared, internal), start).lines())
                .extracting(Line::title)
                .containsExactly("Bulk van de scholen");
        assertThat(bulk.outlook(List.of(shared), start).count(Verdict.CHANGES)).isOne();
        assertThat(bulk.outlook(List.of(shared), new BulkChange.Priority(ActionPriority.HIGH))
                        .count(Verdict.REFUSED))
                .isOne();
        assertThat(bulk.outlook(List.of(shared), new BulkChange.State(ActionState.DROPPED, "", "Weg"))
                        .count(Verdict.REFUSED))
                .isOne();
    }

    @Test
    void what_can_be_done_to_none_is_refused_at_its_field() {
        ActionId one = make(3, "Bulk met fouten");
        invalid("party", one, new BulkChange.State(ActionState.WAITING, " ", ""));
        invalid("reason", one, new BulkChange.State(ActionState.DROPPED, "", ""));
        invalid("steps", one, new BulkChange.Shift(CalendarUnit.DAY, 0));
        invalid("outside", one, new BulkChange.Owner(new ActionOwner(null, null, schools(), "Het Rijk")));
        assertThatThrownBy(() -> bulk.outlook(List.of(), new BulkChange.Priority(ActionPriority.LOW)))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> bulk.outlook(List.of(one), new BulkChange.Serve(new MilestoneId(UUID.randomUUID()))))
                .isInstanceOf(Problem.NotFound.class);
    }

    private void invalid(String field, ActionId id, BulkChange change) {
        assertThatThrownBy(() -> bulk.outlook(List.of(id), change))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsKey(field));
    }

    private static Line line(Map<ActionId, Line> outlook, ActionId id) {
        return Objects.requireNonNull(outlook.get(id));
    }

    private static String why(Map<ActionId, Line> outlook, ActionId id) {
        return Objects.requireNonNull(line(outlook, id).why()).key();
    }

    private static Map<ActionId, Line> byId(BulkOutlook outlook) {
        return outlook.lines().stream().collect(Collectors.toMap(Line::id, Function.identity()));
    }

    private Map<ActionId, Integer> seen(List<ActionId> ids) {
        return ids.stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> actions.find(id).row().version()));
    }

    private ActionState state(ActionId id) {
        return actions.find(id).row().state();
    }

    private String due(ActionId id) {
        PartialDate due = actions.find(id).row().due();
        return due == null ? "" : due.words();
    }

    private ActionId make(int track, String title) {
        return actions.create(draft(track, title), Set.of());
    }

    private ActionDraft draft(int track, String title) {
        return ActionDraft.titled(programmes.track(track).id(), title);
    }

    private OrganisationId schools() {
        return new OrganisationId(jdbc.sql("select organisation_id from person where username = 'partner3'")
                .query(UUID.class)
                .single());
    }
}
