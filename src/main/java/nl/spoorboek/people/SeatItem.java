package nl.spoorboek.people;

import java.util.List;
import nl.spoorboek.base.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * A seat in lists.
 *
 * @param id identity
 * @param version the version that was read, for saving
 * @param draft what is filled in
 * @param trackNumbers the numbers of its tracks, in order
 * @param organisationName the name of the body it is held for
 * @param personName who holds it; null when vacant
 * @param deputyName who stands in, if anyone
 * @param standing whether it counts
 */
public record SeatItem(
        SeatId id,
        int version,
        SeatDraft draft,
        List<Integer> trackNumbers,
        @Nullable String organisationName,
        @Nullable String personName,
        @Nullable String deputyName,
        Standing standing) {

    /** Whether a seat counts. */
    public enum Standing {
        /** Nobody holds it. */
        VACANT,
        /** It counts. */
        HELD,
        /** The body has not confirmed it yet. */
        UNCONFIRMED,
        /** It counts, but not in the closed room, until another member confirms. */
        SUSPENDED,
        /** Its last day has passed. */
        PAST
    }
}
