package nl.spoorboek.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.spoorboek.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that are text, in the encodings and with the separators that offices write. */
class TextReaderTest {

    private static final String TEXT = "Titel;Wie\r\nCoördinatie één;José\r\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", TEXT.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with a mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("Windows-1252", TEXT.getBytes(Charset.forName("windows-1252"))),
                Arguments.of("UTF-16 little, marked", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16 big, marked", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-16 little", TEXT.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16 big", TEXT.getBytes(StandardCharsets.UTF_16BE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void letters_with_accents_survive_every_encoding(String name, byte[] bytes) {
        assertThat(TextEncoding.decode(bytes)).as(name).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'Titel;Datum\\nA;1,5'              | ;
                    'Titel,Datum\\n"Een, twee",3'      | ,
                    'Titel\\tDatum\\nA, b; c\\td'        | \\t
                    'Titel;Datum;Wie\\n"a;b,c";d,e;f'  | ;
                    'Titel'                           | ;
                    'Spoor 3, versie 2\\nTitel;Wie\\nA;B' | ;
                    'Spoor 3\\nTitel,Wie\\nA,B'          | ,
                    """)
    void the_separator_is_what_parts_the_lines_alike(String text, String separator) {
        assertThat(TextReader.separator(text.translateEscapes()))
                .isEqualTo(separator.translateEscapes().charAt(0));
    }

    @Test
    void quotes_line_ends_and_missing_fields_are_read() {
        List<ReadRow> rows = TextReader.read("Titel;Wie\n\"Een \"\"goed\"\" plan\nin twee regels\";Jan\n\nLos\n");
        assertThat(rows).extracting(ReadRow::number).containsExactly(1, 2, 5);
        assertThat(rows.get(1).cell(0).text()).isEqualTo("Een \"goed\" plan\nin twee regels");
        assertThat(rows.get(2).cell(1).isEmpty()).isTrue();
    }

    @Test
    void a_text_that_was_made_safe_for_a_spreadsheet_comes_back_as_it_was() {
        List<ReadRow> rows = TextReader.read("Titel\n\"'=1+1\"\n's avonds\n");
        assertThat(rows.get(1).cell(0).text()).isEqualTo("=1+1");
        assertThat(rows.get(2).cell(0).text()).isEqualTo("'s avonds");
    }

    @Test
    void a_quote_that_is_never_closed_does_not_swallow_the_rows_below() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> TextReader.read("Titel;Wie\nEen;Jan\n\"Twee;Jan\nDrie;Jan\n"))
                .satisfies(e -> assertThat(e.reason().key()).isEqualTo("intake.file.csv"));
        assertThat(TextReader.read("Titel;Wie\nBuis van 5\"\";Jan\n\"Eind \"\"x\"\"\";Jan\n"))
                .hasSize(3);
    }

    @Test
    void what_is_no_text_is_refused_plainly() {
        byte[] noise = {7, 0, 0, 0, 12, 0, 0, 0, 1, 0, 0, 0};
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> TextReader.read(TextEncoding.decode(noise)))
                .satisfies(e -> assertThat(e.reason().key()).isEqualTo("intake.file.unknown"));
    }
}
