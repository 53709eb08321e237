package nl.spoorboek.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.planning.MilestoneState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreachTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 14);
    private static final PartialDate Q2 = quarter(2);
    private static final PartialDate Q3 = quarter(3);

    @Test
    void what_comes_in_time_breaks_nothing() {
        assertThat(breach(Q2, null, milestone(MilestoneState.PLANNED, Q2))).isNull();
        assertThat(breach(Q3, null, milestone(MilestoneState.PLANNED, Q2))).isNull();
    }

    @Test
    void what_is_expected_after_it_is_needed_comes_later() {
        assertThat(breach(Q2, null, milestone(MilestoneState.IN_PROGRESS, Q3))).isEqualTo(Breach.LATER);
    }

    @Test
    void a_month_at_the_end_of_the_quarter_it_is_needed_in_is_in_time() {
        var june =
                PartialDate.ofPeriod("juni 2023", LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 30), Precision.MONTH);
        assertThat(breach(Q2, null, milestone(MilestoneState.PLANNED, june))).isNull();
        assertThat(breach(june, null, milestone(MilestoneState.PLANNED, Q2))).isNull();
    }

    @Test
    void without_a_date_of_its_own_it_is_needed_when_the_waiting_milestone_is_due() {
        var waiting = milestone(MilestoneState.PLANNED, Q2);
        assertThat(breach(null, waiting, milestone(MilestoneState.PLANNED, Q3))).isEqualTo(Breach.LATER);
        assertThat(breach(Q3, waiting, milestone(MilestoneState.PLANNED, Q3))).isNull();
        var reached = milestone(MilestoneState.REACHED, Q2);
        assertThat(breach(null, reached, milestone(MilestoneState.PLANNED, Q3))).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = MilestoneState.class,
            names = {"DROPPED", "NOT_MET"})
    void what_will_not_come_is_gone_whatever_the_dates(MilestoneState state) {
        assertThat(breach(null, null, milestone(state, null))).isEqualTo(Breach.GONE);
        assertThat(breach(Q3, null, milestone(state, Q2))).isEqualTo(Breach.GONE);
    }

    @Test
    void a_day_that_has_passed_breaks_it_unless_it_was_brought() {
        var january = PartialDate.ofDay(LocalDate.of(2023, 1, 31), "31 januari 2023");
        assertThat(breach(january, null, null)).isEqualTo(Breach.PASSED);
        assertThat(breach(january, null, milestone(MilestoneState.PLANNED, null)))
                .isEqualTo(Breach.PASSED);
        assertThat(breach(january, null, milestone(MilestoneState.REACHED, Q2))).isNull();
    }

    @Test
    void the_day_itself_has_not_passed() {
        var today = PartialDate.ofDay(TODAY, "14 maart 2023");
        assertThat(breach(today, null, null)).isNull();
        assertThat(Breach.of(AgreementState.ACCEPTED, today, null, null, TODAY.plusDays(1)))
                .contains(Breach.PASSED);
    }

    @Test
    void what_has_no_date_breaks_nothing() {
        assertThat(breach(null, null, null)).isNull();
        assertThat(breach(PartialDate.wordsOnly("na de vaststelling"), null, milestone(MilestoneState.PLANNED, Q3)))
                .isNull();
        assertThat(breach(Q2, null, milestone(MilestoneState.PLANNED, null))).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementState.class,
            names = {"REFUSED", "WITHDRAWN", "MET"})
    void what_has_ended_is_not_broken(AgreementState state) {
        assertThat(Breach.of(state, Q2, null, milestone(MilestoneState.DROPPED, Q3), TODAY))
                .isEmpty();
    }

    private static @Nullable Breach breach(
            @Nullable PartialDate byWhen, @Nullable TiedMilestone needing, @Nullable TiedMilestone delivering) {
        return Breach.of(AgreementState.ACCEPTED, byWhen, needing, delivering, TODAY)
                .orElse(null);
    }

    private static TiedMilestone milestone(MilestoneState state, @Nullable PartialDate when) {
        return new TiedMilestone(MilestoneId.fresh(), "Mijlpaal", state, when);
    }

    private static PartialDate quarter(int number) {
        LocalDate first = LocalDate.of(2023, number * 3 - 2, 1);
        return PartialDate.ofPeriod(
                "Q" + number + " 2023", first, first.plusMonths(3).minusDays(1), Precision.QUARTER);
    }
}
