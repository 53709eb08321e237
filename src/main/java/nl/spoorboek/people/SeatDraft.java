package nl.spoorboek.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in about a seat.
 *
 * @param role the role
 * @param title what the seat is called where work is given to it, or null; at most 120 characters
 * @param tracks the tracks it is for; only for roles that have tracks
 * @param organisation the organisation or body it is held for; only for partners and advisory bodies
 * @param person who holds it, or null while it is vacant
 * @param deputy who stands in, or null
 * @param until the last day it counts, or null for no end
 */
public record SeatDraft(
        Role role,
        @Nullable String title,
        Set<TrackId> tracks,
        @Nullable OrganisationId organisation,
        @Nullable PersonId person,
        @Nullable PersonId deputy,
        @Nullable LocalDate until) {

    /** Longest title, in UTF-16 units. */
    public static final int MAX_TITLE = 120;

    /** Takes the title on one line. */
    public SeatDraft {
        title = OneLine.orNull(title);
        tracks = Set.copyOf(tracks);
    }

    /** Refuses what cannot be kept; the sentences stand at the fields. */
    void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        OneLine.check(wrong, "title", title, MAX_TITLE, false);
        checkReach(wrong, role, tracks, organisation);
        if (deputy != null && role.isAdvisory()) {
            wrong.put("deputy", Message.of("seat.deputy.advisory"));
        } else if (deputy != null && deputy.equals(person)) {
            wrong.put("deputy", Message.of("seat.deputy.same"));
        }
        OneLine.refuse(wrong);
    }

    /** What a role is held for: tracks, an organisation, or neither. Shared with invitations. */
    static void checkReach(
            Map<String, Message> wrong, Role role, Set<TrackId> tracks, @Nullable OrganisationId organisation) {
        if (role.hasTracks() && tracks.isEmpty()) {
            wrong.put("tracks", Message.of("seat.tracks.missing"));
        } else if (!role.hasTracks() && !tracks.isEmpty()) {
            wrong.put("tracks", Message.of("seat.tracks.none"));
        }
        if (role.isGuest() && organisation == null) {
            wrong.put("organisation", Message.of("seat.organisation.missing"));
        } else if (!role.isGuest() && organisation != null) {
            wrong.put("organisation", Message.of("seat.organisation.none"));
        }
    }
}
