package nl.spoorboek.exchange.picture;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the picture with what is on it.
 *
 * @param number the track's number on its badge; null for the programme's own line
 * @param title its name
 * @param colour its colour on white
 * @param items what touches the period
 * @param undated how many records without a date it has
 */
public record Lane(@Nullable Integer number, String title, Color colour, List<Item> items, int undated) {

    /** Copies the list. */
    public Lane {
        items = List.copyOf(items);
    }
}
