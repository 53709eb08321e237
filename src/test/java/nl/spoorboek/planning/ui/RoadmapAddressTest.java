package nl.spoorboek.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.planning.ComparedPlannings;
import nl.spoorboek.planning.MilestoneState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoadmapAddressTest {

    @Test
    void everything_one_looks_at_is_read_from_the_address() {
        RoadmapAddress address = read("spoor=3,1&stand=planned,on_hold&zoom=half-year&van=2023-01-01&tot=2023-12-31"
                + "&als=tabel&alleen=mijlpalen&vastgesteld=ja&dicht=p,2,3.1&lijnen=3"
                + "&vergelijk=01890000-0000-7000-8000-000000000001&met=01890000-0000-7000-8000-000000000002");
        assertThat(address.tracks()).containsExactlyInAnyOrder(1, 3);
        assertThat(address.states()).containsExactlyInAnyOrder(MilestoneState.PLANNED, MilestoneState.ON_HOLD);
        assertThat(address.zoom()).isEqualTo(RoadmapZoom.HALF_YEAR);
        assertThat(address.period()).contains(DateRange.closed(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
        assertThat(address.from()).isEmpty();
        assertThat(address.table()).isTrue();
        assertThat(address.phases()).isFalse();
        assertThat(address.ghosts()).isTrue();
        assertThat(address.folded()).containsExactlyInAnyOrder("p", "2", "3.1");
        assertThat(address.lines()).containsExactly(3);
        assertThat(address.compared())
                .contains(new ComparedPlannings(
                        new BaselineId(UUID.fromString("01890000-0000-7000-8000-000000000001")),
                        new BaselineId(UUID.fromString("01890000-0000-7000-8000-000000000002"))));
        assertThat(address.isNow()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "van=2023-01-01",
                "spoor=3&van=2023-01-01&tot=2023-12-31",
                "alleen=mijlpalen&dicht=2,3.1&lijnen=3&zoom=year",
                "als=tabel&stand=planned&vastgesteld=ja",
                "vergelijk=01890000-0000-7000-8000-000000000001",
                "vergelijk=01890000-0000-7000-8000-000000000001&met=01890000-0000-7000-8000-000000000002"
            })
    void an_address_is_written_as_it_was_read(String query) {
        RoadmapAddress address = read(query);
        assertThat(RoadmapAddress.of(address.parameters())).isEqualTo(address);
        assertThat(address.parameters().getParameters().keySet())
                .isEqualTo(QueryParameters.fromString(query).getParameters().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "van=gisteren",
                "tot=2023-12-31",
                "spoor=alle",
                "dicht=<script>",
                "zoom=eeuw",
                "lijnen=-1",
                "vergelijk=toen",
                "met=01890000-0000-7000-8000-000000000002"
            })
    void what_cannot_be_read_is_left_out(String query) {
        assertThat(read(query)).isEqualTo(read(""));
    }

    @Test
    void a_line_is_folded_and_unfolded() {
        RoadmapAddress folded = read("dicht=2").fold("3");
        assertThat(folded.folded()).containsExactlyInAnyOrder("2", "3");
        assertThat(folded.fold("2").folded()).containsExactly("3");
        assertThat(folded.showLines(4).lines()).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 1280, 2022-10-01, 2022-05-16, 2023-05-16",
        "QUARTER, 1280, 2022-10-01, 2021-11-16, 2024-11-16",
        "QUARTER, 1920, 2022-10-01, 2021-11-16, 2026-11-16",
        "QUARTER, 360, 2022-10-01, 2021-11-16, 2023-11-16",
        "QUARTER, 1280, 2023-05-16, 2022-11-16, 2025-11-16",
        "HALF_YEAR, 1280, 2022-10-01, 2020-11-16, 2026-11-16",
    })
    void the_first_window_is_of_the_tiles_in_view(
            RoadmapZoom zoom, int width, LocalDate from, LocalDate first, LocalDate end) {
        assertThat(zoom.tiles(from, width)).isEqualTo(new DateRange(first, end));
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2023-02-01", "QUARTER, 2022-10-01", "HALF_YEAR, 2022-05-01", "YEAR, 2021-10-01"})
    void the_view_begins_before_the_working_date_as_far_as_the_zoom_shows_it(RoadmapZoom zoom, LocalDate begin) {
        assertThat(zoom.startBefore(LocalDate.of(2023, 3, 14))).isEqualTo(begin);
    }

    private static RoadmapAddress read(String query) {
        return RoadmapAddress.of(QueryParameters.fromString(query));
    }
}
