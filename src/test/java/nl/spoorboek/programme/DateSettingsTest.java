package nl.spoorboek.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.DateRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DateSettingsTest {

    private static final MonthDay AUGUST = MonthDay.of(8, 1);
    private static final MonthDay FROM = MonthDay.of(7, 15);
    private static final MonthDay UNTIL = MonthDay.of(8, 27);

    @Test
    void the_defaults_of_the_seed_file_are_good_settings() {
        assertThat(DateSettings.of(DateRules.defaults()).rules()).isEqualTo(DateRules.defaults());
    }

    @Test
    void good_settings_become_rules_that_say_the_same() {
        DateSettings settings = settings(Month.FEBRUARY, Month.MAY, AUGUST, FROM, UNTIL, 2, 7, 24, 4);
        assertThat(DateSettings.of(settings.rules())).isEqualTo(settings);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("spring", settings(null, Month.JUNE, AUGUST, FROM, UNTIL, 3, 10, 21, 6)),
                Arguments.of("summer", settings(Month.MARCH, Month.MARCH, AUGUST, FROM, UNTIL, 3, 10, 21, 6)),
                Arguments.of("autumn", settings(Month.MARCH, Month.SEPTEMBER, AUGUST, FROM, UNTIL, 3, 10, 21, 6)),
                Arguments.of("schoolYearStart", settings(Month.MARCH, Month.JUNE, null, FROM, UNTIL, 3, 10, 21, 6)),
                Arguments.of(
                        "schoolYearStart",
                        settings(Month.MARCH, Month.JUNE, MonthDay.of(2, 29), FROM, UNTIL, 3, 10, 21, 6)),
                Arguments.of("recessStart", settings(Month.MARCH, Month.JUNE, AUGUST, null, UNTIL, 3, 10, 21, 6)),
                Arguments.of(
                        "recessEnd", settings(Month.MARCH, Month.JUNE, AUGUST, FROM, MonthDay.of(7, 20), 3, 10, 21, 6)),
                Arguments.of(
                        "recessEnd",
                        settings(Month.MARCH, Month.JUNE, AUGUST, FROM, MonthDay.of(12, 31), 3, 10, 21, 6)),
                Arguments.of("yearPartMonths", settings(Month.MARCH, Month.JUNE, AUGUST, FROM, UNTIL, 6, 10, 21, 6)),
                Arguments.of("beginMonthDays", settings(Month.MARCH, Month.JUNE, AUGUST, FROM, UNTIL, 3, 0, 21, 6)),
                Arguments.of("endMonthFrom", settings(Month.MARCH, Month.JUNE, AUGUST, FROM, UNTIL, 3, 10, 29, 6)),
                Arguments.of("endMonthFrom", settings(Month.MARCH, Month.JUNE, AUGUST, FROM, UNTIL, 3, 14, 15, 6)),
                Arguments.of("dueWeeks", settings(Month.MARCH, Month.JUNE, AUGUST, FROM, UNTIL, 3, 10, 21, 27)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_missing_or_contradicts_is_said_at_its_field(String field, DateSettings settings) {
        assertThatThrownBy(settings::rules)
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields().keySet()).isEqualTo(Set.of(field)));
    }

    @Test
    void every_wrong_field_is_said_at_once() {
        assertThatThrownBy(
                        () -> settings(null, null, null, null, null, 0, 0, 0, 0).rules())
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields())
                                .containsOnlyKeys(
                                        "spring",
                                        "summer",
                                        "schoolYearStart",
                                        "recessStart",
                                        "recessEnd",
                                        "yearPartMonths",
                                        "beginMonthDays",
                                        "endMonthFrom",
                                        "dueWeeks"));
    }

    private static DateSettings settings(
            @Nullable Month spring,
            @Nullable Month summer,
            @Nullable MonthDay school,
            @Nullable MonthDay from,
            @Nullable MonthDay until,
            int yearPart,
            int beginMonth,
            int endMonth,
            int weeks) {
        return new DateSettings(
                spring,
                summer,
                Month.SEPTEMBER,
                Month.DECEMBER,
                school,
                from,
                until,
                yearPart,
                beginMonth,
                endMonth,
                weeks);
    }
}
