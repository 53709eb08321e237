package nl.spoorboek.people;

import java.util.List;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.TrackId;

/**
 * What the inviter can choose from.
 *
 * @param roles the roles
 * @param tracks the tracks, for roles that have tracks
 * @param organisations the organisations and bodies, for partners and advisory bodies
 */
public record InvitationOptions(List<Role> roles, List<TrackChoice> tracks, List<OrganisationChoice> organisations) {

    /** A track by number and name. */
    public record TrackChoice(TrackId id, int number, String name) {}

    /** An organisation by name. */
    public record OrganisationChoice(OrganisationId id, String name, OrganisationKind kind) {}
}
