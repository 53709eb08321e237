package nl.spoorboek.exchange.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a stop stands, or a group of stops that had no room.
 *
 * @param x the middle of the stop
 * @param row 0 on the line, 1 and up under it
 * @param items one stop, or the group
 * @param name where its name stands; null for a group
 * @param ghost where it was adopted, when that is another place and there is room for the dashed circle
 */
record Place(
        double x,
        int row,
        List<Item> items,
        @Nullable Name name,
        @Nullable Double ghost) {

    /** On which side of a stop its name stands. */
    enum Side {
        ABOVE,
        BELOW,
        RIGHT,
        LEFT
    }

    /** A name with the room it has. */
    static final class Name {
        final Side side;
        final double whole;
        double x;
        double width;

        Name(Side side, double x, double width, double whole) {
            this.side = side;
            this.x = x;
            this.width = width;
            this.whole = whole;
        }
    }
}
