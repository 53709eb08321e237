package nl.spoorboek.actions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about an action.
 *
 * @param track the main track, or null for the programme as a whole
 * @param alsoTracks further tracks; the action is counted once
 * @param title 1 to 200 characters
 * @param note Markdown, at most 20,000 characters, or null
 * @param due when it should be done; null when nothing was said
 * @param priority how pressing
 * @param level {@code INTERNAL} or {@code SHARED}
 * @param owner who does it
 * @param participants who joins in
 */
public record ActionDraft(
        @Nullable TrackId track,
        Set<TrackId> alsoTracks,
        String title,
        @Nullable String note,
        @Nullable PartialDate due,
        ActionPriority priority,
        Level level,
        ActionOwner owner,
        Participants participants) {

    /** Longest title, in UTF-16 units. */
    public static final int MAX_TITLE = 200;

    /** Longest note, in UTF-16 units. */
    public static final int MAX_NOTE = 20_000;

    /** Longest name of a party outside, in UTF-16 units. */
    public static final int MAX_OUTSIDE = 200;

    /** Longest list of participants in words, in UTF-16 units. */
    public static final int MAX_PARTICIPANTS = 500;

    /** Takes blank texts as absent. */
    public ActionDraft {
        alsoTracks = Set.copyOf(alsoTracks);
        title = title.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** An action with a title alone, for the municipality's eyes. */
    public static ActionDraft titled(@Nullable TrackId track, String title) {
        return new ActionDraft(
                track,
                Set.of(),
                title,
                null,
                null,
                ActionPriority.NORMAL,
                Level.INTERNAL,
                ActionOwner.NOBODY,
                Participants.NONE);
    }

    /** The same with another owner. */
    public ActionDraft withOwner(ActionOwner other) {
        return new ActionDraft(track, alsoTracks, title, note, due, priority, level, other, participants);
    }

    /** The same with another date. */
    public ActionDraft withDue(@Nullable PartialDate other) {
        return new ActionDraft(track, alsoTracks, title, note, other, priority, level, owner, participants);
    }

    /** The same with another priority. */
    public ActionDraft withPriority(ActionPriority other) {
        return new ActionDraft(track, alsoTracks, title, note, due, other, level, owner, participants);
    }

    /** The same for other readers. */
    public ActionDraft withLevel(Level other) {
        return new ActionDraft(track, alsoTracks, title, note, due, priority, other, owner, participants);
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        if (title.isEmpty()) {
            wrong.put("title", Message.of("action-item.title.missing"));
        }
        tooLong(wrong, "title", title, MAX_TITLE);
        tooLong(wrong, "note", note, MAX_NOTE);
        tooLong(wrong, "outside", owner.outside(), MAX_OUTSIDE);
        tooLong(wrong, "participants", participants.words(), MAX_PARTICIPANTS);
        if (owner.isContradictory()) {
            wrong.put("outside", Message.of("action-item.owner.contradictory"));
        }
        if (level != Level.INTERNAL && level != Level.SHARED) {
            wrong.put("level", Message.of("field.choose"));
        }
        if (track != null && alsoTracks.contains(track)) {
            wrong.put("alsoTracks", Message.of("action-item.also-tracks.main"));
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
}
