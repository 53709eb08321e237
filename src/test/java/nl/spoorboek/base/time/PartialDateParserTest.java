package nl.spoorboek.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Random;
import nl.spoorboek.base.time.Reading.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateParserTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 14);

    private final PartialDateParser parser = new PartialDateParser(DateRules.defaults());

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/date-forms.csv", numLinesToSkip = 1)
    void dutch_and_english_forms_are_understood(
            String text, String range, String due, Precision precision, String edtf) {
        assertThat(parser.read(text))
                .isEqualTo(new Reading.Understood(
                        new PartialDate(text, edtf, DateRange.parse(range), DateRange.parse(due), precision)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 september          | YEAR           | 6 september 2023; 6 september 2022; 6 september 2024",
                "Q1                   | YEAR           | Q1 2023; Q1 2022; Q1 2024",
                "Q2?                  | YEAR           | Q2 2023?; Q2 2022?; Q2 2024?",
                "maart (concept)      | YEAR           | maart 2023 (concept); maart 2022 (concept); maart 2024 (concept)",
                "10 maart             | YEAR           | 10 maart 2024; 10 maart 2023; 10 maart 2025",
                "november - februari  | YEAR           | november - februari 2024; november - februari 2023; november - februari 2025",
                "23 december e.v. ?   | YEAR           | 23 december 2023 e.v. ?; 23 december 2022 e.v. ?; 23 december 2024 e.v. ?",
                "29 februari          | YEAR           | 29 februari 2024; 29 februari 2020; 29 februari 2028",
                "schooljaar           | YEAR           | schooljaar 2022-2023; schooljaar 2021-2022; schooljaar 2023-2024",
                "komend voorjaar      | YEAR           | komend voorjaar 2023; komend voorjaar 2022; komend voorjaar 2024",
                "komend half jaar     | REFERENCE_DATE | komend half jaar (H2 2023); komend half jaar (H1 2023)",
                "volgend kwartaal     | REFERENCE_DATE | volgend kwartaal (Q2 2023)",
                "vorige maand         | REFERENCE_DATE | vorige maand (02-2023)",
                "afgelopen 2 jaar     | REFERENCE_DATE | afgelopen 2 jaar (2021 - 2022)",
                "over 3 weken         | REFERENCE_DATE | over 3 weken (week 14 2023)",
                "binnen 6 weken       | REFERENCE_DATE | binnen 6 weken (t/m 25-4-2023)",
                "morgen               | REFERENCE_DATE | morgen (15-3-2023)",
                "september volgend jaar | REFERENCE_DATE | september volgend jaar (09-2024)",
                "eind van het jaar    | REFERENCE_DATE | eind van het jaar (eind 2023)",
                "last year            | REFERENCE_DATE | last year (2022)",
                "29 februari volgend jaar | REFERENCE_DATE | 29 februari volgend jaar (29-2-2024)",
                "voor 29 februari volgend jaar | REFERENCE_DATE | voor 29 februari volgend jaar (t/m 28-2-2024)",
                "week 53              | YEAR           | week 53 2026; week 53 2020",
                "ca. morgen           | REFERENCE_DATE | ca. morgen (ca. 15-3-2023)",
                "gisteren - voorjaar 2023 | REFERENCE_DATE | 13-3-2023 - 31-5-2023",
                "mogelijk tot 2022    | MEANING        | mogelijk tot 2022 (t/m 2022?); mogelijk tot 2022 (t/m 2021?)",
                "voor 2022            | MEANING        | voor 2022 (t/m 2021); voor 2022 (2022)",
                "tot 2022             | MEANING        | tot 2022 (t/m 2022); tot 2022 (t/m 2021)",
                "na oktober 2018      | MEANING        | na oktober 2018 (vanaf 11-2018); na oktober 2018 (vanaf 10-2018)",
                "schooljaar 2023      | MEANING        | schooljaar 2023 (schooljaar 2023-2024); schooljaar 2023 (schooljaar 2022-2023)",
                "2010-12              | MEANING        | 2010-12 (2010 - 2012); 2010-12 (12-2010)",
                "2023 (uiterlijk 15 maart 2023) | MEANING | 2023; t/m 15-3-2023"
            })
    void what_the_words_lack_is_asked_with_proposals(String text, What what, String proposals) {
        assertThat(parser.read(text, TODAY)).isInstanceOfSatisfying(Reading.Needs.class, needs -> {
            assertThat(needs.what()).isEqualTo(what);
            assertThat(needs.proposals().stream().map(PartialDate::words))
                    .isEqualTo(List.of(proposals.split("; ", -1)));
            assertThat(needs.proposals())
                    .allSatisfy(date -> assertThat(parser.read(date.words())).isEqualTo(new Reading.Understood(date)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"komende maanden", "voor komende maanden", "komende weken"})
    void a_question_from_which_no_days_follow_has_no_proposals(String text) {
        assertThat(parser.read(text, TODAY)).isEqualTo(new Reading.Needs(text, What.REFERENCE_DATE, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 september", "komend half jaar"})
    void without_a_reference_date_nothing_is_proposed(String text) {
        assertThat(parser.read(text))
                .isInstanceOfSatisfying(
                        Reading.Needs.class,
                        needs -> assertThat(needs.proposals()).isEmpty());
    }

    @Test
    void a_fact_does_not_depend_on_the_reference_date() {
        assertThat(parser.read("voorjaar 2023", LocalDate.of(1999, 1, 1))).isEqualTo(parser.read("voorjaar 2023"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 februari                | 31 februari",
                "besluit op 31 februari 2023 | 31 februari 2023",
                "29 februari 2023           | 29 februari 2023",
                "30-02-2023                 | 30-02-2023",
                "2023-02-30                 | 2023-02-30",
                "03/14/2023                 | 03/14/2023",
                "2023-13                    | 2023-13",
                "13-2023                    | 13-2023",
                "Q5 2023                    | Q5",
                "5e kwartaal 2023           | 5e kwartaal",
                "H3                         | H3",
                "week 60 2023               | week 60",
                "woensdag 14 maart 2023     | woensdag 14 maart 2023",
                "april 2023 - januari 2023  | april 2023 - januari 2023",
                "schooljaar 2022-2024       | schooljaar 2022-2024",
                "3-4-1850                   | 3-4-1850"
            })
    void a_date_that_does_not_exist_is_named_and_not_corrected(String text, String part) {
        assertThat(parser.read(text, TODAY)).isEqualTo(new Reading.Impossible(text, part));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "na vaststelling", "nog te plannen", "n.t.b.", "z.s.m.", "per direct", "elk kwartaal 2023", "2023 45",
                "maart 2023 maart 2023", "maart 23", "geen datum in 2023", "06-12345678", "1 januari 20244", "3000",
                        "0",
                "-", "()", "(", "?", "maart 2023 tot nader order", "<script>alert(1)</script>",
                        "'; drop table date; --",
                "😀", "٣ مارس ٢٠٢٣"
            })
    void what_is_not_a_date_stays_words(String text) {
        assertThat(parser.read(text, TODAY)).isEqualTo(new Reading.NotADate(text));
    }

    @Test
    void nothing_typed_is_not_a_date() {
        assertThat(parser.read(" \t\n ")).isEqualTo(new Reading.NotADate(""));
        assertThat(parser.read("\u200F\u202E")).isEqualTo(new Reading.NotADate(""));
    }

    @Test
    void invisible_characters_do_not_change_the_date() {
        assertThat(parser.read("\u202Emaart\u00A02023\u200F"))
                .isInstanceOfSatisfying(Reading.Understood.class, read -> {
                    assertThat(read.words()).isEqualTo("maart\u00A02023");
                    assertThat(read.date().edtf()).isEqualTo("2023-03");
                });
    }

    @Test
    void a_text_longer_than_two_hundred_characters_is_not_a_date_and_is_kept_whole() {
        String longText = "maart 2023 " + "x".repeat(200);

        assertThat(parser.read(longText)).isEqualTo(new Reading.NotADate(longText));
    }

    @Test
    void a_hundred_thousand_characters_are_answered_at_once() {
        for (String piece :
                List.of("1", "maart ", "2023-", "((((", "en ", "van de ", "1e ", "\u202E", "Q", "é", "😀")) {
            String text = piece.repeat(100_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofMillis(500), () -> parser.read(text, TODAY));
        }
    }

    @Test
    void date_words_in_any_order_keep_every_promise() {
        String[] pieces =
                ("januari|mrt|mei|december|maandag|di|voorjaar|zomer|winter|najaar|eerste|2e|4e|laatste|last|twee|"
                                + "begin|half|eind|mid|helft|dag|week|weken|maand|maanden|kwartaal|Q2|Q|h1|half jaar|jaar|rapportage|"
                                + "zomerreces|schooljaar|vanaf|niet voor|per|tot|t/m|uiterlijk|voor|vóór|na|tussen|en|-|/|,|;|doel|"
                                + "e.v.|ca.|?|mogelijk|afgelopen|vorig|dit|volgend|komend|gisteren|over|binnen|elke|niet|van|de|in|of|"
                                + "(|)|raad|bijeenkomst|1|3|12|29|31|13|60|99|2022|2023|2024|'23|23|0|3-4-2023|2023-04|.|100000")
                        .split("\\|", -1);
        Random random = new Random(20230314);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < 30_000; i++) {
                StringBuilder text = new StringBuilder();
                int count = 1 + random.nextInt(i % 50 == 0 ? 50 : 6);
                for (int j = 0; j < count; j++) {
                    text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(8) == 0 ? "" : " ");
                }
                keepsItsPromises(text.toString());
            }
        });
    }

    private void keepsItsPromises(String text) {
        Reading reading = parser.read(text, TODAY);
        assertThat(reading.words()).isEqualTo(text.strip());
        if (reading instanceof Reading.Understood(PartialDate date)) {
            assertThat(Edtf.parse(String.valueOf(date.edtf()), DateRules.defaults())
                            .range())
                    .as(text)
                    .isEqualTo(date.range());
        }
        if (reading instanceof Reading.Needs needs) {
            assertThat(needs.proposals())
                    .as(text)
                    .allSatisfy(date -> assertThat(parser.read(date.words())).isEqualTo(new Reading.Understood(date)));
        }
    }

    @Test
    void the_rules_are_settings() {
        DateRules meteorological = new DateRules(
                Month.APRIL,
                Month.JULY,
                Month.OCTOBER,
                Month.NOVEMBER,
                MonthDay.of(9, 1),
                MonthDay.of(7, 15),
                MonthDay.of(8, 25),
                2,
                7,
                24,
                Period.ofWeeks(6));
        PartialDateParser other = new PartialDateParser(meteorological);

        assertThat(range(other, "voorjaar 2023")).isEqualTo("[2023-04-01,2023-07-01)");
        assertThat(range(other, "winter 2023")).isEqualTo("[2023-11-01,2024-04-01)");
        assertThat(range(other, "schooljaar 2022-2023")).isEqualTo("[2022-09-01,2023-09-01)");
        assertThat(range(other, "voor de zomer van 2023")).isEqualTo("(,2023-07-15)");
        assertThat(range(other, "na de zomer van 2023")).isEqualTo("[2023-08-26,2024-01-01)");
        assertThat(range(other, "begin 2023")).isEqualTo("[2023-01-01,2023-03-01)");
        assertThat(range(other, "eind 2023")).isEqualTo("[2023-11-01,2024-01-01)");
        assertThat(range(other, "medio 2023")).isEqualTo("[2023-03-01,2023-11-01)");
        assertThat(range(other, "begin maart 2023")).isEqualTo("[2023-03-01,2023-03-08)");
        assertThat(range(other, "eind februari 2023")).isEqualTo("[2023-02-24,2023-03-01)");
    }

    private static String range(PartialDateParser parser, String text) {
        return parser.read(text) instanceof Reading.Understood(PartialDate date) ? String.valueOf(date.range()) : text;
    }
}
