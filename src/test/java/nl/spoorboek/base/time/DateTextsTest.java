package nl.spoorboek.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every {@code date_text} of the seed file, each with the period that file gives it (a closed end is a day later
 * here, because the range is half-open).
 *
 * <p>"understood" rows cover exactly that period. The "needs" rows have a period that follows from more than the
 * words; it must be among the proposals once the day of writing is known. "not-a-date" rows stay words.
 */
class DateTextsTest {

    private static final LocalDate WRITTEN_ON = LocalDate.of(2023, 3, 14);

    private final PartialDateParser parser = new PartialDateParser(DateRules.defaults());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/date-texts.csv", numLinesToSkip = 1)
    void every_date_text_of_the_seed_file_has_its_outcome(
            String text,
            String outcome,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Precision precision,
            String source) {
        Reading reading = parser.read(text, WRITTEN_ON);

        assertThat(outcome(reading)).as(source).isEqualTo(outcome);
        assertThat(reading.words()).isEqualTo(text);
        switch (reading) {
            case Reading.Understood(PartialDate date) -> {
                assertThat(date.range()).isEqualTo(new DateRange(from, to));
                assertThat(date.precision()).isEqualTo(precision);
                assertThat(parser.read(text)).as("without the day of writing").isEqualTo(reading);
            }
            case Reading.Needs needs -> {
                DateRange range = new DateRange(from, to);
                assertThat(needs.proposals())
                        .anyMatch(date -> range.equals(date.range()) && date.precision() == precision);
            }
            case Reading.NotADate ignored -> assertThat(precision).isNull();
            case Reading.Impossible impossible -> fail("impossible: " + impossible.part());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/date-texts.csv", numLinesToSkip = 1)
    void every_proposal_can_be_read_again_as_the_date_it_stands_for(String text) {
        if (parser.read(text, WRITTEN_ON) instanceof Reading.Needs needs) {
            assertThat(needs.proposals())
                    .isNotEmpty()
                    .allSatisfy(date -> assertThat(parser.read(date.words())).isEqualTo(new Reading.Understood(date)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/date-texts.csv", numLinesToSkip = 1)
    void the_case_of_the_letters_does_not_matter(String text, String outcome) {
        assertThat(outcome(parser.read(text.toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/date-texts.csv", numLinesToSkip = 1)
    void a_period_from_the_file_makes_the_same_date_as_its_words(
            String text,
            String outcome,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Precision precision) {
        if (parser.read(text) instanceof Reading.Understood(PartialDate read) && precision != null) {
            LocalDate last = to == null ? null : to.minusDays(1);
            assertThat(PartialDate.ofPeriod(text, from, last, precision)).isEqualTo(read);
        }
    }

    private static String outcome(Reading reading) {
        return switch (reading) {
            case Reading.Understood ignored -> "understood";
            case Reading.Needs needs ->
                switch (needs.what()) {
                    case YEAR -> "needs-year";
                    case REFERENCE_DATE -> "needs-reference";
                    case MEANING -> "needs-meaning";
                };
            case Reading.NotADate ignored -> "not-a-date";
            case Reading.Impossible ignored -> "impossible";
        };
    }
}
