package nl.spoorboek.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zijn nummer is 111222333, bel hem           | CITIZEN_NUMBER",
                "bsn 1112.22.333                              | CITIZEN_NUMBER",
                "geboren op 3 mei 1984 in Zwolle              | DATE_OF_BIRTH",
                "Anna de Vries (12-03-2009) kwam langs        | DATE_OF_BIRTH",
                "Op 12-03-2009 is Anna de Vries gekomen       | DATE_OF_BIRTH",
                "mail naar anna.de-vries@voorbeeld.example    | E_MAIL",
                "Zij woont op 8011 PK 12                      | ADDRESS",
                "Melkmarkt 41, 8011 PK Zwolle                 | ADDRESS"
            })
    void what_points_to_a_person_is_noticed(String text, PersonalData kind) {
        assertThat(PersonalData.in(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De intake van drie gesprekken is te veel.",
                "In 2023 ging 1.250.000 euro naar spoor 3.",
                "Nummer 123456789 is geen burgerservicenummer",
                "De bijeenkomst was op 17 september 2022.",
                "Zie artikel 2.1.4 en bijlage 12345678",
                "Bel 14038 voor een afspraak",
                ""
            })
    void ordinary_words_and_figures_are_left_alone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }
}
