package nl.spoorboek.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    private final DateRules rules = DateRules.defaults();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-04-03            | [2023-04-03,2023-04-04) | DAY",
                "2023-04               | [2023-04-01,2023-05-01) | MONTH",
                "2023                  | [2023-01-01,2024-01-01) | YEAR",
                "2023-21               | [2023-03-01,2023-06-01) | SEASON",
                "2023-24               | [2023-12-01,2024-03-01) | SEASON",
                "2023-33               | [2023-01-01,2023-04-01) | QUARTER",
                "2023-36               | [2023-10-01,2024-01-01) | QUARTER",
                "2023-40               | [2023-01-01,2023-07-01) | HALF_YEAR",
                "2023-41               | [2023-07-01,2024-01-01) | HALF_YEAR",
                "2020/2023             | [2020-01-01,2024-01-01) | MULTI_YEAR",
                "2019-01/2019-04       | [2019-01-01,2019-05-01) | MONTH_RANGE",
                "2023-04-03/2023-04-05 | [2023-04-03,2023-04-06) | DAY",
                "2024/..               | [2024-01-01,)           | YEAR",
                "2024-01-01/..         | [2024-01-01,)           | DAY",
                "../2023-06            | (,2023-07-01)           | MONTH",
                "2023-03?              | [2023-03-01,2023-04-01) | MONTH",
                "2023-34~              | [2023-04-01,2023-07-01) | QUARTER",
                "2023%                 | [2023-01-01,2024-01-01) | YEAR",
                "2023-03~/2023-05~     | [2023-03-01,2023-06-01) | MONTH_RANGE"
            })
    void a_code_covers_its_days_and_writes_the_same(String code, String range, Precision precision) {
        Edtf edtf = Edtf.parse(code, rules);

        assertThat(edtf.range().format()).isEqualTo(range);
        assertThat(edtf.precision()).isEqualTo(precision);
        assertThat(edtf.format(rules)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../..",
                "/",
                "2023-13",
                "2023-00",
                "2023-02-30",
                "2023-42",
                "23",
                "2023-1",
                "+023",
                "-023",
                "2023-+4",
                "2023--4",
                "2023/2022",
                "2023/2024/2025",
                "voorjaar",
                "2023??",
                "20230403",
                "202X"
            })
    void what_is_not_a_code_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(code, rules));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/date-texts.csv", numLinesToSkip = 1)
    void the_code_of_every_understood_text_covers_the_same_days(String text) {
        if (new PartialDateParser(rules).read(text) instanceof Reading.Understood(PartialDate date)) {
            String code = String.valueOf(date.edtf());
            Edtf edtf = Edtf.parse(code, rules);

            assertThat(edtf.range()).isEqualTo(date.range());
            assertThat(edtf.format(rules)).isEqualTo(code);
        }
    }
}
