package nl.spoorboek.drafts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about a draft, apart from its text.
 *
 * @param track the main track, or null for the programme as a whole
 * @param alsoTracks further tracks
 * @param title 1 to 200 characters
 * @param type what kind of document, in words, such as "verordening"; 1 to 60 characters
 * @param note a word on it; at most 2,000 characters
 */
public record DraftHeading(
        @Nullable TrackId track,
        Set<TrackId> alsoTracks,
        String title,
        String type,
        @Nullable String note) {

    /** Longest title, in UTF-16 units. */
    public static final int MAX_TITLE = 200;

    /** Longest type, in UTF-16 units. */
    public static final int MAX_TYPE = 60;

    /** Longest note, in UTF-16 units. */
    public static final int MAX_NOTE = 2_000;

    /** Takes a blank note as absent. */
    public DraftHeading {
        alsoTracks = Set.copyOf(alsoTracks);
        title = title.strip();
        type = type.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        line(wrong, "title", title, "draft.title.missing", MAX_TITLE);
        line(wrong, "type", type, "draft.type.missing", MAX_TYPE);
        if (note != null && note.length() > MAX_NOTE) {
            wrong.put("note", Message.of("field.too-long", note.length(), MAX_NOTE));
        }
        if (track != null && alsoTracks.contains(track)) {
            wrong.put("alsoTracks", Message.of("milestone.also-tracks.main"));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
    }

    private static void line(Map<String, Message> wrong, String field, String text, String missing, int most) {
        if (text.isEmpty()) {
            wrong.put(field, Message.of(missing));
        } else if (text.length() > most) {
            wrong.put(field, Message.of("field.too-long", text.length(), most));
        }
    }
}
