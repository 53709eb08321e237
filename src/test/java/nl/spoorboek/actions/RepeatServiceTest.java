package nl.spoorboek.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.actions.BulkOutlook.Verdict;
import nl.spoorboek.actions.RepeatDraft.Ends;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.CalendarUnit;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.base.time.Repetition;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.search.SearchService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Actions that come back. */
@IntegrationTest
class RepeatServiceTest {

    private static final PartialDate END_OF_MARCH = PartialDate.ofDay(LocalDate.of(2023, 3, 31), "31 maart 2023");
    private static final PartialDate Q2 =
            PartialDate.ofPeriod("Q2 2023", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30), Precision.QUARTER);
    private static final RepeatDraft QUARTERLY = new RepeatDraft(CalendarUnit.QUARTER, 1, Ends.NEVER, null, null);

    @Autowired
    private ActionService actions;

    @Autowired
    private RepeatService repeats;

    @Autowired
    private BulkActionService bulk;

    @Autowired
    private ChecklistService checklists;

    @Autowired
    private AskedActionService asked;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private SearchService search;

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
    void the_next_one_takes_over_all_that_stands_in_the_one_that_is_done() {
        MilestoneId milestone =
                planning.list(MilestoneFilter.ALL, 0, 1).getFirst().id();
        ActionDraft draft = new ActionDraft(
                programmes.track(3).id(),
                Set.of(programmes.track(4).id()),
                "Ooievaarsnesten nalopen",
                "Neem de ladder mee",
                END_OF_MARCH,
                ActionPriority.HIGH,
                Level.SHARED,
                ActionOwner.of(schools()),
                new Participants(Set.of(person("medewerker3")), Set.of(), "vrijwilligers"));
        ActionId id = actions.create(draft, Set.of(milestone));
        PointId ticked = checklists.add(id, "Ladder halen");
        checklists.add(id, "Nest bekijken");
        checklists.tick(ticked, true);
        asked.explain(id, version(id), "Graag met foto");
        repeats.repeat(id, version(id), RepeatDraft.MONTHLY);
        assertThat(rule(id)).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1");
        assertThat(upcoming(id)).isEqualTo("30 april 2023");

        NextAction next = actions.finish(id, version(id)).orElseThrow();

        ActionDetail made = actions.find(next.id());
        assertThat(made.draft().withDue(END_OF_MARCH)).isEqualTo(draft);
        assertThat(due(next.id())).isEqualTo("30 april 2023");
        assertThat(made.row().state()).isEqualTo(ActionState.OPEN);
        assertThat(made.asked()).isEqualTo("Graag met foto");
        assertThat(made.milestones()).extracting(ActionDetail.Served::id).containsExactly(milestone);
        assertThat(made.points()).extracting(ChecklistPoint::text).containsExactly("Ladder halen", "Nest bekijken");
        assertThat(made.points()).extracting(ChecklistPoint::done).containsExactly(false, false);
        assertThat(made.repeating().rhythm()).isEqualTo(new Repetition(CalendarUnit.MONTH, 1, null, null));
        assertThat(made.repeating().upcoming()).isNotNull();
        assertThat(upcoming(next.id())).as("back on its own day").isEqualTo("31 mei 2023");
        assertThat(made.cameFrom()).singleElement().satisfies(from -> {
            assertThat(from.title()).isEqualTo("Ooievaarsnesten nalopen, 31 maart 2023");
            assertThat(from.address()).isEqualTo("acties/" + id);
        });
        assertThat(made.row().cameFrom())
                .as("in lists as on the page")
                .isEqualTo("Ooievaarsnesten nalopen, 31 maart 2023");
        assertThat(actions.history(next.id()).getLast().person()).isEqualTo("Spoortrekker 3");

        ActionDetail former = actions.find(id);
        assertThat(former.row().state()).isEqualTo(ActionState.DONE);
        assertThat(former.points()).extracting(ChecklistPoint::done).containsExactly(true, false);
        assertThat(former.repeating()).isEqualTo(new ActionDetail.Repeating(null, null, next));
        assertThat(search.find("ooievaarsnesten", null, 0).total()).isEqualTo(2);
    }

    @Test
    void a_period_moves_as_a_whole_and_dropping_makes_the_next_one_too() {
        ActionId id = repeating("Kwartaalbericht schrijven", Q2, QUARTERLY);
        NextAction next = actions.drop(id, version(id), "Er was geen nieuws").orElseThrow();
        assertThat(due(next.id())).isEqualTo("Q3 2023");
        assertThat(Objects.requireNonNull(actions.find(next.id()).row().due()).precision())
                .isEqualTo(Precision.QUARTER);
        assertThat(actions.find(next.id()).stateReason()).isNull();
    }

    @Test
    void opening_again_and_finishing_again_makes_no_second_next_one() {
        ActionId id = repeating("Eén keer volgen", END_OF_MARCH, RepeatDraft.MONTHLY);
        NextAction next = actions.finish(id, version(id)).orElseThrow();
        actions.reopen(id, version(id));
        assertThat(actions.finish(id, version(id))).isEmpty();
        assertThat(actions.find(id).repeating().next()).isEqualTo(next);
        actions.reopen(id, version(id));
        assertThatThrownBy(() -> repeats.repeat(id, version(id), RepeatDraft.MONTHLY))
                .isInstanceOf(Problem.NotNow.class);
        assertThat(followers(id)).isEqualTo(1);
        assertThatThrownBy(() -> actions.delete(id, version(id)))
                .as("the next one leads to it")
                .isInstanceOf(Problem.NotNow.class);
        actions.delete(next.id(), 1);
        assertThat(followers(id)).isZero();
    }

    @Test
    void of_two_who_finish_at_once_one_is_told_and_one_next_is_made() throws Exception {
        ActionId id = repeating("Samen klaar", END_OF_MARCH, RepeatDraft.MONTHLY);
        int seen = version(id);
        var barrier = new CyclicBarrier(2);
        Callable<Boolean> finish = () -> SignedIn.as(jdbc, "spoortrekker3", () -> {
            try {
                barrier.await();
                return actions.finish(id, seen).isPresent();
            } catch (Problem.Conflict late) {
                return false;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> both = threads.invokeAll(List.of(finish, finish));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(followers(id)).isEqualTo(1);
    }

    @Test
    void the_database_lets_nothing_be_followed_twice() {
        ActionId id = repeating("Hoogstens één", END_OF_MARCH, RepeatDraft.MONTHLY);
        actions.finish(id, version(id));
        ActionId other = repeating("Een andere", END_OF_MARCH, RepeatDraft.MONTHLY);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update action set follows_id = :former where id = :other")
                                .param("former", id.value())
                                .param("other", other.value())
                                .update()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void stopping_ends_it_and_counted_ones_end_by_themselves() {
        ActionId stopped = repeating("Gestopt", END_OF_MARCH, RepeatDraft.MONTHLY);
        repeats.stop(stopped, version(stopped));
        assertThat(actions.find(stopped).repeating().rhythm()).isNull();
        assertThat(actions.finish(stopped, version(stopped))).isEmpty();

        ActionId two = repeating("Twee keer", Q2, new RepeatDraft(CalendarUnit.QUARTER, 1, Ends.TIMES, 2, null));
        ActionId last = actions.finish(two, version(two)).orElseThrow().id();
        assertThat(actions.find(last).repeating().rhythm()).isEqualTo(new Repetition(CalendarUnit.QUARTER, 1, 1, null));
        assertThat(actions.find(last).repeating().upcoming()).isNull();
        assertThat(actions.finish(last, version(last))).isEmpty();
    }

    @Test
    void what_is_changed_in_one_the_next_takes_over_and_goes_on_from_the_new_date() {
        ActionId id = repeating("Oude titel", END_OF_MARCH, RepeatDraft.MONTHLY);
        ActionDraft other = ActionDraft.titled(programmes.track(3).id(), "Nieuwe titel")
                .withDue(PartialDate.ofDay(LocalDate.of(2023, 4, 15), "15 april 2023"));
        actions.save(id, version(id), other, null);
        assertThat(rule(id)).isEqualTo("FREQ=MONTHLY");
        ActionId next = actions.finish(id, version(id)).orElseThrow().id();
        assertThat(actions.find(next).row().title()).isEqualTo("Nieuwe titel");
        assertThat(due(next)).isEqualTo("15 mei 2023");
    }

    @Test
    void a_date_that_is_no_date_or_too_wide_is_refused_where_it_was_typed() {
        ActionId undated = make("Zonder datum", null);
        invalid("unit", () -> repeats.repeat(undated, 1, RepeatDraft.MONTHLY));
        ActionId wide = make("Te ruim", Q2);
        invalid("unit", () -> repeats.repeat(wide, 1, RepeatDraft.MONTHLY));
        invalid("every", () -> repeats.repeat(wide, 1, new RepeatDraft(CalendarUnit.YEAR, 13, Ends.NEVER, null, null)));
        invalid("times", () -> repeats.repeat(wide, 1, new RepeatDraft(CalendarUnit.YEAR, 1, Ends.TIMES, 1, null)));
        invalid("until", () -> repeats.repeat(wide, 1, new RepeatDraft(CalendarUnit.YEAR, 1, Ends.UNTIL, null, null)));
        invalid(
                "until",
                () -> repeats.repeat(wide, 1, new RepeatDraft(CalendarUnit.YEAR, 1, Ends.UNTIL, null, END_OF_MARCH)));
        repeats.repeat(wide, 1, QUARTERLY);
        ActionDraft draft = actions.find(wide).draft();
        invalid("due", () -> actions.save(wide, 2, draft.withDue(null), null));
        assertThat(due(wide)).isEqualTo("Q2 2023");
    }

    @Test
    void a_new_one_repeats_from_the_start_or_is_not_made() {
        ActionDraft draft = ActionDraft.titled(programmes.track(3).id(), "Nieuw en terugkerend");
        invalid("due", () -> actions.create(draft, RepeatDraft.MONTHLY, Set.of()));
        invalid("unit", () -> actions.create(draft.withDue(Q2), RepeatDraft.MONTHLY, Set.of()));
        invalid(
                "times",
                () -> actions.create(
                        draft.withDue(Q2), new RepeatDraft(CalendarUnit.YEAR, 1, Ends.TIMES, 1, null), Set.of()));
        assertThat(actions.count(ActionFilter.ALL.withText("Nieuw en terugkerend")))
                .isZero();
        ActionId id = actions.create(draft.withDue(Q2), QUARTERLY, Set.of());
        assertThat(version(id)).isEqualTo(1);
        assertThat(actions.history(id)).hasSize(1);
        assertThat(due(actions.finish(id, 1).orElseThrow().id())).isEqualTo("Q3 2023");
        assertThatThrownBy(() -> SignedIn.as(
                        jdbc, "spoortrekker4", () -> actions.create(draft.withDue(Q2), QUARTERLY, Set.of())))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void several_that_are_done_at_once_have_their_next_ones_and_undo_leaves_these() {
        ActionId one = repeating("Bulk herhaalt", Q2, QUARTERLY);
        ActionId plain = make("Bulk herhaalt niet", Q2);
        var done = bulk.carryOut(
                Map.of(one, version(one), plain, version(plain)), new BulkChange.State(ActionState.DONE, "", ""));
        assertThat(done.next()).singleElement().extracting(NextAction::title).isEqualTo("Bulk herhaalt");
        assertThat(bulk.undo(done).count(Verdict.REFUSED)).isZero();
        assertThat(actions.find(one).row().state()).isEqualTo(ActionState.OPEN);
        assertThat(actions.find(one).repeating().next()).isEqualTo(done.next().getFirst());
        assertThat(actions.finish(one, version(one))).isEmpty();
        assertThat(followers(one)).isEqualTo(1);
    }

    @Test
    void several_keep_their_rhythm_through_a_shift_and_its_undo_and_lose_no_date_they_need() {
        ActionId id = repeating("Bulk schuift", END_OF_MARCH, RepeatDraft.MONTHLY);
        Map<ActionId, Integer> seen = Map.of(id, version(id));
        assertThat(bulk.outlook(List.of(id), new BulkChange.Due(null)).count(Verdict.REFUSED))
                .isEqualTo(1);
        assertThat(bulk.outlook(List.of(id), new BulkChange.Due(Q2)).count(Verdict.REFUSED))
                .isEqualTo(1);
        var done = bulk.carryOut(seen, new BulkChange.Shift(CalendarUnit.WEEK, 1));
        assertThat(rule(id)).isEqualTo("FREQ=MONTHLY");
        bulk.undo(done);
        assertThat(rule(id)).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1");
    }

    @Test
    void a_partner_who_reports_it_done_makes_the_next_one_which_is_asked_of_them_too() {
        ActionId id = actions.create(
                ActionDraft.titled(programmes.track(3).id(), "Intern en terugkerend")
                        .withDue(Q2)
                        .withOwner(ActionOwner.of(schools())),
                Set.of());
        repeats.repeat(id, 1, QUARTERLY);
        NextAction next = SignedIn.as(
                        jdbc,
                        "partner3",
                        () -> actions.report(id, 2, new ActionReport(ActionState.DONE, null, "Gedaan")))
                .orElseThrow();
        assertThat(SignedIn.as(jdbc, "partner3", () -> asked.find(next.id()).title()))
                .isEqualTo("Intern en terugkerend");
        SignedIn.as(jdbc, "spoortrekker3");
        assertThat(due(next.id())).isEqualTo("Q3 2023");
        assertThat(actions.history(next.id()).getLast().person()).isEqualTo(name("partner3"));
    }

    @Test
    void a_list_names_the_one_that_is_repeated_only_to_who_may_read_it() {
        ActionId id = actions.create(
                ActionDraft.titled(programmes.track(3).id(), "Nog alleen voor onszelf")
                        .withDue(Q2)
                        .withLevel(Level.INTERNAL),
                Set.of());
        repeats.repeat(id, 1, QUARTERLY);
        ActionId next = actions.finish(id, version(id)).orElseThrow().id();
        actions.save(next, 1, actions.find(next).draft().withLevel(Level.SHARED), null);
        assertThat(actions.find(next).row().cameFrom()).isEqualTo("Nog alleen voor onszelf, Q2 2023");
        SignedIn.as(jdbc, "partner3");
        assertThat(actions.find(next).row().cameFrom()).isNull();
        assertThat(actions.find(next).cameFrom()).isEmpty();
    }

    private ActionId repeating(String title, PartialDate due, RepeatDraft rhythm) {
        ActionId id = make(title, due);
        repeats.repeat(id, 1, rhythm);
        return id;
    }

    private ActionId make(String title, @Nullable PartialDate due) {
        return actions.create(
                ActionDraft.titled(programmes.track(3).id(), title).withDue(due), Set.of());
    }

    private static void invalid(String field, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys(field));
    }

    private int version(ActionId id) {
        return actions.find(id).row().version();
    }

    private String due(ActionId id) {
        PartialDate due = actions.find(id).row().due();
        return due == null ? "" : due.words();
    }

    private String upcoming(ActionId id) {
        PartialDate next = actions.find(id).repeating().upcoming();
        return next == null ? "" : next.words();
    }

    private String rule(ActionId id) {
        return jdbc.sql("select repeats from action where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private int followers(ActionId id) {
        return jdbc.sql("select count(*) from action where follows_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private PersonId person(String username) {
        return new PersonId(jdbc.sql("select id from person where username = :name")
                .param("name", username)
                .query(UUID.class)
                .single());
    }

    private String name(String username) {
        return jdbc.sql("select name from person where username = :name")
                .param("name", username)
                .query(String.class)
                .single();
    }

    private OrganisationId schools() {
        return new OrganisationId(jdbc.sql("select organisation_id from person where username = 'partner3'")
                .query(UUID.class)
                .single());
    }
}
