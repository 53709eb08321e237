package nl.spoorboek.planning;

import static org.assertj.core.api.Assertions.assertThat;

import nl.spoorboek.base.time.DateRules;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveKindTest {

    private static final PartialDateParser PARSER = new PartialDateParser(DateRules.defaults());

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024                 | Q3 2024              | NARROWED",
                "Q3 2024              | 17 september 2024    | NARROWED",
                "vanaf 2024           | mei 2024             | NARROWED",
                "vanaf Q1 2024        | Q1 2024              | NARROWED",
                "Q1 2024              | vanaf Q1 2024        | WIDENED",
                "17 september 2024    | september 2024       | WIDENED",
                "september 2024       | 2024                 | WIDENED",
                "Q3 2024              | Q4 2024              | LATER",
                "Q3 2024              | 1 oktober 2024       | LATER",
                "17 september 2024    | 18 september 2024    | LATER",
                "vanaf 1 januari 2023 | maart 2023           | LATER",
                "maart 2023           | vanaf 2024           | LATER",
                "Q3 2024              | 30 juni 2024         | EARLIER",
                "december 2024        | juli 2024            | EARLIER",
                "vanaf 1 maart 2024   | uiterlijk 1 maart 2024 | EARLIER",
                "uiterlijk 1 maart 2024 | vanaf 1 maart 2024 | LATER",
                "-                    | Q3 2024              | PLANNED",
                "na vaststelling      | Q3 2024              | PLANNED",
                "Q3 2024              | -                    | UNPLANNED",
                "Q3 2024              | na vaststelling      | UNPLANNED",
                "Q3 2024              | Q3 2024              | -",
                "Q1 2023              | eerste kwartaal 2023 | -",
                "-                    | na vaststelling      | -",
                "-                    | -                    | -"
            })
    void a_move_has_a_kind(@Nullable String before, @Nullable String after, @Nullable MoveKind kind) {
        assertThat(MoveKind.between(date(before), date(after)).orElse(null)).isEqualTo(kind);
    }

    private static @Nullable PartialDate date(@Nullable String words) {
        if (words == null) {
            return null;
        }
        return PARSER.read(words) instanceof Reading.Understood(PartialDate date) ? date : PartialDate.wordsOnly(words);
    }
}
