package nl.spoorboek.history.ui;

import static nl.spoorboek.base.ui.Texts.t;

import nl.spoorboek.history.GivenReason;

/** Tells why something was changed. */
public final class ReasonWords {

    private ReasonWords() {}

    /** "Waarom: ...", as it was typed; what nobody typed in the language of the reader. */
    public static String told(String reason) {
        return t("history.because", GivenReason.isUndone(reason) ? t("impact.undone.because") : reason);
    }
}
