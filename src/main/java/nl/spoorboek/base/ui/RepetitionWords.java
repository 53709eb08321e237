package nl.spoorboek.base.ui;

import nl.spoorboek.base.time.Repetition;
import nl.spoorboek.base.time.RepetitionSentence;

/** How often something comes back, in words: "elk kwartaal, tot en met 31 december 2023". */
public final class RepetitionWords {

    private RepetitionWords() {}

    /** The rhythm and where it ends, as part of a sentence. */
    public static String of(Repetition repetition) {
        return RepetitionSentence.of(repetition, Texts::t, Texts::day);
    }
}
