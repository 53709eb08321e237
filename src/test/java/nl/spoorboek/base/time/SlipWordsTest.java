package nl.spoorboek.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipWordsTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final PartialDateParser parser = new PartialDateParser(DateRules.defaults());

    @ParameterizedTest(name = "{0}, now {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // days are told exactly
                "31 maart 2023 | 17 juni 2023      | 11 weken later dan vastgesteld | 11 weeks later than adopted",
                "31 maart 2023 | 1 april 2023      | 1 dag later dan vastgesteld | 1 day later than adopted",
                "31 maart 2023 | 29 maart 2023     | 2 dagen eerder dan vastgesteld | 2 days earlier than adopted",
                "31 maart 2023 | 31 maart 2023     | zoals vastgesteld | as adopted",
                "31 maart 2023 | 31 december 2023  | 9 maanden later dan vastgesteld | 9 months later than adopted",
                // narrower within what was agreed is as agreed, whatever its end
                "2024          | Q3 2024           | zoals vastgesteld | as adopted",
                "Q3 2024       | 17 september 2024 | zoals vastgesteld | as adopted",
                "Q3 2024       | 1 juli 2024       | zoals vastgesteld | as adopted",
                "vanaf Q3 2024 | augustus 2024     | zoals vastgesteld | as adopted",
                // wider says nothing sure
                "17 september 2024 | 2024          | misschien later dan vastgesteld | perhaps later than adopted",
                "Q4 2024       | 2024              | misschien eerder dan vastgesteld | perhaps earlier than adopted",
                // months are rounded to weeks
                "maart 2023    | 17 april 2023     | ongeveer 2 weken later dan vastgesteld | about 2 weeks later than adopted",
                "maart 2023    | april 2023        | ongeveer 4 weken later dan vastgesteld | about 4 weeks later than adopted",
                "maart 2023    | 3 april 2023      | ongeveer 1 week later dan vastgesteld | about 1 week later than adopted",
                "maart 2023    | december 2023     | ongeveer 9 maanden later dan vastgesteld | about 9 months later than adopted",
                "31 maart 2023 | februari 2023     | ongeveer 4 weken eerder dan vastgesteld | about 4 weeks earlier than adopted",
                // anything coarser to quarters
                "Q2 2023       | Q3 2023           | ongeveer een kwartaal later dan vastgesteld | about a quarter later than adopted",
                "Q2 2023       | 4 juli 2023       | minder dan een kwartaal later dan vastgesteld | less than a quarter later than adopted",
                "Q2 2023       | Q4 2023           | ongeveer een half jaar later dan vastgesteld | about half a year later than adopted",
                "voorjaar 2023 | 1 maart 2024      | ongeveer driekwart jaar later dan vastgesteld | about three quarters later than adopted",
                "2023          | 2024              | ongeveer een jaar later dan vastgesteld | about a year later than adopted",
                "2023          | Q1 2025           | ongeveer vijf kwartalen later dan vastgesteld | about five quarters later than adopted",
                "2023          | eerste helft van 2025 | ongeveer anderhalf jaar later dan vastgesteld | about a year and a half later than adopted",
                "1 januari 2023 | vanaf 2025       | ongeveer 3 jaar later dan vastgesteld | about 3 years later than adopted",
                "2025          | 2023              | ongeveer 2 jaar eerder dan vastgesteld | about 2 years earlier than adopted"
            })
    void the_slip_is_never_told_finer_than_it_is_known(String adopted, String now, String dutch, String english) {
        assertThat(SlipWords.sinceAdopted(date(adopted), date(now), DUTCH)).isEqualTo(dutch);
        assertThat(SlipWords.sinceAdopted(date(adopted), date(now), Locale.ENGLISH))
                .isEqualTo(english);
    }

    @Test
    void between_two_dates_that_one_sees_the_comparison_is_short() {
        assertThat(SlipWords.between(date("1 maart 2023"), date("8 maart 2023"), DUTCH))
                .isEqualTo("7 dagen later");
        assertThat(SlipWords.between(date("2023"), date("maart 2023"), DUTCH)).isEqualTo("gelijk");
        assertThat(SlipWords.between(date("maart 2023"), date("2023"), DUTCH)).isEqualTo("misschien later");
    }

    @Test
    void without_days_there_is_nothing_to_measure() {
        PartialDate words = PartialDate.wordsOnly("na vaststelling");
        assertThat(SlipWords.sinceAdopted(words, date("2023"), DUTCH)).isEmpty();
        assertThat(SlipWords.sinceAdopted(date("2023"), words, DUTCH)).isEmpty();
    }

    private PartialDate date(String words) {
        return ((Reading.Understood) parser.read(words)).date();
    }

    @ParameterizedTest
    @CsvSource({"0,gelijk", "1,1 dag later", "-2,2 dagen eerder", "30,4 weken later", "-200,7 maanden eerder"})
    void a_number_of_days_is_told_as_later_or_earlier(long days, String words) {
        assertThat(SlipWords.ofDays(days, DUTCH)).isEqualTo(words);
    }
}
