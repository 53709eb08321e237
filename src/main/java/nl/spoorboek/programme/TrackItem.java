package nl.spoorboek.programme;

import nl.spoorboek.base.Level;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * A track as it stands in lists, headings and choices.
 *
 * @param id its identity
 * @param number its number, shown with its colour everywhere
 * @param name its name
 * @param defaultLevel the level a new milestone starts with
 * @param lead the name of its lead or leads; null when the seat is vacant
 */
public record TrackItem(
        TrackId id,
        int number,
        String name,
        Level defaultLevel,
        @Nullable String lead) {}
