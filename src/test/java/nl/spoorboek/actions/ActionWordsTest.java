package nl.spoorboek.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The words of actions and comments are there in both languages. */
class ActionWordsTest {

    @Test
    void every_word_of_actions_and_comments_is_there_in_dutch_and_english() {
        assertThat(keys("en")).isEqualTo(keys("nl")).isNotEmpty();
    }

    private static Set<String> keys(String language) {
        var words = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language));
        Set<String> keys = new TreeSet<>(words.keySet());
        keys.removeIf(key -> List.of("action-item.", "action-state.", "action-priority.", "comment.").stream()
                .noneMatch(key::startsWith));
        return keys;
    }
}
