package nl.spoorboek.cocreation;

import nl.spoorboek.base.Level;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A record to be made of a contribution.
 *
 * @param kind what it becomes
 * @param title its title, 1 to 200 characters
 * @param track its main track; null for the programme as a whole
 * @param when by when; null when nothing was said
 * @param level who reads it
 */
public record Successor(
        Linked.Kind kind,
        String title,
        @Nullable TrackId track,
        @Nullable PartialDate when,
        Level level) {}
