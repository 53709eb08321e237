package nl.spoorboek.base.ui;

import static nl.spoorboek.base.ui.Texts.t;

import nl.spoorboek.base.time.Repetition;

/** How often something comes back, in words: "elk kwartaal, tot en met 31 december 2023". */
public final class RepetitionWords {

    private RepetitionWords() {}

    /** The rhythm and where it ends, as part of a sentence. */
    public static String of(Repetition repetition) {
        String rhythm = t("repeat.every." + repetition.unit().name(), repetition.every());
        if (repetition.until() != null) {
            return t("repeat.until.words", rhythm, Texts.day(repetition.until()));
        }
        return repetition.times() == null ? rhythm : t("repeat.times.words", rhythm, repetition.times());
    }
}
