package nl.spoorboek.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.DateRules;
import nl.spoorboek.base.time.DateShift;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.planning.DependentQuery.Edge;
import nl.spoorboek.planning.MoveImpact.Choice;
import nl.spoorboek.planning.MoveImpact.Clash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoveReckoningTest {

    private static final DateShift SHIFT = new DateShift(new PartialDateParser(DateRules.defaults()), Locale.of("nl"));
    private static final PartialDate APRIL = day(4, 20);
    private static final PartialDate MAY = day(5, 20);
    private static final PartialDate JUNE = day(6, 20);

    private final MilestoneItem first = item("Eerste", APRIL);

    @Test
    void what_is_due_before_what_it_needs_clashes_and_moves_as_far() {
        MilestoneItem second = item("Tweede", day(5, 1));
        List<Clash> clashes = clashes(MAY, new Edge(first.id(), second));
        assertThat(clashes).singleElement().satisfies(clash -> {
            assertThat(clash.waiting()).isEqualTo(second);
            assertThat(clash.needsTitle()).isEqualTo("Eerste");
            assertThat(clash.days()).isEqualTo(19);
            assertThat(Objects.requireNonNull(clash.along()).due())
                    .isEqualTo(day(6, 1).due());
        });
    }

    @Test
    void one_that_moves_along_makes_the_next_one_clash_but_no_further_than_needed() {
        MilestoneItem second = item("Tweede", day(5, 1));
        MilestoneItem third = item("Derde", day(5, 25));
        MilestoneItem fourth = item("Vierde", day(12, 1));
        List<Clash> clashes =
                clashes(MAY, new Edge(first.id(), second), new Edge(second.id(), third), new Edge(third.id(), fourth));
        assertThat(clashes).extracting(clash -> clash.waiting().title()).containsExactly("Tweede", "Derde");
        assertThat(clashes.getLast().needsTitle()).isEqualTo("Tweede");
    }

    @Test
    void a_quarter_stays_a_quarter_and_moves_far_enough() {
        MilestoneItem second = item(
                "Tweede",
                PartialDate.ofPeriod(
                        "Q2 2023", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30), Precision.QUARTER));
        List<Clash> clashes = clashes(day(7, 10), new Edge(first.id(), second));
        PartialDate along = Objects.requireNonNull(clashes.getFirst().along());
        assertThat(Objects.requireNonNull(along.due()).to())
                .isAfterOrEqualTo(Objects.requireNonNull(day(7, 10).due()).to());
        assertThat(along.precision()).isNotEqualTo(Precision.DAY);
    }

    @Test
    void what_moves_earlier_clashes_with_nothing_and_may_mend() {
        MilestoneItem late = item("Nu te vroeg", day(4, 1));
        var reckoning = new MoveReckoning(first, day(3, 20), List.of(new Edge(first.id(), late)));
        assertThat(reckoning.clashes(SHIFT, item -> Set.of(Choice.LEAVE))).isEmpty();
        assertThat(reckoning.mended()).containsExactly(late);
    }

    @Test
    void what_has_no_date_clashes_with_nothing() {
        assertThat(clashes(MAY, new Edge(first.id(), item("Nog te plannen", null))))
                .isEmpty();
        assertThat(clashes(null, new Edge(first.id(), item("Erna", day(4, 21)))))
                .isEmpty();
    }

    @Test
    void what_had_no_date_clashes_but_says_not_how_far_others_move() {
        MilestoneItem undated = item("Nog zonder datum", null);
        MilestoneItem second = item("Tweede", MAY);
        var reckoning = new MoveReckoning(undated, JUNE, List.of(new Edge(undated.id(), second)));
        assertThat(reckoning.clashes(SHIFT, item -> Set.of(Choice.MOVE, Choice.LEAVE)))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.along()).isNull();
                    assertThat(clash.choices()).containsExactly(Choice.LEAVE);
                });
    }

    @Test
    void two_ways_to_the_same_milestone_name_it_once_and_a_circle_ends() {
        MilestoneItem left = item("Links", day(5, 1));
        MilestoneItem right = item("Rechts", day(5, 2));
        MilestoneItem end = item("Einde", day(5, 3));
        List<Clash> clashes = clashes(
                MAY,
                new Edge(first.id(), left),
                new Edge(first.id(), right),
                new Edge(left.id(), end),
                new Edge(right.id(), end),
                new Edge(end.id(), left));
        assertThat(clashes)
                .extracting(clash -> clash.waiting().title())
                .containsExactlyInAnyOrder("Links", "Rechts", "Einde");
    }

    private List<Clash> clashes(@Nullable PartialDate to, Edge... chain) {
        return new MoveReckoning(first, to, List.of(chain)).clashes(SHIFT, item -> Set.of(Choice.MOVE, Choice.LEAVE));
    }

    private static MilestoneItem item(String title, @Nullable PartialDate expected) {
        return new MilestoneItem(
                MilestoneId.fresh(),
                1,
                title,
                MilestoneKind.DELIVERABLE,
                MilestoneState.PLANNED,
                Certainty.EXPECTED,
                Level.SHARED,
                List.of(),
                null,
                null,
                expected,
                null,
                null,
                null,
                null);
    }

    private static PartialDate day(int month, int day) {
        LocalDate date = LocalDate.of(2023, month, day);
        return PartialDate.ofDay(date, date.toString());
    }
}
