package nl.spoorboek.drafts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark with the words it was made on and what came of it.
 *
 * @param id its identity
 * @param round the round it was made in
 * @param versionNumber the version it was made on
 * @param passage the passage it is about
 * @param start where its words begin in the rendered plain text of that passage in that version, in UTF-16 units; -1 when it is
 *     about the whole passage
 * @param end where they end; -1 when it is about the whole passage
 * @param quote the words; null when it is about the whole passage
 * @param text what was said, Markdown
 * @param author the name of who said it
 * @param onBehalfOf the organisation it was said for; null for a personal remark or one of the municipality
 * @param organisation the name of the author's own organisation, if known
 * @param personal whether a guest said it in a personal capacity
 * @param own whether this reader said it
 * @param at when
 * @param answer what the authors of the draft answered; null while unanswered
 */
public record RemarkItem(
        RemarkId id,
        ReviewRoundId round,
        int versionNumber,
        PassageId passage,
        int start,
        int end,
        @Nullable String quote,
        String text,
        String author,
        @Nullable String onBehalfOf,
        @Nullable String organisation,
        boolean personal,
        boolean own,
        Instant at,
        @Nullable Answer answer) {

    /**
     * What the authors answered.
     *
     * @param version to answer again one names it
     * @param outcome what is done with the remark
     * @param text why, Markdown
     * @param by the name of who answered
     * @param at when
     */
    public record Answer(int version, RemarkOutcome outcome, String text, String by, Instant at) {}
}
