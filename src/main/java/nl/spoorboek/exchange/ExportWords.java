package nl.spoorboek.exchange;

import java.time.LocalDate;
import java.util.Locale;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.notify.LetterWords;

/** The words of a file in the language of who asked for it; a file is made where there is no page. */
public final class ExportWords {

    private final LetterWords words;
    private final String language;

    /** Words in {@code nl} or {@code en}. */
    public ExportWords(LetterWords words, String language) {
        this.words = words;
        this.language = language;
    }

    /** The sentence for a key. */
    public String t(String key, Object... args) {
        return words.in(language, key, args);
    }

    /** The word for a value of an enum, as on the pages. */
    public String word(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName();
        return t(type.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT) + "." + value.name());
    }

    /** A day in words: 14 maart 2023. */
    public String day(LocalDate day) {
        return PartialDateWords.day(day, locale());
    }

    /** The language. */
    public Locale locale() {
        return Locale.of(language);
    }

    /** Whether the language is Dutch. */
    public boolean isDutch() {
        return "nl".equals(language);
    }
}
