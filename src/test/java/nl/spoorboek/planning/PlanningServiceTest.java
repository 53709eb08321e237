package nl.spoorboek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PlanningServiceTest {

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    private static final PartialDate SPRING = PartialDate.ofPeriod(
            "voorjaar 2023", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 5, 31), Precision.SEASON);
    private static final PartialDate Q2 =
            PartialDate.ofPeriod("Q2 2023", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30), Precision.QUARTER);

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, "spoortrekker3");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void the_whole_demo_programme_is_there() {
        assertThat(planning.count(MilestoneFilter.ALL)).isGreaterThanOrEqualTo(220);
    }

    @Test
    void a_milestone_keeps_its_three_dates_and_its_history() {
        MilestoneId id = planning.create(draft(track(3), "Verordening jeugdhulp naar raad", SPRING));
        planning.move(id, version(id), Q2, MoveReason.because("De raad vergadert later"));
        planning.become(
                id, version(id), StateStep.reached(PartialDate.ofDay(LocalDate.of(2023, 4, 24), "24 april 2023")));

        MilestoneDetail detail = planning.find(id);
        assertThat(detail.item().state()).isEqualTo(MilestoneState.REACHED);
        assertThat(detail.item().expected()).isEqualTo(Q2);
        assertThat(detail.item().reached()).isNotNull();
        assertThat(detail.item().adopted()).isNull();
        assertThat(planning.history(id))
                .extracting(HistoryEntry::operation)
                .containsExactly(
                        HistoryEntry.Operation.UPDATE, HistoryEntry.Operation.UPDATE, HistoryEntry.Operation.INSERT);
        HistoryEntry move = planning.history(id).get(1);
        assertThat(move.person()).isEqualTo("Spoortrekker 3");
        assertThat(move.reason()).isEqualTo("De raad vergadert later");
        assertThat(move.changes()).contains(new HistoryEntry.Change("expected_words", "voorjaar 2023", "Q2 2023"));
    }

    @Test
    void the_second_of_two_people_is_told_of_the_first() {
        MilestoneId id = planning.create(draft(track(3), "Door twee mensen gewijzigd", null));
        int seen = version(id);
        SignedIn.as(jdbc, "programmamanager", () -> {
            planning.move(id, seen, SPRING, MoveReason.NONE);
            return null;
        });
        assertThatThrownBy(() -> planning.move(id, seen, Q2, MoveReason.NONE)).isInstanceOf(Problem.Conflict.class);
        assertThat(planning.find(id).item().expected()).isEqualTo(SPRING);
    }

    @Test
    void another_track_can_be_read_and_not_changed_and_it_says_who_can() {
        MilestoneItem other = planning.list(MilestoneFilter.of(track(4)), 0, 1).getFirst();
        assertThatThrownBy(() -> planning.move(other.id(), other.version(), Q2, MoveReason.NONE))
                .isInstanceOfSatisfying(Problem.Refused.class, refused -> {
                    assertThat(refused.reason().key()).isEqualTo("planning.refused.track");
                    assertThat(refused.reason().args()).containsExactly(4, "Spoortrekker 4");
                });
        assertThatThrownBy(() -> planning.create(draft(track(4), "Niet van mij", null)))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void internal_milestones_do_not_exist_for_a_partner() {
        MilestoneId id = planning.create(draft(track(3), "Alleen voor de gemeente", null, Level.INTERNAL));
        SignedIn.as(jdbc, "partner3");
        assertThatThrownBy(() -> planning.find(id)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> planning.history(id)).isInstanceOf(Problem.NotFound.class);
        assertThat(planning.list(MilestoneFilter.ALL.withText("Alleen voor de gemeente"), 0, 10))
                .isEmpty();
    }

    @Test
    void a_list_stands_in_the_order_one_asks_for_and_what_has_no_value_stays_last() {
        SignedIn.as(jdbc, "programmamanager");
        String word = "Volgorde" + Integer.toString(System.identityHashCode(this), 36);
        MilestoneId second = planning.create(draft(track(3), word + " b", Q2));
        MilestoneId first = planning.create(draft(track(1), word + " a", null));
        MilestoneId third = planning.create(draft(track(4), word + " c", SPRING));
        planning.become(second, version(second), StateStep.started());
        assertThat(listed(word, MilestoneOrder.Column.TITLE, false)).containsExactly(first, second, third);
        assertThat(listed(word, MilestoneOrder.Column.TITLE, true)).containsExactly(third, second, first);
        assertThat(listed(word, MilestoneOrder.Column.DUE, false)).containsExactly(third, second, first);
        assertThat(listed(word, MilestoneOrder.Column.DUE, true)).containsExactly(second, third, first);
        assertThat(listed(word, MilestoneOrder.Column.TRACK, true)).containsExactly(third, second, first);
        assertThat(listed(word, MilestoneOrder.Column.STATE, true)).startsWith(second);
        assertThat(listed(word, MilestoneOrder.Column.OWNER, false))
                .as("nobody owns them: by date")
                .containsExactly(third, second, first);
    }

    @Test
    void of_some_milestones_those_are_told_that_the_filter_leaves_with_every_dependency_of_any_of_them() {
        MilestoneId stays = planning.create(draft(track(3), "Blijft op de kaart", Q2));
        MilestoneId needs = planning.create(draft(track(3), "Wacht daarop", SPRING));
        MilestoneId undated = planning.create(draft(track(3), "Nog zonder datum", null));
        planning.addDependency(needs, stays, null);
        var filter = MilestoneFilter.of(track(3))
                .withPeriod(new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)));

        RoadmapWindow told = planning.some(filter, Set.of(stays, undated));
        assertThat(told.items()).extracting(MilestoneItem::id).containsExactly(stays);
        assertThat(told.movable()).containsExactly(stays);
        assertThat(told.links()).singleElement().satisfies(link -> {
            assertThat(link.waiting().id()).isEqualTo(needs);
            assertThat(link.broken()).as("it is due after what waits for it").isTrue();
        });
        RoadmapWindow elsewhere =
                planning.some(MilestoneFilter.of(track(4)).withPeriod(filter.period()), Set.of(stays, undated));
        assertThat(elsewhere.items()).isEmpty();
        assertThat(elsewhere.links()).isEmpty();
    }

    @Test
    void when_it_was_reached_is_corrected_with_a_reason_that_the_history_keeps() {
        MilestoneId id = planning.create(draft(track(3), "Verkeerde dag", SPRING));
        PartialDate written = PartialDate.ofDay(LocalDate.of(2023, 4, 24), "24 april 2023");
        PartialDate was = PartialDate.ofDay(LocalDate.of(2023, 2, 24), "24 februari 2023");
        assertThatThrownBy(() -> planning.correctReached(id, 1, was, "Tikfout"))
                .as("was not reached yet")
                .isInstanceOf(Problem.NotNow.class);
        planning.become(id, 1, StateStep.reached(written));
        assertThatThrownBy(() -> planning.correctReached(id, 2, was, " "))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("reason"));
        assertThatThrownBy(() -> planning.correctReached(id, 2, PartialDate.wordsOnly("ooit"), "Tikfout"))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("when"));
        assertThatThrownBy(() -> planning.correctReached(id, 1, was, "Tikfout")).isInstanceOf(Problem.Conflict.class);
        assertThat(planning.item(id).reached()).isEqualTo(written);

        planning.correctReached(id, 2, was, "Tikfout");
        assertThat(planning.item(id).reached()).isEqualTo(was);
        assertThat(planning.item(id).state()).isEqualTo(MilestoneState.REACHED);
        HistoryEntry last = planning.history(id).getFirst();
        assertThat(last.reason()).isEqualTo("Tikfout");
        assertThat(last.changes()).anySatisfy(change -> {
            assertThat(change.before()).isEqualTo("24 april 2023");
            assertThat(change.after()).isEqualTo("24 februari 2023");
        });
    }

    private List<MilestoneId> listed(String word, MilestoneOrder.Column column, boolean descending) {
        return planning.list(MilestoneFilter.ALL.withText(word), new MilestoneOrder(column, descending), 0, 10).stream()
                .map(MilestoneItem::id)
                .toList();
    }

    @Test
    void a_milestone_cannot_wait_for_itself_nor_in_a_circle() {
        MilestoneId a = planning.create(draft(track(3), "A", null));
        MilestoneId b = planning.create(draft(track(3), "B", null));
        MilestoneId c = planning.create(draft(track(3), "C", null));
        planning.addDependency(b, a, null);
        planning.addDependency(c, b, null);
        assertThatThrownBy(() -> planning.addDependency(a, a, null)).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> planning.addDependency(a, c, null)).isInstanceOf(Problem.Invalid.class);
        assertThat(planning.find(b).needs()).hasSize(1);
        assertThat(planning.find(b).neededBy()).hasSize(1);
    }

    private MilestoneDraft draft(TrackId track, String title, @Nullable PartialDate expected) {
        return draft(track, title, expected, Level.SHARED);
    }

    private MilestoneDraft draft(TrackId track, String title, @Nullable PartialDate expected, Level level) {
        return new MilestoneDraft(
                track,
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

    private int version(MilestoneId id) {
        return planning.find(id).item().version();
    }

    private TrackId track(int number) {
        return programmes.track(number).id();
    }
}
