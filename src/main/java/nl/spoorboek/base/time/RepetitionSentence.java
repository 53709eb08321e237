package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.util.function.Function;

/** How often something comes back, told in the words of a page or of a file. */
public final class RepetitionSentence {

    private RepetitionSentence() {}

    /** Gives the sentence for a key. */
    @FunctionalInterface
    public interface Words {

        /** The sentence, with its values. */
        String t(String key, Object... args);
    }

    /** The rhythm and where it ends, as part of a sentence. */
    public static String of(Repetition repetition, Words words, Function<LocalDate, String> day) {
        String rhythm = words.t("repeat.every." + repetition.unit().name(), repetition.every());
        if (repetition.until() != null) {
            return words.t("repeat.until.words", rhythm, day.apply(repetition.until()));
        }
        return repetition.times() == null ? rhythm : words.t("repeat.times.words", rhythm, repetition.times());
    }
}
