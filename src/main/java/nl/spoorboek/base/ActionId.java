package nl.spoorboek.base;

import java.util.UUID;

/** Identity of an action. */
public record ActionId(UUID value) implements Id {

    /** A fresh identity. */
    public static ActionId fresh() {
        return new ActionId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
