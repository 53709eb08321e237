package nl.spoorboek.base;

import java.util.UUID;

/** Identity of a seat. */
public record SeatId(UUID value) implements Id {

    /** A fresh identity. */
    public static SeatId fresh() {
        return new SeatId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
