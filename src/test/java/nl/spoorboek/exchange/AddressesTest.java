package nl.spoorboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.planning.ComparedPlannings;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file holds what the screen shows only when no part of a filter gets lost in its address. */
class AddressesTest {

    private static final TrackId TRACK = new TrackId(UUID.randomUUID());

    @Test
    void every_part_of_a_filter_of_milestones_survives_the_address() {
        var filter = new MilestoneFilter(
                Set.of(TRACK, new TrackId(UUID.randomUUID())),
                false,
                Set.of(MilestoneState.PLANNED, MilestoneState.ON_HOLD),
                "raad & college = 1",
                new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)),
                true,
                true,
                false,
                ComparedPlannings.withNow(new BaselineId(UUID.randomUUID())));
        assertThat(MilestoneAddress.read(MilestoneAddress.write(filter))).isEqualTo(filter);
        MilestoneFilter two = filter.comparing(
                new ComparedPlannings(new BaselineId(UUID.randomUUID()), new BaselineId(UUID.randomUUID())));
        assertThat(MilestoneAddress.read(MilestoneAddress.write(two))).isEqualTo(two);
        assertThat(MilestoneAddress.read(Map.of())).isEqualTo(MilestoneFilter.ALL);
        assertThat(MilestoneAddress.read(MilestoneAddress.write(MilestoneFilter.ALL)))
                .isEqualTo(MilestoneFilter.ALL);
    }

    @Test
    void every_part_of_a_filter_of_actions_survives_the_address() {
        var filter = new ActionFilter(
                Set.of(TRACK),
                true,
                Set.of(ActionState.DONE),
                ActionFilter.Whose.MINE,
                ActionFilter.Due.LATE,
                "bellen",
                new MilestoneId(UUID.randomUUID()));
        var order = new ActionOrder(ActionOrder.Column.OWNER, true);
        Map<String, String> words = ActionsAddress.write(filter, order);
        assertThat(ActionsAddress.filter(words)).isEqualTo(filter);
        assertThat(ActionsAddress.order(words)).isEqualTo(order);
        assertThat(ActionsAddress.filter(Map.of())).isEqualTo(ActionFilter.ALL);
        assertThat(ActionsAddress.order(Map.of())).isEqualTo(ActionOrder.BY_DUE);
    }

    @Test
    void words_are_encoded_in_the_address() {
        assertThat(Addresses.query(Map.of("q", "raad & college"))).isEqualTo("?q=raad%20%26%20college");
        assertThat(Addresses.query(Map.of("q", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"spoor,nummer3", "stand,GEPLAND", "tussen,morgen", "tussen,2023-02-31"})
    void an_address_that_cannot_be_read_leads_nowhere_and_not_to_more(String name, String value) {
        assertThatThrownBy(() -> MilestoneAddress.read(Map.of(name, value))).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_period_that_ends_before_it_begins_leads_nowhere() {
        assertThatThrownBy(() -> MilestoneAddress.read(Map.of("tussen", "2023-02-01", "en", "2023-01-01")))
                .isInstanceOf(Problem.NotFound.class);
    }
}
