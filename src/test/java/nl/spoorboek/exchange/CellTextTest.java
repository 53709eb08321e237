package nl.spoorboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 20 1234567",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A",
                "  =HYPERLINK(\"http://voorbeeld\")",
                "\u00a0=1"
            })
    void what_could_be_run_as_a_formula_gets_an_apostrophe(String text) {
        assertThat(CellText.defused(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Verordening naar raad", "1-2-3", "'= al onschuldig", "a=b", "é@"})
    void other_text_stays_as_it_is(String text) {
        assertThat(CellText.defused(text)).isEqualTo(text);
    }

    @Test
    void an_invisible_character_does_not_hide_a_formula() {
        assertThat(CellText.defused("\u0000=1")).isEqualTo("'=1");
        assertThat(CellText.defused("\u200b=1")).startsWith("'");
        assertThat(CellText.defused("\ufeff=1")).startsWith("'");
    }

    @Test
    void what_no_file_can_hold_is_left_out_and_a_cell_is_never_too_long() {
        assertThat(CellText.clean("a\u0001b\ud800c")).isEqualTo("abc");
        String long_ = "x".repeat(CellText.MAX - 1) + "😀" + "y";
        assertThat(CellText.clean(long_)).hasSize(CellText.MAX - 1).doesNotContain("😀");
    }
}
