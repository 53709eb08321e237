package nl.spoorboek.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final LocalDate JANUARY = LocalDate.of(2023, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);

    @ParameterizedTest
    @ValueSource(strings = {"[2023-01-01,2023-04-01)", "[2023-01-01,)", "(,2023-07-01)"})
    void postgresql_text_reads_and_writes_the_same(String literal) {
        assertThat(DateRange.parse(literal).format()).isEqualTo(literal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2023-01-01,2023-03-31] | [2023-01-01,2023-04-01)",
                "(2022-12-31,2023-03-31] | [2023-01-01,2023-04-01)",
                "[,2023-07-01)           | (,2023-07-01)",
                "(2022-12-31,]           | [2023-01-01,)"
            })
    void other_brackets_become_half_open(String literal, String canonical) {
        assertThat(DateRange.parse(literal).format()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "empty",
                "(,)",
                "[2023-01-01,2023-01-01)",
                "[2023-02-30,)",
                "[2023-01-01 2023-04-01)",
                "2023-01-01",
                "[-infinity,2023-01-01)"
            })
    void what_is_no_range_of_days_is_refused(String literal) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> DateRange.parse(literal)))
                .isInstanceOfAny(IllegalArgumentException.class, java.time.DateTimeException.class);
    }

    @Test
    void a_range_has_a_known_end_and_at_least_one_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(JANUARY, JANUARY));
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(APRIL, JANUARY));
    }

    @Test
    void the_first_day_lies_in_it_and_the_end_does_not() {
        DateRange quarter = new DateRange(JANUARY, APRIL);

        assertThat(quarter.contains(JANUARY)).isTrue();
        assertThat(quarter.contains(APRIL.minusDays(1))).isTrue();
        assertThat(quarter.contains(APRIL)).isFalse();
        assertThat(quarter.contains(JANUARY.minusDays(1))).isFalse();
        assertThat(new DateRange(null, APRIL).contains(LocalDate.MIN)).isTrue();
        assertThat(new DateRange(APRIL, null).contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void ranges_that_only_touch_do_not_overlap() {
        DateRange first = new DateRange(JANUARY, APRIL);

        assertThat(first.overlaps(new DateRange(APRIL, null))).isFalse();
        assertThat(first.overlaps(new DateRange(null, JANUARY))).isFalse();
        assertThat(first.overlaps(new DateRange(null, JANUARY.plusDays(1)))).isTrue();
        assertThat(new DateRange(JANUARY, null).overlaps(new DateRange(APRIL, null)))
                .isTrue();
        assertThat(first.overlaps(DateRange.ofDay(APRIL.minusDays(1)))).isTrue();
    }
}
