package nl.spoorboek.proposals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.StateStep;
import org.jspecify.annotations.Nullable;

/**
 * What a person proposes for a milestone; null for what stays as it is.
 *
 * @param title another title, 1 to 200 characters
 * @param expected another date
 * @param note another explanation in Markdown, at most 20,000 characters
 * @param hold to put it on hold, and on what it would wait then; at most 200 characters
 * @param reason why; 1 to 1,000 characters
 */
public record ProposalDraft(
        @Nullable String title,
        @Nullable PartialDate expected,
        @Nullable String note,
        @Nullable String hold,
        String reason) {

    /** Longest reason, in UTF-16 units. */
    public static final int MAX_REASON = 1_000;

    /** Another title, date or explanation. */
    public ProposalDraft(@Nullable String title, @Nullable PartialDate expected, @Nullable String note, String reason) {
        this(title, expected, note, null, reason);
    }

    /** To put it on hold. */
    public static ProposalDraft hold(String waitingOn, String reason) {
        return new ProposalDraft(null, null, null, waitingOn, reason);
    }

    /** Takes blank texts as absent. */
    public ProposalDraft {
        hold = OneLine.orNull(hold);
        title = OneLine.orNull(title);
        note = note == null || note.isBlank() ? null : note.strip();
        reason = reason.strip();
    }

    /** The same, without what the milestone says already. */
    ProposalDraft onlyWhatDiffers(MilestoneDraft now) {
        return new ProposalDraft(
                Objects.equals(title, now.title()) ? null : title,
                Objects.equals(expected, now.expected()) ? null : expected,
                Objects.equals(note, now.note()) ? null : note,
                hold,
                reason);
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        OneLine.check(wrong, "title", title, MilestoneDraft.MAX_TITLE, false);
        if (note != null && note.length() > MilestoneDraft.MAX_NOTE) {
            wrong.put("note", Message.of("field.too-long", note.length(), MilestoneDraft.MAX_NOTE));
        }
        OneLine.check(wrong, "hold", hold, StateStep.MAX_PARTY, false);
        OneLine.check(wrong, "reason", reason, MAX_REASON, true);
        if (title == null && expected == null && note == null && hold == null) {
            wrong.put("expected", Message.of("proposal.nothing"));
        }
        OneLine.refuse(wrong);
    }
}
