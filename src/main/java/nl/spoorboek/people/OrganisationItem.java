package nl.spoorboek.people;

import java.util.List;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in lists.
 *
 * @param id identity
 * @param version the version that was read, for saving
 * @param name name
 * @param abbreviation abbreviation, if any
 * @param kind what it is to the programme
 * @param tracks the tracks it takes part in
 * @param trackNumbers their numbers, in order
 * @param people how many people with access work or speak for it
 */
public record OrganisationItem(
        OrganisationId id,
        int version,
        String name,
        @Nullable String abbreviation,
        OrganisationKind kind,
        List<TrackId> tracks,
        List<Integer> trackNumbers,
        int people) {}
