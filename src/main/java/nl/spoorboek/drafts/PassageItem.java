package nl.spoorboek.drafts;

import org.jspecify.annotations.Nullable;

/**
 * A passage as it stands in one version.
 *
 * @param id the same from version to version
 * @param version how often its text was saved in the working version; to save again one names it
 * @param kind what it is
 * @param number as it stands in the margin, such as 4.1; null for none
 * @param body Markdown, or one line for a heading
 */
public record PassageItem(
        PassageId id,
        int version,
        PassageKind kind,
        @Nullable String number,
        String body) {

    /** Safe HTML. */
    public String html() {
        return kind.html(body);
    }

    /** The rendered plain text, in which remarks count their offsets. */
    public String plain() {
        return kind.plain(body);
    }
}
