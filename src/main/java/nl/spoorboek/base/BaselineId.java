package nl.spoorboek.base;

import java.util.UUID;

/** Identity of an adopted planning. */
public record BaselineId(UUID value) implements Id {

    /** A fresh identity. */
    public static BaselineId fresh() {
        return new BaselineId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
