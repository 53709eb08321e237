package nl.spoorboek.exchange.picture;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the picture with what is on it.
 *
 * @param kind what it is the line of
 * @param number the track's number on its badge; null for other lines
 * @param title its name
 * @param colour its colour on white
 * @param folded whether it is drawn thin, with small signs and counts, without names
 * @param items what touches the period
 * @param undated how many records without a date it has
 */
public record Lane(
        Kind kind,
        @Nullable Integer number,
        String title,
        Color colour,
        boolean folded,
        List<Item> items,
        int undated) {

    /** What a line is the line of. */
    public enum Kind {
        /** The programme as a whole. */
        PROGRAMME,
        /** A track. */
        TRACK,
        /** A programme line of the track above it. */
        PART
    }

    /** Copies the list. */
    public Lane {
        items = List.copyOf(items);
    }
}
