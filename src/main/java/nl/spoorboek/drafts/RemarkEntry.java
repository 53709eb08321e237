package nl.spoorboek.drafts;

import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in to remark on a passage.
 *
 * @param versionNumber the version that is on the screen
 * @param passage the passage
 * @param about which words
 * @param text what one has to say, Markdown; 1 to 10,000 characters
 * @param onBehalfOf an organisation one speaks for; null for oneself
 */
public record RemarkEntry(
        int versionNumber,
        PassageId passage,
        About about,
        String text,
        @Nullable OrganisationId onBehalfOf) {

    /** Longest remark or answer, in UTF-16 units. */
    public static final int MAX_TEXT = 10_000;

    /** Leaves out what cannot stand in the database. */
    public RemarkEntry {
        text = text.replace("\0", "").strip();
    }

    /** Which words of the passage a remark is about. */
    public sealed interface About {}

    /** The passage as a whole. */
    public record WholePassage() implements About {}

    /**
     * Words that were selected.
     *
     * @param start first UTF-16 unit in the rendered plain text
     * @param end after the last unit
     * @param quote the words as they were on the screen
     */
    public record Selected(int start, int end, String quote) implements About {}

    /** Words that were typed or pasted; they must stand in the passage exactly once. */
    public record Typed(String quote) implements About {}

    void check() {
        checkText(text);
    }

    static void checkText(String text) {
        if (text.isBlank()) {
            throw new Problem.Invalid("text", Message.of("remark.text.missing"));
        }
        if (text.length() > MAX_TEXT) {
            throw new Problem.Invalid("text", Message.of("field.too-long", text.length(), MAX_TEXT));
        }
    }

    /** The anchor in the passage's plain text; null for the whole passage. */
    @Nullable
    Anchor anchor(String plain) {
        return switch (about) {
            case WholePassage() -> null;
            case Selected(int start, int end, String quote) -> Anchor.at(plain, start, end, quote);
            case Typed(String quote) -> Anchor.find(plain, quote.strip());
        };
    }
}
