package nl.spoorboek.planning;

import java.util.UUID;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * A view of the roadmap that was saved under a name.
 *
 * @param id its identity
 * @param version the version that was read, for saving
 * @param name its name, unique among those of its owner
 * @param address what it shows: the part of an address after the question mark
 * @param place the track on whose page it was saved; null for the roadmap of all tracks
 * @param sharedWith the track whose readers see it; null when only its owner does
 * @param owner the name of its owner
 * @param mine whether the reader is its owner
 * @param mayEdit whether the reader may rename and delete it
 */
public record SavedView(
        UUID id,
        int version,
        String name,
        String address,
        @Nullable TrackId place,
        @Nullable TrackId sharedWith,
        String owner,
        boolean mine,
        boolean mayEdit) {}
