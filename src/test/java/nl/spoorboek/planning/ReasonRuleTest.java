package nl.spoorboek.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.spoorboek.base.time.DateRules;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.Reading;
import nl.spoorboek.programme.ReportingPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonRuleTest {

    private static final PartialDateParser PARSER = new PartialDateParser(DateRules.defaults());
    private static final ReportingPeriod H1 =
            new ReportingPeriod(UUID.randomUUID(), "H1 2023", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30));

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "30 juni 2023 | 1 juli 2023    | true",
                "Q2 2023      | Q3 2023        | true",
                "Q2 2023      | 2023           | true",
                "eind 2022    | augustus 2023  | true",
                "mei 2023     | -              | true",
                "mei 2023     | na de verkiezingen | true",
                "mei 2023     | 30 juni 2023   | false",
                "2023         | Q3 2023        | false",
                "Q3 2023      | 2025           | false",
                "Q3 2023      | mei 2023       | false",
                "-            | Q3 2023        | false",
                "-            | -              | false"
            })
    void leaving_the_open_period_asks_for_a_reason(@Nullable String before, @Nullable String after, boolean asks) {
        assertThat(ReasonRule.asks(date(before), date(after), H1)).isEqualTo(asks);
    }

    private static @Nullable PartialDate date(@Nullable String words) {
        if (words == null) {
            return null;
        }
        return PARSER.read(words) instanceof Reading.Understood(PartialDate date) ? date : PartialDate.wordsOnly(words);
    }
}
