package nl.spoorboek.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.spoorboek.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {

    private static final String TEXT =
            "Wie zich meldt met een hulpvraag, spreekt binnen twee weken iemand van het wijkteam. Ook 👩‍👧 samen.";

    @Test
    void an_anchor_keeps_the_words_and_32_units_on_either_side() {
        int start = TEXT.indexOf("binnen twee weken");
        Anchor anchor = Anchor.at(TEXT, start, start + 17, "binnen twee weken");
        assertThat(anchor.quote()).isEqualTo("binnen twee weken");
        assertThat(anchor.prefix()).hasSize(32).endsWith("hulpvraag, spreekt ");
        assertThat(anchor.suffix()).hasSize(32).startsWith(" iemand van");
    }

    @Test
    void at_the_edges_there_is_less_around() {
        Anchor first = Anchor.at(TEXT, 0, 3, "Wie");
        assertThat(first.prefix()).isEmpty();
        Anchor last = Anchor.at(TEXT, TEXT.length() - 6, TEXT.length(), "samen.");
        assertThat(last.suffix()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,3", "3,3", "4,3", "0,500", "500,503"})
    void offsets_outside_the_text_are_refused(int start, int end) {
        assertThatThrownBy(() -> Anchor.at(TEXT, start, end, "Wie")).isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void other_words_than_were_quoted_are_refused() {
        int start = TEXT.indexOf("binnen twee weken");
        assertThatThrownBy(() -> Anchor.at(TEXT, start, start + 17, "binnen drie weken"))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("quote"));
    }

    @Test
    void a_character_of_two_units_is_never_cut() {
        int emoji = TEXT.indexOf("👩");
        assertThatThrownBy(() -> Anchor.at(TEXT, emoji, emoji + 1, TEXT.substring(emoji, emoji + 1)))
                .isInstanceOf(Problem.Invalid.class);
        String cut = "x".repeat(10) + "👩" + "y".repeat(31) + "woord" + "z".repeat(31) + "👩";
        int start = cut.indexOf("woord");
        Anchor anchor = Anchor.at(cut, start, start + 5, "woord");
        assertThat(anchor.prefix()).isEqualTo("y".repeat(31));
        assertThat(anchor.suffix()).isEqualTo("z".repeat(31));
    }

    @Test
    void offsets_after_emoji_and_combining_characters_are_those_of_the_browser() {
        String text = "👩‍👧 en cafe\u0301 dicht";
        int start = text.indexOf("cafe\u0301");
        assertThat(start).isEqualTo(9);
        assertThat(Anchor.at(text, 9, 14, "cafe\u0301").suffix()).isEqualTo(" dicht");
    }

    @Test
    void typed_words_must_stand_there_exactly_once() {
        assertThat(Anchor.find(TEXT, "twee weken").start()).isEqualTo(TEXT.indexOf("twee weken"));
        assertThatThrownBy(() -> Anchor.find(TEXT, "drie weken")).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> Anchor.find(TEXT, "e")).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> Anchor.find(TEXT, " ")).isInstanceOf(Problem.Invalid.class);
    }
}
