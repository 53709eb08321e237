package nl.spoorboek.people;

import java.util.Set;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.TrackId;

/**
 * What a right is asked about: as much of a record as the table of rights looks at.
 *
 * @param level who reads it
 * @param tracks its main and further tracks; none for the programme as a whole
 * @param organisations the organisations it belongs to (owner, taking part)
 * @param invited the organisations invited to the session or round; an organisation or body that is invited brings all its people
 */
public record Subject(
        Level level, Set<TrackId> tracks, Set<OrganisationId> organisations, Set<OrganisationId> invited) {

    /** A record of some tracks. */
    public static Subject of(Level level, Set<TrackId> tracks) {
        return new Subject(level, tracks, Set.of(), Set.of());
    }

    /** Something public of a track: to ask about rights on the track itself. */
    public static Subject track(TrackId track) {
        return of(Level.PUBLIC, Set.of(track));
    }

    /** The programme as a whole: no track. */
    public static Subject programme() {
        return of(Level.PUBLIC, Set.of());
    }

    /** An organisation: to ask about rights on its people. */
    public static Subject organisation(OrganisationId organisation) {
        return new Subject(Level.PUBLIC, Set.of(), Set.of(organisation), Set.of());
    }

    /** The same record with the organisations it belongs to. */
    public Subject ownedBy(Set<OrganisationId> owners) {
        return new Subject(level, tracks, owners, invited);
    }

    /** The same record with those invited to it. */
    public Subject inviting(Set<OrganisationId> guests) {
        return new Subject(level, tracks, organisations, guests);
    }
}
