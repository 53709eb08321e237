package nl.spoorboek.search;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.TrackId;

/**
 * Something that was found.
 *
 * @param id the identity of the record found
 * @param kind what it is
 * @param page where it stands
 * @param title the title of the record on whose page it stands
 * @param tracks the tracks of that record
 * @param snippet some words around what was found; empty when the record is no more than its title
 * @param changedAt when it was last changed, or written
 */
public record Found(
        UUID id, FoundKind kind, FoundPage page, String title, List<TrackId> tracks, Snippet snippet, Instant changedAt)
        implements Serializable {}
