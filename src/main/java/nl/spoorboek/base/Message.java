package nl.spoorboek.base;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence for a person, by key of the translations, with its arguments.
 *
 * @param key a key of {@code vaadin-i18n/translations*.properties}
 * @param args values for the places {0}, {1}, ... in the sentence
 */
public record Message(String key, List<Object> args) implements Serializable {

    /** A sentence with arguments. */
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
