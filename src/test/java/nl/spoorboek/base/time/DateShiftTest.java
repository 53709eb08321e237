package nl.spoorboek.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import nl.spoorboek.base.time.DateShift.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DateShiftTest {

    private final PartialDateParser parser = new PartialDateParser(DateRules.defaults());
    private final DateShift shift = new DateShift(parser, Locale.of("nl"));

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        // a date keeps its precision while the days are a period of it
        "17 september 2023,   WHOLE, MONTH,      1, 17 oktober 2023",
        "17 september 2023,   WHOLE, QUARTER,    1, 17 december 2023",
        "17 september 2023,   WHOLE, DAY,       -3, 14 september 2023",
        "17 september 2023,   WHOLE, WEEK,       2, 1 oktober 2023",
        "31 januari 2023,     WHOLE, MONTH,      1, 28 februari 2023",
        "30 januari 2023,     WHOLE, MONTH,      1, 28 februari 2023",
        "september 2023,      WHOLE, MONTH,     -1, augustus 2023",
        "Q2 2023,             WHOLE, QUARTER,    1, Q3 2023",
        "Q4 2023,             WHOLE, QUARTER,    1, Q1 2024",
        "tweede kwartaal 2023,WHOLE, QUARTER,    1, Q3 2023",
        "tweede kwartaal 2023,WHOLE, YEAR,       1, tweede kwartaal 2024",
        "H1 2023,             WHOLE, HALF_YEAR,  1, tweede halfjaar 2023",
        "voorjaar 2023,       WHOLE, YEAR,       1, voorjaar 2024",
        "voorjaar 2023,       WHOLE, QUARTER,    1, zomer 2023",
        "najaar 2023,         WHOLE, QUARTER,    1, winter 2023/2024",
        "winter 2023/2024,    WHOLE, YEAR,      -1, winter 2022/2023",
        "schooljaar 2022-2023,WHOLE, YEAR,       1, schooljaar 2023-2024",
        "2023,                WHOLE, YEAR,       2, 2025",
        "2020-2023,           WHOLE, YEAR,       1, 2021-2024",
        "begin april 2023,    WHOLE, MONTH,      1, begin mei 2023",
        "eind april 2023,     WHOLE, MONTH,      1, eind mei 2023",
        "week 14 2023,        WHOLE, WEEK,       1, week 15 2023",
        "week 14 2023,        WHOLE, MONTH,      1, week 18 2023",
        // where they are not, it is told in months
        "voorjaar 2023,       WHOLE, MONTH,      1, april tot en met juni 2023",
        "Q2 2023,             WHOLE, MONTH,      1, mei tot en met juli 2023",
        "begin 2023,          WHOLE, QUARTER,    1, Q2 2023",
        "2023,                WHOLE, QUARTER,    1, Q2 2023 tot en met Q1 2024",
        "2023,                WHOLE, HALF_YEAR,  1, tweede halfjaar 2023 tot en met eerste halfjaar 2024",
        // a step that is too small for the date counts as the smallest it takes
        "Q2 2023,             WHOLE, DAY,        1, mei tot en met juli 2023",
        "september 2023,      WHOLE, WEEK,       1, oktober 2023",
        "week 14 2023,        WHOLE, DAY,        1, week 15 2023",
        // what is open stays open, what is unsure stays unsure
        "vanaf april 2023,    WHOLE, MONTH,      1, vanaf mei 2023",
        "Q2 2023 e.v.,        WHOLE, QUARTER,    1, vanaf Q3 2023",
        "vanaf 2023,          WHOLE, MONTH,      1, vanaf 2024",
        "uiterlijk juni 2023, WHOLE, MONTH,      1, uiterlijk juli 2023",
        "voor 1 maart 2023,   WHOLE, MONTH,      1, uiterlijk 28 maart 2023",
        "voor de zomer van 2023, WHOLE, YEAR,    1, voor de zomer van 2024",
        "circa Q2 2023,       WHOLE, QUARTER,    1, circa Q3 2023",
        "Q2 2023?,            WHOLE, QUARTER,    1, Q3 2023?",
        // either end of a period
        "Q2 2023,             END,   QUARTER,    1, Q2 2023 tot en met Q3 2023",
        "Q2 2023,             END,   MONTH,     -1, april tot en met mei 2023",
        "Q2 2023,             START, MONTH,      2, juni 2023",
        "2023,                END,   YEAR,       1, 2023 tot en met 2024",
        "2023,                END,   QUARTER,    1, Q1 2023 tot en met Q1 2024",
        "1 maart tot en met 15 april 2023, END, MONTH, 1, 1 maart tot en met 15 mei 2023",
        "1 maart tot en met 15 april 2023, END, DAY,  -3, 1 maart tot en met 12 april 2023",
        "1 maart tot en met 30 april 2023, END, MONTH, 1, 1 maart tot en met 31 mei 2023",
    })
    void a_date_is_moved(String words, Part part, CalendarUnit step, int steps, String moved) {
        assertThat(shift.shift(read(words), part, step, steps))
                .get()
                .extracting(PartialDate::words)
                .isEqualTo(moved);
    }

    @Test
    void words_are_found_in_the_readers_language() {
        var english = new DateShift(parser, Locale.ENGLISH);
        assertThat(english.shift(read("spring 2023"), Part.WHOLE, CalendarUnit.MONTH, 1))
                .get()
                .extracting(PartialDate::words)
                .isEqualTo("April through June 2023");
        assertThat(english.shift(read("September 17, 2023"), Part.WHOLE, CalendarUnit.MONTH, 1))
                .get()
                .extracting(PartialDate::words)
                .isEqualTo("17 October 2023");
    }

    @Test
    void an_end_stops_where_no_day_would_be_left() {
        PartialDate quarter = read("Q2 2023");
        assertThat(shift.shift(quarter, Part.END, CalendarUnit.MONTH, -3)).isEmpty();
        assertThat(shift.shift(quarter, Part.START, CalendarUnit.MONTH, 3)).isEmpty();
        assertThat(shift.shift(quarter, Part.START, CalendarUnit.MONTH, -3)).isPresent();
    }

    @Test
    void only_a_closed_period_of_several_days_has_two_ends() {
        assertThat(DateShift.hasTwoEnds(read("Q2 2023"))).isTrue();
        assertThat(DateShift.hasTwoEnds(read("17 september 2023"))).isFalse();
        assertThat(DateShift.hasTwoEnds(read("vanaf april 2023"))).isFalse();
        assertThat(shift.shift(read("17 september 2023"), Part.END, CalendarUnit.MONTH, 1))
                .isEmpty();
        assertThat(shift.shift(PartialDate.wordsOnly("nader te bepalen"), Part.WHOLE, CalendarUnit.MONTH, 1))
                .isEmpty();
    }

    @Test
    void a_year_that_is_not_of_the_date_is_not_changed() {
        assertThat(shift.shift(read("Q2 2023 (na de begroting 2025)"), Part.WHOLE, CalendarUnit.YEAR, 1))
                .get()
                .extracting(PartialDate::words)
                .isEqualTo("Q2 2024");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/date-texts.csv", numLinesToSkip = 1)
    void every_date_of_the_seed_file_can_be_moved_and_read_again(String text, String outcome) {
        if (!(parser.read(text) instanceof Reading.Understood(PartialDate date))) {
            assertThat(outcome).isNotEqualTo("understood");
            return;
        }
        for (Locale locale : new Locale[] {Locale.of("nl"), Locale.ENGLISH}) {
            var by = new DateShift(parser, locale);
            for (CalendarUnit step : CalendarUnit.values()) {
                for (int steps : new int[] {-5, -1, 1, 7}) {
                    Optional<PartialDate> moved = by.shift(date, Part.WHOLE, step, steps);
                    assertThat(moved)
                            .get()
                            .satisfies(
                                    now -> assertThat(parser.read(now.words())).isEqualTo(new Reading.Understood(now)));
                    assertThat(Integer.signum(moved.orElseThrow().compareTo(date)))
                            .isEqualTo(Integer.signum(steps));
                }
            }
        }
    }

    private PartialDate read(String words) {
        return parser.read(words) instanceof Reading.Understood(PartialDate date)
                ? date
                : org.junit.jupiter.api.Assertions.fail("no date: " + words);
    }
}
