package nl.spoorboek.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about a milestone.
 *
 * @param track the main track, or null for the programme as a whole
 * @param alsoTracks further tracks; the milestone is counted once
 * @param line the programme line within the main track
 * @param title 1 to 200 characters
 * @param kind what kind of moment
 * @param expected when it is expected now; null when nothing was said
 * @param certainty how sure that date is
 * @param condition what must come true first, in words; at most 500 characters
 * @param note Markdown, at most 20,000 characters
 * @param body who decides or is consulted, in words; at most 200 characters
 * @param level {@code INTERNAL}, {@code SHARED} or {@code PUBLIC}
 * @param owner who answers for it
 */
public record MilestoneDraft(
        @Nullable TrackId track,
        Set<TrackId> alsoTracks,
        @Nullable UUID line,
        String title,
        MilestoneKind kind,
        @Nullable PartialDate expected,
        Certainty certainty,
        @Nullable String condition,
        @Nullable String note,
        @Nullable String body,
        Level level,
        Owner owner) {

    /** Longest title, in UTF-16 units. */
    public static final int MAX_TITLE = 200;

    /** Longest condition, in UTF-16 units. */
    public static final int MAX_CONDITION = 500;

    /** Longest note, in UTF-16 units. */
    public static final int MAX_NOTE = 20_000;

    /** Longest name of a deciding body or an outside owner, in UTF-16 units. */
    public static final int MAX_BODY = 200;

    /** Takes blank texts as absent. */
    public MilestoneDraft {
        alsoTracks = Set.copyOf(alsoTracks);
        title = title.strip();
        condition = blankToNull(condition);
        note = blankToNull(note);
        body = blankToNull(body);
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    public void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        if (title.isEmpty()) {
            wrong.put("title", Message.of("milestone.title.missing"));
        } else if (title.length() > MAX_TITLE) {
            wrong.put("title", Message.of("field.too-long", title.length(), MAX_TITLE));
        }
        tooLong(wrong, "condition", condition, MAX_CONDITION);
        tooLong(wrong, "note", note, MAX_NOTE);
        tooLong(wrong, "body", body, MAX_BODY);
        if (owner instanceof Owner.Outside outside) {
            tooLong(wrong, "owner", outside.name(), MAX_BODY);
        }
        if (level != Level.INTERNAL && level != Level.SHARED && level != Level.PUBLIC) {
            wrong.put("level", Message.of("field.choose"));
        }
        if (track != null && alsoTracks.contains(track)) {
            wrong.put("alsoTracks", Message.of("milestone.also-tracks.main"));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
    }

    private static void tooLong(Map<String, Message> wrong, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            wrong.put(field, Message.of("field.too-long", text.length(), most));
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
