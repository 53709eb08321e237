package nl.spoorboek.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    private final PartialDateParser parser = new PartialDateParser(DateRules.defaults());

    @Test
    void words_without_a_date_are_not_planned_never_late_and_never_due() {
        PartialDate words = PartialDate.wordsOnly(" nog te plannen ");

        assertThat(words.words()).isEqualTo("nog te plannen");
        assertThat(words.isPlanned()).isFalse();
        assertThat(words.isLate(LocalDate.MAX)).isFalse();
        assertThat(words.isDue(LocalDate.of(2023, 3, 14))).isFalse();
    }

    @Test
    void a_date_is_late_from_the_day_after_its_due_range() {
        PartialDate spring = read("voorjaar 2023");

        assertThat(spring.isLate(LocalDate.of(2023, 5, 31))).isFalse();
        assertThat(spring.isLate(LocalDate.of(2023, 6, 1))).isTrue();
    }

    @Test
    void a_date_is_due_in_the_last_six_weeks_of_its_due_range() {
        PartialDate spring = read("voorjaar 2023");

        assertThat(spring.isDue(LocalDate.of(2023, 4, 19))).isFalse();
        assertThat(spring.isDue(LocalDate.of(2023, 4, 20))).isTrue();
        assertThat(spring.isDue(LocalDate.of(2023, 5, 31))).isTrue();
        assertThat(spring.isDue(LocalDate.of(2023, 6, 1))).isFalse();
    }

    @Test
    void a_day_is_due_on_that_day_only() {
        PartialDate day = PartialDate.ofDay(LocalDate.of(2023, 4, 3), "3 april 2023");

        assertThat(day.isDue(LocalDate.of(2023, 4, 2))).isFalse();
        assertThat(day.isDue(LocalDate.of(2023, 4, 3))).isTrue();
        assertThat(day).isEqualTo(read("3 april 2023"));
    }

    @Test
    void the_due_window_is_a_setting() {
        DateRules fourWeeks = new DateRules(
                Month.MARCH,
                Month.JUNE,
                Month.SEPTEMBER,
                Month.DECEMBER,
                MonthDay.of(8, 1),
                MonthDay.of(7, 1),
                MonthDay.of(8, 31),
                3,
                10,
                21,
                Period.ofWeeks(4));

        assertThat(read("voorjaar 2023").isDue(LocalDate.of(2023, 4, 20), fourWeeks))
                .isFalse();
        assertThat(read("voorjaar 2023").isDue(LocalDate.of(2023, 5, 4), fourWeeks))
                .isTrue();
    }

    @Test
    void vanaf_is_due_in_what_it_names_and_open_after_it() {
        PartialDate from = read("vanaf 2023");

        assertThat(from.range()).isEqualTo(DateRange.parse("[2023-01-01,)"));
        assertThat(from.due()).isEqualTo(DateRange.parse("[2023-01-01,2024-01-01)"));
        assertThat(from.isLate(LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(from.isLate(LocalDate.of(2024, 1, 1))).isTrue();
    }

    @Test
    void voor_is_due_in_the_stretch_that_ends_before_what_it_names() {
        assertThat(read("voor 1 maart 2023").due()).isEqualTo(DateRange.parse("[2023-02-28,2023-03-01)"));
        assertThat(read("voor maart 2023").due()).isEqualTo(DateRange.parse("[2023-02-01,2023-03-01)"));
        assertThat(read("voor de zomer van 2023").due()).isEqualTo(DateRange.parse("[2023-04-01,2023-07-01)"));
        assertThat(read("uiterlijk 1 maart 2023").due()).isEqualTo(DateRange.parse("[2023-03-01,2023-03-02)"));
        assertThat(read("tot en met maart 2023").due()).isEqualTo(DateRange.parse("[2023-03-01,2023-04-01)"));
    }

    @Test
    void dates_are_ordered_by_due_end_then_start_then_precision_and_undated_last() {
        List<PartialDate> ordered = List.of(
                read("vanaf 2022"),
                read("Q1 2023"),
                read("begin 2023"),
                read("maart 2023"),
                read("eind maart 2023"),
                read("31 maart 2023"),
                read("voorjaar 2023"),
                read("voor de zomer van 2023"),
                read("2023"),
                read("december 2023"),
                PartialDate.wordsOnly("nog te plannen"));

        for (int shift = 1; shift < ordered.size(); shift++) {
            List<PartialDate> mixed = new java.util.ArrayList<>(ordered);
            java.util.Collections.rotate(mixed, shift);
            assertThat(mixed.stream().sorted(PartialDate.BY_DUE)).isEqualTo(ordered);
            assertThat(mixed.stream().sorted()).isEqualTo(ordered);
        }
    }

    @Test
    void words_are_kept_without_invisible_characters() {
        assertThat(PartialDate.wordsOnly("\u202E\u200Bna\tvaststelling\r\n\u0000 ")
                        .words())
                .isEqualTo("na vaststelling");
        assertThat(PartialDate.wordsOnly("maart\uD800").words()).isEqualTo("maart\uFFFD");
    }

    @Test
    void words_are_one_to_two_hundred_characters() {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.wordsOnly(" \u200F "));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.wordsOnly("x".repeat(201)));
        assertThat(PartialDate.wordsOnly("😀".repeat(200)).words()).hasSize(400);
    }

    @Test
    void parts_that_contradict_each_other_are_refused() {
        DateRange range = DateRange.parse("[2023-01-01,)");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate("2023", "2023", range, range, Precision.YEAR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate("2023", null, range, null, Precision.YEAR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.ofPeriod("2023", LocalDate.of(2023, 1, 1), null, Precision.UNKNOWN));
    }

    @Test
    void a_period_without_days_becomes_words_only() {
        assertThat(PartialDate.ofPeriod("jaarlijks", null, null, Precision.UNKNOWN))
                .isEqualTo(PartialDate.wordsOnly("jaarlijks"));
    }

    @Test
    void marks_are_told_from_the_code() {
        assertThat(read("ca. maart 2023").isApproximate()).isTrue();
        assertThat(read("maart 2023?").isUncertain()).isTrue();
        assertThat(read("ca. maart 2023 (onder voorbehoud)").edtf()).isEqualTo("2023-03%");
        assertThat(read("maart 2023").isApproximate() || read("maart 2023").isUncertain())
                .isFalse();
    }

    private PartialDate read(String words) {
        return ((Reading.Understood) Objects.requireNonNull(parser.read(words))).date();
    }
}
