package nl.spoorboek.notify;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The words of letters: from the same translations as the pages, but also where there is no page, and in any language. */
@Component
public class LetterWords {

    private static final String TRANSLATIONS = "vaadin-i18n.translations";

    /** Never the language of the machine that the server happens to run on. */
    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentence for a key in {@code nl} or {@code en}. */
    public String in(String language, String key, Object... args) {
        Locale locale = Locale.of(language);
        String sentence =
                ResourceBundle.getBundle(TRANSLATIONS, locale, NO_GUESSING).getString(key);
        return args.length == 0 ? sentence : new MessageFormat(sentence, locale).format(args);
    }
}
