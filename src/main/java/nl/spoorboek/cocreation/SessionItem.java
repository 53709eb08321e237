package nl.spoorboek.cocreation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A session as it stands in lists.
 *
 * @param id its identity
 * @param title its title
 * @param kind what kind of gathering
 * @param state where it stands
 * @param level who reads it
 * @param tracks its tracks, the main one first; none for the programme as a whole
 * @param planned when
 * @param startsAt from what time
 * @param endsAt until what time
 * @param place where
 * @param series whether it stands for a group or a gathering that recurs
 * @param participation how far those who join in have a say
 * @param contributions how many contributions were given
 */
public record SessionItem(
        SessionId id,
        String title,
        SessionKind kind,
        SessionState state,
        Level level,
        List<TrackId> tracks,
        @Nullable PartialDate planned,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        boolean series,
        @Nullable ParticipationLevel participation,
        int contributions) {

    /** Whether it was announced for a date that has passed. */
    public boolean isPassed(LocalDate today) {
        return state == SessionState.ANNOUNCED && planned != null && planned.isLate(today);
    }
}
