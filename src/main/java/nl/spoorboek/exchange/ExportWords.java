package nl.spoorboek.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.spoorboek.notify.LetterWords;

/** The words of a file in the language of who asked for it; a file is made where there is no page. */
final class ExportWords {

    private final LetterWords words;
    private final String language;

    /** Words in {@code nl} or {@code en}. */
    ExportWords(LetterWords words, String language) {
        this.words = words;
        this.language = language;
    }

    /** The sentence for a key. */
    String t(String key, Object... args) {
        return words.in(language, key, args);
    }

    /** The word for a value of an enum, as on the pages. */
    String word(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName();
        return t(type.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT) + "." + value.name());
    }

    /** A day in words: 14 maart 2023. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    Locale locale() {
        return Locale.of(language);
    }

    boolean isDutch() {
        return "nl".equals(language);
    }
}
