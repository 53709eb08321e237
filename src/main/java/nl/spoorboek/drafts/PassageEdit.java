package nl.spoorboek.drafts;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about one passage.
 *
 * @param kind what it is
 * @param number as it stands in the margin; at most 20 characters; null for none
 * @param body Markdown, at most 20,000 characters; a heading is one line of at most 500
 */
public record PassageEdit(PassageKind kind, @Nullable String number, String body) {

    /** Longest number, in UTF-16 units. */
    public static final int MAX_NUMBER = 20;

    /** Longest running text, in UTF-16 units. */
    public static final int MAX_BODY = 20_000;

    /** Longest heading, in UTF-16 units. */
    public static final int MAX_HEADING = 500;

    /** A heading becomes one line, line ends become newlines; what cannot stand in the database is left out. */
    public PassageEdit {
        number = number == null || number.isBlank() ? null : number.strip();
        body = body.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        if (kind.isHeading()) {
            body = body.replace('\n', ' ').strip();
        }
    }

    /** Refuses what cannot be kept. */
    void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        if (number != null && number.length() > MAX_NUMBER) {
            wrong.put("number", Message.of("field.too-long", number.length(), MAX_NUMBER));
        }
        int most = kind.isHeading() ? MAX_HEADING : MAX_BODY;
        if (body.length() > most) {
            wrong.put("body", Message.of("field.too-long", body.length(), most));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
    }
}
