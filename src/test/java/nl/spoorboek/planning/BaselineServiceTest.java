package nl.spoorboek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.Reading;
import nl.spoorboek.planning.Comparison.Filter;
import nl.spoorboek.planning.Comparison.Line;
import nl.spoorboek.planning.Comparison.Order;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class BaselineServiceTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 7);

    @Autowired
    private BaselineService baselines;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PartialDateParser parser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, "programmamanager");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void what_is_expected_becomes_what_was_adopted_and_what_is_closed_keeps_its_measure() {
        MilestoneId open = make("Q3 2023", Level.SHARED);
        MilestoneId closed = make("mei 2023", Level.SHARED);
        planning.become(closed, version(closed), StateStep.reached(date("2 mei 2023")));

        BaselineItem baseline = adopt(3);

        assertThat(planning.find(open).item().adopted()).isEqualTo(date("Q3 2023"));
        assertThat(planning.find(closed).item().adopted()).isNull();
        assertThat(line(baseline, null, open).change()).isEqualTo(PlanChange.UNCHANGED);
        assertThat(line(baseline, null, closed).change()).isEqualTo(PlanChange.UNCHANGED);
        assertThat(baseline.body()).isEqualTo("college");
        assertThat(baseline.number()).isEqualTo("2023-14");
        assertThat(baseline.person()).isEqualTo("Programmamanager");
        assertThat(planning.history(open).getFirst().reason()).isEqualTo(baseline.name());
    }

    @Test
    void a_planning_of_chosen_tracks_leaves_the_others_alone() {
        MilestoneId other = make(4, "Q3 2023", Level.SHARED);
        BaselineItem baseline = adopt(3);
        assertThat(planning.find(other).item().adopted()).isNull();
        assertThat(lines(baseline, null)).extracting(Line::id).doesNotContain(other);
    }

    @Test
    void compared_with_now_every_milestone_is_moved_reached_dropped_added_or_unchanged() {
        MilestoneId moved = make("Q3 2023", Level.SHARED);
        MilestoneId reached = make("mei 2023", Level.SHARED);
        MilestoneId dropped = make("juni 2023", Level.SHARED);
        MilestoneId deleted = make("juni 2023", Level.INTERNAL);
        MilestoneId same = make("juni 2023", Level.SHARED);
        MilestoneId undated = make(null, Level.SHARED);
        BaselineItem baseline = adopt(3);
        planning.move(moved, version(moved), date("Q4 2023"), MoveReason.NONE);
        planning.become(reached, version(reached), StateStep.reached(date("2 mei 2023")));
        planning.become(dropped, version(dropped), StateStep.dropped("Niet meer nodig"));
        planning.delete(deleted, version(deleted));
        MilestoneId added = make("juli 2023", Level.SHARED);

        assertThat(line(baseline, null, moved)).satisfies(line -> {
            assertThat(line.change()).isEqualTo(PlanChange.MOVED);
            assertThat(line.before()).isEqualTo(date("Q3 2023"));
            assertThat(line.after()).isEqualTo(date("Q4 2023"));
        });
        assertThat(line(baseline, null, reached)).satisfies(line -> {
            assertThat(line.change()).isEqualTo(PlanChange.REACHED);
            assertThat(line.after()).isEqualTo(date("2 mei 2023"));
        });
        assertThat(line(baseline, null, dropped).change()).isEqualTo(PlanChange.DROPPED);
        assertThat(line(baseline, null, deleted)).satisfies(line -> {
            assertThat(line.change()).isEqualTo(PlanChange.DROPPED);
            assertThat(line.exists()).isFalse();
        });
        assertThat(line(baseline, null, same).change()).isEqualTo(PlanChange.UNCHANGED);
        assertThat(line(baseline, null, undated).change()).isEqualTo(PlanChange.UNCHANGED);
        assertThat(line(baseline, null, added).change()).isEqualTo(PlanChange.ADDED);

        var tallies = baselines.tallies(baseline, null);
        assertThat(tallies).extracting(Comparison.Tally::track).containsOnlyOnce(track(3));
        assertThat(tallies.stream()
                        .flatMap(tally -> tally.counts().values().stream())
                        .mapToInt(n -> n)
                        .sum())
                .isEqualTo(baselines.count(baseline, null, Filter.ALL))
                .isEqualTo(lines(baseline, null).size());
    }

    @Test
    void two_plannings_are_compared_as_they_were_whatever_came_after() {
        MilestoneId moved = make("Q3 2023", Level.SHARED);
        BaselineItem first = adopt(3);
        planning.move(moved, version(moved), date("Q4 2023"), MoveReason.NONE);
        BaselineItem second = adopt(3);
        planning.move(moved, version(moved), date("2025"), MoveReason.NONE);

        assertThat(line(first, second, moved)).satisfies(line -> {
            assertThat(line.change()).isEqualTo(PlanChange.MOVED);
            assertThat(line.after()).isEqualTo(date("Q4 2023"));
        });
        assertThat(line(second, null, moved).before()).isEqualTo(date("Q4 2023"));
    }

    @Test
    void lines_are_narrowed_and_put_in_order() {
        MilestoneId little = make("juli 2023", Level.SHARED);
        MilestoneId much = make("juli 2023", Level.SHARED);
        BaselineItem baseline = adopt(3);
        planning.move(little, version(little), date("augustus 2023"), MoveReason.NONE);
        planning.move(much, version(much), date("2026"), MoveReason.NONE);
        var filter = new Filter(Set.of(PlanChange.MOVED), Set.of(track(3)), "planning", Order.SLIP);
        assertThat(baselines.compare(baseline, null, filter, 0, 100))
                .extracting(Line::id)
                .containsExactly(much, little);
        assertThat(baselines.count(baseline, null, filter)).isEqualTo(2);
        assertThat(baselines.compare(baseline, null, filter, 1, 100)).hasSize(1);
    }

    @Test
    void one_reads_of_a_planning_what_one_may_read_now_and_could_read_then() {
        MilestoneId shared = make("juli 2023", Level.SHARED);
        MilestoneId internal = make("juli 2023", Level.INTERNAL);
        MilestoneId sharedSince = make("juli 2023", Level.INTERNAL);
        MilestoneId internalSince = make("juli 2023", Level.SHARED);
        MilestoneId deleted = make("juli 2023", Level.INTERNAL);
        BaselineItem whole = adopt(3);
        level(sharedSince, Level.SHARED);
        level(internalSince, Level.INTERNAL);
        planning.delete(deleted, version(deleted));
        assertThat(lines(whole, null))
                .extracting(Line::id)
                .contains(shared, internal, sharedSince, internalSince, deleted);
        BaselineItem later = adopt(3);
        BaselineItem other = adopt(4);

        SignedIn.as(jdbc, "partner3");
        BaselineItem seen = baselines.find(whole.id());
        assertThat(seen.size()).isLessThan(whole.size());
        assertThat(lines(seen, null))
                .extracting(Line::id)
                .contains(shared)
                .doesNotContain(internal, internalSince, deleted);
        assertThat(line(seen, null, sharedSince).before()).isNull();
        assertThat(lines(seen, later))
                .filteredOn(line -> line.change() == PlanChange.DROPPED)
                .isEmpty();

        assertThatThrownBy(() -> baselines.find(other.id())).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> baselines.compare(other, null, Filter.ALL, 0, 1))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(baselines.list())
                .extracting(BaselineItem::id)
                .contains(whole.id())
                .doesNotContain(other.id());
    }

    @Test
    void the_roadmap_takes_its_adopted_dates_from_a_planning_that_is_chosen() {
        MilestoneId id = make("juli 2023", Level.SHARED);
        BaselineItem first = adopt(3);
        planning.move(id, version(id), date("Q4 2023"), MoveReason.NONE);
        adopt(3);

        MilestoneFilter filter =
                MilestoneFilter.of(track(3)).withPeriod(date("2023").range());
        assertThat(item(planning.window(filter).items(), id).adopted()).isEqualTo(date("Q4 2023"));
        assertThat(item(
                                planning.window(filter.comparing(ComparedPlannings.withNow(first.id())))
                                        .items(),
                                id)
                        .adopted())
                .isEqualTo(date("juli 2023"));
        assertThat(item(planning.list(filter.comparing(ComparedPlannings.withNow(first.id())), 0, 1_000), id)
                        .adopted())
                .isEqualTo(date("juli 2023"));
        assertThat(item(planning.list(filter.comparing(ComparedPlannings.withNow(BaselineId.fresh())), 0, 1_000), id)
                        .adopted())
                .isNull();
    }

    @Test
    void the_roadmap_tells_of_two_plannings_what_the_list_tells() {
        MilestoneId moved = make("Q3 2023", Level.SHARED);
        MilestoneId reached = make("mei 2023", Level.SHARED);
        MilestoneId dropped = make("juni 2023", Level.SHARED);
        MilestoneId deleted = make("juni 2023", Level.INTERNAL);
        MilestoneId same = make("juni 2023", Level.INTERNAL);
        MilestoneId sharedSince = make("juni 2023", Level.INTERNAL);
        BaselineItem first = adopt(3);
        level(sharedSince, Level.SHARED);
        planning.move(moved, version(moved), date("Q4 2023"), MoveReason.NONE);
        planning.become(reached, version(reached), StateStep.reached(date("2 mei 2023")));
        planning.become(dropped, version(dropped), StateStep.dropped("Niet meer nodig"));
        planning.delete(deleted, version(deleted));
        MilestoneId added = make("juli 2023", Level.SHARED);
        MilestoneId elsewhere = make(4, "juli 2023", Level.SHARED);
        BaselineItem second = adopt(3);
        planning.move(moved, version(moved), date("2025"), MoveReason.NONE);
        planning.delete(same, version(same));

        for (String account : List.of("programmamanager", "spoortrekker3", "partner3")) {
            SignedIn.as(jdbc, account);
            for (BaselineItem later : new BaselineItem[] {null, second}) {
                var plannings = new ComparedPlannings(first.id(), later == null ? null : later.id());
                MilestoneFilter filter = MilestoneFilter.of(track(3)).comparing(plannings);
                List<MilestoneItem> shown = planning.list(filter, 0, 1_000);
                var listed = baselines.compare(
                        first, later, new Filter(Set.of(), Set.of(track(3)), "", Order.TITLE), 0, 1_000);
                assertThat(shown)
                        .as(account + (later == null ? " now" : " later"))
                        .filteredOn(item -> item.change() != null)
                        .extracting(MilestoneItem::id, MilestoneItem::change, MilestoneItem::exists)
                        .containsExactlyInAnyOrderElementsOf(listed.stream()
                                .map(line -> tuple(line.id(), line.change(), line.exists()))
                                .toList());
                assertThat(planning.count(filter)).isEqualTo(shown.size());
                assertThat(shown).extracting(MilestoneItem::id).doesNotContain(elsewhere);
            }
        }
        SignedIn.as(jdbc, "programmamanager");
        var plannings = new ComparedPlannings(first.id(), second.id());
        List<MilestoneItem> then = planning.list(MilestoneFilter.of(track(3)).comparing(plannings), 0, 1_000);
        assertThat(item(then, moved)).satisfies(item -> {
            assertThat(item.change()).isEqualTo(PlanChange.MOVED);
            assertThat(item.adopted()).isEqualTo(date("Q3 2023"));
            assertThat(item.expected()).isEqualTo(date("Q4 2023"));
        });
        assertThat(item(then, added).change()).isEqualTo(PlanChange.ADDED);
        assertThat(item(then, reached).change()).isEqualTo(PlanChange.REACHED);
        assertThat(item(then, dropped).change()).isEqualTo(PlanChange.DROPPED);
        assertThat(item(then, same).change()).isEqualTo(PlanChange.UNCHANGED);
        assertThat(item(then, deleted)).satisfies(item -> {
            assertThat(item.change()).isEqualTo(PlanChange.DROPPED);
            assertThat(item.state()).isEqualTo(MilestoneState.DROPPED);
            assertThat(item.exists()).isFalse();
            assertThat(item.expected()).isEqualTo(date("juni 2023"));
        });
    }

    @Test
    void what_a_planning_says_can_not_be_moved_and_is_not_late() {
        MilestoneId id = make("februari 2023", Level.SHARED);
        MilestoneId needs = make("maart 2023", Level.SHARED);
        planning.addDependency(id, needs, null);
        BaselineItem first = adopt(3);
        BaselineItem second = adopt(3);
        MilestoneFilter filter =
                MilestoneFilter.of(track(3)).withPeriod(date("2023").range());
        LocalDate today = LocalDate.of(2023, 3, 14);
        RoadmapWindow now = planning.window(filter.comparing(ComparedPlannings.withNow(first.id())));
        assertThat(now.movable()).contains(id);
        assertThat(now.links()).isNotEmpty();
        assertThat(item(now.items(), id).isLate(today)).isTrue();
        MilestoneFilter past = filter.comparing(new ComparedPlannings(first.id(), second.id()));
        RoadmapWindow then = planning.window(past);
        assertThat(then.movable()).isEmpty();
        assertThat(then.links()).isEmpty();
        assertThat(item(then.items(), id).isLate(today)).isFalse();
        assertThat(planning.some(past, List.of(id)).items())
                .extracting(MilestoneItem::id)
                .containsExactly(id);
    }

    @Test
    void a_planning_says_which_decision_adopted_it() {
        assertThatThrownBy(() -> baselines.adopt(new BaselineDraft(" ", "", null, "", Set.of())))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("name", "day", "body"));
        assertThatThrownBy(() ->
                        baselines.adopt(new BaselineDraft("Te vroeg", "", LocalDate.of(2023, 3, 15), "raad", Set.of())))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("day"));
    }

    @Test
    void two_plannings_have_different_names() {
        make("juli 2023", Level.SHARED);
        BaselineItem first = adopt(3);
        assertThatThrownBy(() -> baselines.adopt(new BaselineDraft(
                        first.name().toUpperCase(java.util.Locale.ROOT), "", DAY, "raad", Set.of(track(3)))))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update baseline set name = 'Mooier' where id = :id",
                "delete from baseline where id = :id",
                "update baseline_entry set title = 'Mooier' where baseline_id = :id",
                "delete from baseline_entry where baseline_id = :id"
            })
    void what_was_adopted_can_not_be_changed(String statement) {
        make("juli 2023", Level.SHARED);
        BaselineId id = adopt(3).id();
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql(statement).param("id", id.value()).update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    @Test
    void a_large_planning_is_adopted_and_compared_as_a_whole() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            int many = 10_000;
            jdbc.sql("""
                            insert into milestone (id, programme_id, track_id, title, kind, level, state, certainty,
                                   expected_words, expected_edtf, expected_range, expected_due, expected_precision)
                            select gen_random_uuid(), t.programme_id, t.id, 'Mijlpaal ' || n, 'DELIVERABLE', 'SHARED', 'PLANNED',
                                   'EXPECTED', 'mei 2023', '2023-05', daterange('2023-05-01', '2023-06-01'),
                                   daterange('2023-05-01', '2023-06-01'), 'MONTH'
                              from generate_series(1, :many) n join track t on t.number = 3
                            """).param("many", many).update();
            BaselineItem baseline = adopt(3);
            assertThat(baseline.size()).isGreaterThan(many);
            assertThat(baselines.count(
                            baseline, null, new Filter(Set.of(PlanChange.UNCHANGED), Set.of(), "", Order.DATE)))
                    .isEqualTo(baseline.size());
            assertThat(baselines.compare(baseline, null, Filter.ALL, 5_000, 50)).hasSize(50);
            assertThat(jdbc.sql(
                                    "select count(*) from milestone where title like 'Mijlpaal %' and adopted_words = 'mei 2023'")
                            .query(Integer.class)
                            .single())
                    .isGreaterThanOrEqualTo(many);
        });
    }

    private BaselineItem adopt(int track) {
        return baselines.find(baselines.adopt(
                new BaselineDraft("Planning " + UUID.randomUUID(), "2023-14", DAY, "college", Set.of(track(track)))));
    }

    private List<Line> lines(BaselineItem from, @Nullable BaselineItem to) {
        return baselines.compare(from, to, Filter.ALL, 0, 1_000);
    }

    private Line line(BaselineItem from, @Nullable BaselineItem to, MilestoneId id) {
        return lines(from, to).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static MilestoneItem item(List<MilestoneItem> items, MilestoneId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
    }

    private void level(MilestoneId id, Level level) {
        MilestoneDetail now = planning.find(id);
        MilestoneDraft draft = now.draft();
        planning.save(id, now.item().version(), draft(3, draft.expected(), level), MoveReason.NONE);
    }

    private MilestoneId make(@Nullable String when, Level level) {
        return make(3, when, level);
    }

    private MilestoneId make(int track, @Nullable String when, Level level) {
        return planning.create(draft(track, when == null ? null : date(when), level));
    }

    private MilestoneDraft draft(int track, @Nullable PartialDate when, Level level) {
        return new MilestoneDraft(
                track(track),
                Set.of(),
                null,
                "Voor de planning",
                MilestoneKind.DECISION,
                when,
                Certainty.EXPECTED,
                null,
                null,
                null,
                level,
                new Owner.Nobody());
    }

    private PartialDate date(String words) {
        return ((Reading.Understood) parser.read(words)).date();
    }

    private int version(MilestoneId id) {
        return planning.find(id).item().version();
    }

    private TrackId track(int number) {
        return programmes.track(number).id();
    }
}
