package nl.spoorboek.programme;

import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * A track as whoever administers sees it: no content.
 *
 * @param id identity
 * @param version the version that was read, for saving
 * @param draft number, name, default level
 * @param lead who leads it; null while the seat is vacant
 * @param lines its programme lines, in order
 */
public record TrackSetup(
        TrackId id, int version, TrackDraft draft, @Nullable String lead, List<Line> lines) {

    /**
     * A programme line.
     *
     * @param id identity
     * @param name 1 to 120 characters
     */
    public record Line(UUID id, String name) {}
}
