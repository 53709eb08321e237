package nl.spoorboek.cocreation;

import java.time.LocalTime;
import java.util.EnumSet;
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
 * What a person fills in about a session.
 *
 * @param track the main track, or null for the programme as a whole
 * @param alsoTracks further tracks
 * @param title 1 to 200 characters
 * @param kind what kind of gathering
 * @param participation how far those who join in have a say; null when not said
 * @param goal what it is for; at most 2,000 characters
 * @param participants who join in and what they bring, in words; at most 500 characters
 * @param place where; at most 200 characters
 * @param planned when; null when nothing was said
 * @param startsAt from what time; null when not said
 * @param endsAt until what time; later than the start, and only with one
 * @param series whether it stands for a group or a gathering that recurs; such a session is never opened
 * @param level {@code INTERNAL}, {@code SHARED}, {@code INVITED} or {@code PUBLIC}
 * @param attendance how many came, in words; at most 200 characters
 * @param note anything else; at most 4,000 characters
 * @param contributionsBefore whether one can contribute from the announcement on, before it is opened; not for a series
 */
public record SessionDraft(
        @Nullable TrackId track,
        Set<TrackId> alsoTracks,
        String title,
        SessionKind kind,
        @Nullable ParticipationLevel participation,
        @Nullable String goal,
        @Nullable String participants,
        @Nullable String place,
        @Nullable PartialDate planned,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        boolean series,
        Level level,
        @Nullable String attendance,
        @Nullable String note,
        boolean contributionsBefore) {

    /** Longest title, place and attendance, in UTF-16 units. */
    public static final int MAX_TITLE = 200;

    /** Longest goal, in UTF-16 units. */
    public static final int MAX_GOAL = 2_000;

    /** Longest words on participants, in UTF-16 units. */
    public static final int MAX_PARTICIPANTS = 500;

    /** Longest note, in UTF-16 units. */
    public static final int MAX_NOTE = 4_000;

    /** The levels a session can have. */
    public static final Set<Level> LEVELS = EnumSet.of(Level.INVITED, Level.SHARED, Level.INTERNAL, Level.PUBLIC);

    /** Takes blank texts as absent. */
    public SessionDraft {
        alsoTracks = Set.copyOf(alsoTracks);
        title = title.strip();
        goal = blankToNull(goal);
        participants = blankToNull(participants);
        place = blankToNull(place);
        attendance = blankToNull(attendance);
        note = blankToNull(note);
    }

    /** Something to begin with: a title and a kind, read by those invited. */
    public static SessionDraft of(@Nullable TrackId track, String title, SessionKind kind) {
        return new SessionDraft(
                track,
                Set.of(),
                title,
                kind,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                Level.INVITED,
                null,
                null,
                false);
    }

    /** The same, read by others. */
    public SessionDraft withLevel(Level other) {
        return new SessionDraft(
                track,
                alsoTracks,
                title,
                kind,
                participation,
                goal,
                participants,
                place,
                planned,
                startsAt,
                endsAt,
                series,
                other,
                attendance,
                note,
                contributionsBefore);
    }

    /** The same, with or without contributions from the announcement on. */
    public SessionDraft withContributionsBefore(boolean before) {
        return new SessionDraft(
                track,
                alsoTracks,
                title,
                kind,
                participation,
                goal,
                participants,
                place,
                planned,
                startsAt,
                endsAt,
                series,
                level,
                attendance,
                note,
                before);
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        if (title.isEmpty()) {
            wrong.put("title", Message.of("session.title.missing"));
        }
        tooLong(wrong, "title", title, MAX_TITLE);
        tooLong(wrong, "goal", goal, MAX_GOAL);
        tooLong(wrong, "participants", participants, MAX_PARTICIPANTS);
        tooLong(wrong, "place", place, MAX_TITLE);
        tooLong(wrong, "attendance", attendance, MAX_TITLE);
        tooLong(wrong, "note", note, MAX_NOTE);
        if (!LEVELS.contains(level)) {
            wrong.put("level", Message.of("field.choose"));
        }
        if (track != null && alsoTracks.contains(track)) {
            wrong.put("alsoTracks", Message.of("session.also-tracks.main"));
        }
        if (endsAt != null && (startsAt == null || !endsAt.isAfter(startsAt))) {
            wrong.put("endsAt", Message.of("session.ends-at.wrong"));
        }
        if (series && contributionsBefore) {
            wrong.put("contributionsBefore", Message.of("session.contributions-before.series"));
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
