package nl.spoorboek.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatRuleTest {

    private final PartialDateParser parser = new PartialDateParser(DateRules.defaults());
    private final DateShift shift = new DateShift(parser, Locale.of("nl"));

    @ParameterizedTest(name = "{0}, every {1} {2}")
    @CsvSource({
        "14 maart 2023,    1, WEEK,      21 maart 2023,    28 maart 2023,    FREQ=WEEKLY",
        "28 december 2023, 2, WEEK,      11 januari 2024,  25 januari 2024,  FREQ=WEEKLY;INTERVAL=2",
        "14 maart 2023,    1, MONTH,     14 april 2023,    14 mei 2023,      FREQ=MONTHLY",
        "14 maart 2023,    5, MONTH,     14 augustus 2023, 14 januari 2024,  FREQ=MONTHLY;INTERVAL=5",
        "14 maart 2023,    1, QUARTER,   14 juni 2023,     14 september 2023,FREQ=MONTHLY;INTERVAL=3",
        "14 maart 2023,    1, HALF_YEAR, 14 september 2023,14 maart 2024,    FREQ=MONTHLY;INTERVAL=6",
        "14 maart 2023,    2, HALF_YEAR, 14 maart 2024,    14 maart 2025,    FREQ=YEARLY",
        "14 maart 2023,   12, YEAR,      14 maart 2035,    14 maart 2047,    FREQ=YEARLY;INTERVAL=12",
        // a period moves as a whole and keeps its precision
        "maart 2023,       1, MONTH,     april 2023,       mei 2023,         FREQ=MONTHLY",
        "maart 2023,       1, YEAR,      maart 2024,       maart 2025,       FREQ=YEARLY",
        "Q2 2023,          1, QUARTER,   Q3 2023,          Q4 2023,          FREQ=MONTHLY;INTERVAL=3",
        "Q4 2023,          1, HALF_YEAR, Q2 2024,          Q4 2024,          FREQ=MONTHLY;INTERVAL=6",
        "voorjaar 2023,    1, YEAR,      voorjaar 2024,    voorjaar 2025,    FREQ=YEARLY",
        "week 14 2023,     1, WEEK,      week 15 2023,     week 16 2023,     FREQ=WEEKLY",
        "eind april 2023,  1, MONTH,     eind mei 2023,    eind juni 2023,   FREQ=MONTHLY",
        "2023,             1, YEAR,      2024,             2025,             FREQ=YEARLY",
    })
    void the_next_and_the_one_after_it(
            String due, int every, CalendarUnit unit, String next, String after, String rule) {
        RepeatRule first = RepeatRule.of(new Repetition(unit, every, null, null), date(due));
        assertThat(first.text()).isEqualTo(rule);
        assertThat(chain(first, date(due), 2)).containsExactly(next, after);
        assertThat(first.next(date(due), shift).orElseThrow().precision())
                .isEqualTo(date(due).precision());
    }

    @Test
    void a_month_that_is_too_short_takes_its_last_day_and_the_next_is_back_on_the_own_day() {
        assertThat(chain(monthly("31 december 2023"), date("31 december 2023"), 5))
                .containsExactly(
                        "31 januari 2024", "29 februari 2024", "31 maart 2024", "30 april 2024", "31 mei 2024");
        assertThat(chain(monthly("30 januari 2023"), date("30 januari 2023"), 3))
                .containsExactly("28 februari 2023", "30 maart 2023", "30 april 2023");
        assertThat(chain(monthly("28 februari 2023"), date("28 februari 2023"), 2))
                .containsExactly("28 maart 2023", "28 april 2023");
        RepeatRule quarterly =
                RepeatRule.of(new Repetition(CalendarUnit.QUARTER, 1, null, null), date("30 november 2023"));
        assertThat(chain(quarterly, date("30 november 2023"), 3))
                .containsExactly("29 februari 2024", "30 mei 2024", "30 augustus 2024");
        RepeatRule leap = RepeatRule.of(new Repetition(CalendarUnit.YEAR, 1, null, null), date("29 februari 2024"));
        assertThat(chain(leap, date("29 februari 2024"), 4))
                .containsExactly("28 februari 2025", "28 februari 2026", "28 februari 2027", "29 februari 2028");
    }

    @Test
    void another_date_is_the_one_to_go_on_from() {
        RepeatRule moved = monthly("31 januari 2023").from(date("15 februari 2023"));
        assertThat(chain(moved, date("15 februari 2023"), 2)).containsExactly("15 maart 2023", "15 april 2023");
    }

    @Test
    void counted_ones_end_with_the_last() {
        RepeatRule three = RepeatRule.of(new Repetition(CalendarUnit.MONTH, 1, 3, null), date("31 januari 2023"));
        assertThat(three.text()).startsWith("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=28");
        assertThat(chain(three, date("31 januari 2023"), 9)).containsExactly("28 februari 2023", "31 maart 2023");
        RepeatRule quarters = RepeatRule.of(new Repetition(CalendarUnit.QUARTER, 1, 2, null), date("Q2 2023"));
        assertThat(chain(quarters, date("Q2 2023"), 9)).containsExactly("Q3 2023");
        assertThat(quarters.afterOne().repetition().times()).isEqualTo(1);
    }

    @Test
    void none_is_due_after_the_last_day() {
        RepeatRule days = until(CalendarUnit.WEEK, "2023-03-28", "14 maart 2023");
        assertThat(chain(days, date("14 maart 2023"), 9)).containsExactly("21 maart 2023", "28 maart 2023");
        assertThat(days.text()).isEqualTo("FREQ=WEEKLY;UNTIL=20230328");
        assertThat(chain(until(CalendarUnit.QUARTER, "2023-12-31", "Q2 2023"), date("Q2 2023"), 9))
                .containsExactly("Q3 2023", "Q4 2023");
        assertThat(chain(until(CalendarUnit.QUARTER, "2023-12-30", "Q2 2023"), date("Q2 2023"), 9))
                .containsExactly("Q3 2023");
    }

    @ParameterizedTest(name = "{0} each {1}: {2}")
    @CsvSource({
        "14 maart 2023,         WEEK,      true",
        "week 14 2023,          WEEK,      true",
        "maart 2023,            WEEK,      false",
        "maart 2023,            MONTH,     true",
        "begin maart 2023,      MONTH,     true",
        "Q2 2023,               MONTH,     false",
        "Q2 2023,               QUARTER,   true",
        "voorjaar 2023,         QUARTER,   true",
        "H1 2023,               QUARTER,   false",
        "2023,                  HALF_YEAR, false",
        "begin 2023,            QUARTER,   false",
        "vanaf 2023,            YEAR,      true",
        "nog te plannen,        YEAR,      false",
    })
    void a_date_suits_a_rhythm_that_keeps_its_precision(String due, CalendarUnit unit, boolean suits) {
        assertThat(new Repetition(unit, 1, null, null).suits(date(due))).isEqualTo(suits);
    }

    @Test
    void the_same_rhythm_has_the_same_words_after_reading() {
        for (CalendarUnit unit : List.of(
                CalendarUnit.WEEK,
                CalendarUnit.MONTH,
                CalendarUnit.QUARTER,
                CalendarUnit.HALF_YEAR,
                CalendarUnit.YEAR)) {
            for (int every = 1; every <= 12; every++) {
                var said = new Repetition(unit, every, null, LocalDate.of(2030, 1, 31));
                RepeatRule rule = RepeatRule.of(said, date("2023"));
                assertThat(RepeatRule.parse(rule.text()).repetition()).isEqualTo(said);
                assertThat(said.every()).isBetween(1, 12);
            }
        }
        assertThat(new Repetition(CalendarUnit.MONTH, 12, null, null))
                .isEqualTo(new Repetition(CalendarUnit.YEAR, 1, null, null));
        assertThatThrownBy(() -> new Repetition(CalendarUnit.DAY, 1, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private RepeatRule monthly(String due) {
        return RepeatRule.of(new Repetition(CalendarUnit.MONTH, 1, null, null), date(due));
    }

    private RepeatRule until(CalendarUnit unit, String until, String due) {
        return RepeatRule.of(new Repetition(unit, 1, null, LocalDate.parse(until)), date(due));
    }

    /** The words of those that follow, each made from the one before, as in use. */
    private List<String> chain(RepeatRule rule, PartialDate due, int most) {
        List<String> words = new ArrayList<>();
        @Nullable PartialDate now = due;
        RepeatRule read = rule;
        while (now != null && words.size() < most) {
            Optional<PartialDate> next = read.next(now, shift);
            next.ifPresent(date -> words.add(date.words()));
            now = next.orElse(null);
            read = RepeatRule.parse(read.afterOne().text());
        }
        return words;
    }

    private PartialDate date(String words) {
        return parser.read(words) instanceof Reading.Understood(PartialDate date) ? date : PartialDate.wordsOnly(words);
    }
}
