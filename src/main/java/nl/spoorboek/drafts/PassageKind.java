package nl.spoorboek.drafts;

import nl.spoorboek.base.MarkdownText;

/** What a passage is in its text. */
public enum PassageKind {
    /** The heading of a part or a chapter: one line. */
    HEADING,
    /** The heading of an article: one line. */
    ARTICLE,
    /** Running text, in Markdown. */
    PARAGRAPH;

    /** Whether it is one line without Markdown. */
    public boolean isHeading() {
        return this != PARAGRAPH;
    }

    /** A body of this kind as safe HTML. */
    public String html(String body) {
        return isHeading() ? MarkdownText.lineHtml(body) : MarkdownText.html(body);
    }

    /** The rendered plain text of a body of this kind: what remarks count their offsets in. */
    public String plain(String body) {
        return isHeading() ? MarkdownText.linePlain(body) : MarkdownText.plain(body);
    }
}
