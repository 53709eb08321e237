package nl.spoorboek.agreements;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about an agreement.
 *
 * @param kind which way it runs
 * @param from the track that says it
 * @param to the track whose lead answers; another one
 * @param title what is needed or made possible; 1 to 200 characters
 * @param note Markdown, at most 4,000 characters
 * @param byWhen by when; null when nothing is said
 * @param needing the milestone that cannot do without it, on the track that needs it
 * @param delivering the milestone that brings it, on the other track
 * @param level {@code INTERNAL} or {@code SHARED}
 */
public record AgreementDraft(
        AgreementKind kind,
        @Nullable TrackId from,
        @Nullable TrackId to,
        String title,
        @Nullable String note,
        @Nullable PartialDate byWhen,
        @Nullable MilestoneId needing,
        @Nullable MilestoneId delivering,
        Level level) {

    /** Longest title, in UTF-16 units. */
    public static final int MAX_TITLE = 200;

    /** Longest note, in UTF-16 units. */
    public static final int MAX_NOTE = 4_000;

    /** Longest reason for an answer, in UTF-16 units. */
    public static final int MAX_REASON = 1_000;

    /** Takes blank texts as absent. */
    public AgreementDraft {
        title = OneLine.of(title);
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** The track that needs what is agreed. */
    public @Nullable TrackId needingTrack() {
        return kind == AgreementKind.NEEDS ? from : to;
    }

    /** The track that brings it. */
    public @Nullable TrackId deliveringTrack() {
        return kind == AgreementKind.NEEDS ? to : from;
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        OneLine.check(wrong, "title", title, MAX_TITLE, true);
        if (note != null && note.length() > MAX_NOTE) {
            wrong.put("note", Message.of("field.too-long", note.length(), MAX_NOTE));
        }
        if (from == null) {
            wrong.put("from", Message.of("field.choose"));
        }
        if (to == null) {
            wrong.put("to", Message.of("field.choose"));
        } else if (to.equals(from)) {
            wrong.put("to", Message.of("agreement.to.same"));
        }
        if (level != Level.INTERNAL && level != Level.SHARED) {
            wrong.put("level", Message.of("field.choose"));
        }
        if (needing != null && needing.equals(delivering)) {
            wrong.put("delivering", Message.of("agreement.milestone.same"));
        }
        OneLine.refuse(wrong);
    }
}
