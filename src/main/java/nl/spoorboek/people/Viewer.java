package nl.spoorboek.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * A person with the roles held at this moment.
 *
 * @param person who
 * @param name the name to show
 * @param organisation whom the person works or speaks for, if known
 * @param language {@code nl} or {@code en}
 * @param theme {@code SYSTEM}, {@code LIGHT} or {@code DARK}
 * @param accessUntil the last day of access, or null for no end
 * @param ended whether access has been ended
 * @param grants the roles in force
 * @param closedTracks the tracks under tender for which an organisation of the person may bid: their SHARED records are closed
 */
public record Viewer(
        PersonId person,
        String name,
        @Nullable OrganisationId organisation,
        String language,
        String theme,
        @Nullable LocalDate accessUntil,
        boolean ended,
        List<Grant> grants,
        Set<TrackId> closedTracks) {

    /** Whether the person may be in the workspace on the given day. */
    public boolean hasAccess(LocalDate day) {
        return !ended && (accessUntil == null || !day.isAfter(accessUntil));
    }

    /** Whether the person holds the role. */
    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the person holds any role but administrator: an administrator alone opens no content. */
    public boolean opensContent() {
        return grants.stream().anyMatch(grant -> grant.role() != Role.ADMIN);
    }

    /** The tracks for which the right reaches by being "own". */
    Set<TrackId> ownTracks(Right right) {
        Set<TrackId> tracks = new HashSet<>();
        for (Grant grant : grants) {
            if (RightsTable.cell(right, grant.role()) == Extent.OWN) {
                tracks.addAll(grant.tracks());
            }
        }
        return tracks;
    }

    /** Whether the right reaches everywhere. */
    boolean everywhere(Right right) {
        return grants.stream().anyMatch(grant -> RightsTable.cell(right, grant.role()) == Extent.YES);
    }

    /** The organisations the person speaks for. */
    public Set<OrganisationId> organisations() {
        Set<OrganisationId> organisations = new HashSet<>();
        if (organisation != null) {
            organisations.add(organisation);
        }
        for (Grant grant : grants) {
            if (grant.organisation() != null) {
                organisations.add(grant.organisation());
            }
        }
        return organisations;
    }

    /** The tracks that are the person's own in any role. */
    public Set<TrackId> tracks() {
        Set<TrackId> tracks = new HashSet<>();
        grants.forEach(grant -> tracks.addAll(grant.tracks()));
        return tracks;
    }
}
