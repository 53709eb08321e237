package nl.spoorboek.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.spoorboek.exchange.ExportWords;
import nl.spoorboek.notify.LetterWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headings are taken to say. */
class ColumnGuessTest {

    private static final LetterWords WORDS = new LetterWords();
    private final ColumnGuess guess =
            new ColumnGuess(List.of(new ExportWords(WORDS, "nl"), new ExportWords(WORDS, "en")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mijlpaal, Datum, Trekker                | TITLE=0 EXPECTED=1 OWNER=2
                    Nr, Taaknaam, Startdatum, Einddatum     | TITLE=1 FROM=2 UNTIL=3
                    Task name, Start, Finish, Notes         | TITLE=0 FROM=1 UNTIL=2 NOTE=3
                    Omschrijving, Wanneer                   | TITLE=0 EXPECTED=1
                    Titel, Omschrijving, Planning           | TITLE=0 EXPECTED=2 NOTE=1
                    SPOOR, Náám mijlpaal, geplande datum    | TITLE=1 TRACK=0 EXPECTED=2
                    Zomaar, Iets, Anders                    | ''
                    Titel, Titel                            | TITLE=0
                    """)
    void common_headings_are_recognised(String headings, String expected) {
        Map<IntakeField, Integer> found = guess.columns(
                Arrays.stream(headings.split(",")).map(String::strip).toList());
        assertThat(found.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_headings_of_our_own_tables_are_recognised_exactly(String language) {
        var words = new ExportWords(WORDS, language);
        List<String> headings = Arrays.stream(IntakeField.values())
                .map(field -> ColumnGuess.own(field, words))
                .toList();
        Map<IntakeField, Integer> found = guess.columns(headings);
        for (IntakeField field : IntakeField.values()) {
            assertThat(found).containsEntry(field, field.ordinal());
        }
    }

    @Test
    void headings_may_stand_below_a_title() {
        List<ReadRow> rows = List.of(
                new ReadRow(1, List.of(Cell.of("Planning van het programma"))),
                new ReadRow(3, List.of(Cell.of("Spoor"), Cell.of("Mijlpaal"), Cell.of("Wanneer"))),
                new ReadRow(4, List.of(Cell.of("3"), Cell.of("Besluit"), Cell.of("2024"))));
        assertThat(guess.headings(rows)).isEqualTo(1);
    }
}
