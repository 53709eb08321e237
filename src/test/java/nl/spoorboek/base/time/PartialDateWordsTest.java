package nl.spoorboek.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateWordsTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 14);

    private final PartialDateParser parser = new PartialDateParser(DateRules.defaults());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "voorjaar 2023          | van 1 maart tot en met 31 mei 2023 | from 1 March to 31 May 2023",
                "per 1 januari 2024     | op 1 januari 2024 | on 1 January 2024",
                "maart 2023             | van 1 tot en met 31 maart 2023 | from 1 to 31 March 2023",
                "winter 2023/2024       | van 1 december 2023 tot en met 29 februari 2024 | from 1 December 2023 to 29 February 2024",
                "vanaf 1 januari 2024   | vanaf 1 januari 2024 | from 1 January 2024 on",
                "vanaf 2024             | vanaf 1 januari 2024, met het begin uiterlijk op 31 december 2024 | from 1 January 2024 on, beginning by 31 December 2024",
                "voor de zomer van 2023 | uiterlijk op 30 juni 2023 | by 30 June 2023",
                "ca. maart 2023         | ongeveer van 1 tot en met 31 maart 2023 | approximately from 1 to 31 March 2023",
                "mogelijk 3 april 2023  | op 3 april 2023 (nog niet zeker) | on 3 April 2023 (not certain yet)"
            })
    void a_date_is_explained_in_plain_words(String words, String dutch, String english) {
        PartialDate date = ((Reading.Understood) parser.read(words)).date();

        assertThat(PartialDateWords.explain(date, DUTCH)).isEqualTo(words + ": " + dutch);
        assertThat(PartialDateWords.explain(date, Locale.ENGLISH)).isEqualTo(words + ": " + english);
        assertThat(PartialDateWords.understood(date, DUTCH)).isEqualTo(dutch);
        assertThat(PartialDateWords.brief(date, DUTCH)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "per 1 april           | per 1 april (2023)",
                "vanaf september       | vanaf september (2023)",
                "winter                | winter (2023-2024)",
                "per 1 april 2022      | per 1 april 2022",
                "23-2-'22              | 23-2-'22",
                "23-2-22               | 23-2-22",
                "voor 2025             | voor 2025",
                "schooljaar 2022-2023  | schooljaar 2022-2023"
            })
    void away_from_where_it_was_written_a_date_is_told_with_its_year(String words, String told) {
        DateRange due = switch (words) {
            case "winter" -> DateRange.closed(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 2, 29));
            default -> DateRange.closed(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 9, 30));
        };
        var date = new PartialDate(words, "2023", due, due, Precision.SEASON);

        assertThat(PartialDateWords.told(date)).isEqualTo(told);
        assertThat(PartialDateWords.told(PartialDate.wordsOnly("na vaststelling")))
                .isEqualTo("na vaststelling");
    }

    @Test
    void words_without_a_date_are_still_to_be_planned() {
        PartialDate words = PartialDate.wordsOnly("na vaststelling");

        assertThat(PartialDateWords.explain(words, DUTCH)).isEqualTo("na vaststelling: nog te plannen");
        assertThat(PartialDateWords.explain(words, Locale.ENGLISH)).isEqualTo("na vaststelling: still to be planned");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2023-03-14,2023-03-15) | een dag, nu | vandaag | today",
                "[2023-03-23,2023-03-24) | een dag | nog 9 dagen | 9 days left",
                "[2023-03-15,2023-03-16) | morgen | nog 1 dag | 1 day left",
                "[2023-04-04,2023-04-05) | een dag verderop | over 3 weken | in 3 weeks",
                "[2023-03-20,2023-04-01) | begint later | over 6 dagen | in 6 days",
                "[2023-03-01,2023-03-24) | loopt | nog 9 dagen | 9 days left",
                "[2023-01-01,2023-04-05) | loopt langer | nog 3 weken | 3 weeks left",
                "[2023-01-01,2023-03-15) | loopt af | vandaag de laatste dag | today is the last day",
                "[2023-03-06,2023-03-07) | voorbij | 8 dagen geleden | 8 days ago",
                "[2022-07-01,2023-01-01) | lang voorbij | 10 weken geleden | 10 weeks ago",
                "[2024-01-01,2025-01-01) | volgend jaar | over 10 maanden | in 10 months",
                "[2019-01-01,2020-01-01) | jaren voorbij | 3 jaar geleden | 3 years ago"
            })
    void the_distance_to_today_is_told_in_words(String due, String what, String dutch, String english) {
        assertThat(PartialDateWords.distance(DateRange.parse(due), TODAY, DUTCH))
                .as(what)
                .isEqualTo(dutch);
        assertThat(PartialDateWords.distance(DateRange.parse(due), TODAY, Locale.ENGLISH))
                .as(what)
                .isEqualTo(english);
    }

    @Test
    void a_day_stands_before_its_month_in_both_languages() {
        assertThat(PartialDateWords.day(TODAY, DUTCH)).isEqualTo("14 maart 2023");
        assertThat(PartialDateWords.day(TODAY, Locale.ENGLISH)).isEqualTo("14 March 2023");
        assertThat(PartialDateWords.day(TODAY, Locale.US)).isEqualTo("14 March 2023");
    }

    @Test
    void what_does_not_exist_is_named() {
        Reading.Impossible impossible = (Reading.Impossible) parser.read("besluit op 31 februari 2023");

        assertThat(PartialDateWords.explain(impossible, DUTCH)).isEqualTo("“31 februari 2023” bestaat niet");
        assertThat(PartialDateWords.explain(impossible, Locale.ENGLISH)).isEqualTo("“31 februari 2023” does not exist");
    }
}
