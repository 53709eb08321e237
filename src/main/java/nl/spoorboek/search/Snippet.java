package nl.spoorboek.search;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A few words around what was found, as plain text: whoever shows it decides how a marked part looks.
 *
 * @param parts one after the other
 */
public record Snippet(List<Part> parts) implements Serializable {

    /** Stand around what was found; the documents hold neither of them, whatever people type. */
    static final char START = '\uE000';

    static final char STOP = '\uE001';

    /**
     * A piece of text.
     *
     * @param text what it says
     * @param found whether these are the words that were asked for
     */
    public record Part(String text, boolean found) implements Serializable {}

    /** Copies the list. */
    public Snippet {
        parts = List.copyOf(parts);
    }

    static Snippet of(String marked) {
        List<Part> parts = new ArrayList<>();
        boolean found = false;
        int from = 0;
        for (int at = 0; at < marked.length(); at++) {
            char sign = marked.charAt(at);
            if (sign == START || sign == STOP) {
                add(parts, marked.substring(from, at), found);
                found = sign == START;
                from = at + 1;
            }
        }
        add(parts, marked.substring(from), found);
        return new Snippet(parts);
    }

    private static void add(List<Part> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, found));
        }
    }

    /** The words without marks. */
    public String text() {
        return String.join("", parts.stream().map(Part::text).toList());
    }
}
