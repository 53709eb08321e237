package nl.spoorboek.people;

import java.util.Set;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * A role that a person holds now.
 *
 * @param seat the seat it comes from
 * @param role the role
 * @param tracks the tracks that are "own" to it: led, worked on, in the portfolio, or taken part in by the organisation
 * @param organisation the organisation or body it is held for, if any
 * @param roomOpen whether it lets into the closed room of the body: confirmed, and not suspended after a new password or role
 */
public record Grant(
        SeatId seat,
        Role role,
        Set<TrackId> tracks,
        @Nullable OrganisationId organisation,
        boolean roomOpen) {}
