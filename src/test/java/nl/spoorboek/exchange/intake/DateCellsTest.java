package nl.spoorboek.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.DateRules;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.exchange.ExportWords;
import nl.spoorboek.notify.LetterWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date of a row, from the cells that tell of it. */
class DateCellsTest {

    private static final PartialDateParser PARSER = new PartialDateParser(DateRules.defaults());
    private final DateCells dates = new DateCells(
            PARSER, DateRules.defaults(), LocalDate.of(2023, 3, 14), new ExportWords(new LetterWords(), "nl"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q2 2023 e.v.   |         |            |            | Q2 2023 e.v.               | 2023-04/..
                    voorjaar 2023  |         |            |            | voorjaar 2023              | 2023-21
                    2024           |         |            |            | 2024                       | 2024
                    nog te plannen |         |            |            | nog te plannen             |
                    6 september    | 2022-09 |            |            | 6 september                | 2022-09
                    6 september    |         | 2022-09-06 | 2022-09-06 | 6 september                | 2022-09-06
                    Q3 2023        | 2022-09 |            |            | Q3 2023                    | 2023-35
                                   |         | 2023-04-01 | 2023-06-30 | 1 april 2023 t/m 30 juni 2023 | 2023-04-01/2023-06-30
                                   |         |            | 2023-06-30 | 30 juni 2023               | 2023-06-30
                                   |         | 1-4-2023   |            | vanaf 1 april 2023         | 2023-04-01/..
                    """)
    void words_win_and_code_and_days_complete_them(
            @Nullable String said,
            @Nullable String code,
            @Nullable String from,
            @Nullable String until,
            String words,
            @Nullable String edtf) {
        PartialDate date = read(said, code, from, until, null).orElseThrow();
        assertThat(date.words()).isEqualTo(words);
        assertThat(date.edtf()).isEqualTo(edtf);
    }

    @Test
    void a_real_day_is_that_day() {
        LocalDate day = LocalDate.of(2023, 9, 17);
        IntakeDate read = dates.read(new Cell("2023-09-17", day, null), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, null)
                .orElseThrow();
        assertThat(read.date().words()).isEqualTo("17 september 2023");
        assertThat(read.isSameAs(PartialDate.ofDay(day, "zondag 17 september"))).isTrue();
    }

    @Test
    void cells_that_say_nothing_ask_for_nothing() {
        assertThat(read(null, null, null, null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6 september     |          |            |            | intake.date.needs.proposals
                    31 februari 2023 |         |            |            | date.impossible
                    45187           |          |            |            | intake.date.serial
                                    | 2023-Q2  |            |            | intake.date.edtf
                                    |          | 2023-06-30 | 2023-04-01 | intake.date.turned
                                    |          | zomer      |            | intake.date.day
                    """)
    void what_cannot_be_understood_is_refused_with_why(
            @Nullable String said, @Nullable String code, @Nullable String from, @Nullable String until, String key) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> read(said, code, from, until, null))
                .satisfies(e -> assertThat(e.reason().key()).isEqualTo(key));
    }

    @Test
    void a_code_that_was_left_standing_beside_new_words_completes_nothing() {
        PartialDate before = PartialDate.ofDay(LocalDate.of(2022, 9, 6), "6 september");
        assertThat(read("6 september", "2022-09-06", null, null, before)).contains(before);
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> read("7 september", "2022-09-06", null, null, before));
    }

    private Optional<PartialDate> read(
            @Nullable String said,
            @Nullable String code,
            @Nullable String from,
            @Nullable String until,
            @Nullable PartialDate before) {
        return dates.read(Cell.of(said), Cell.of(code), Cell.of(from), Cell.of(until), before)
                .map(IntakeDate::date);
    }
}
