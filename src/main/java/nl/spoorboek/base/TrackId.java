package nl.spoorboek.base;

import java.util.UUID;

/** Identity of a track. */
public record TrackId(UUID value) implements Id {

    /** A fresh identity. */
    public static TrackId fresh() {
        return new TrackId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
