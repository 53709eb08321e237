package nl.spoorboek.base;

import java.util.UUID;

/** Identity of a session. */
public record SessionId(UUID value) implements Id {

    /** A fresh identity. */
    public static SessionId fresh() {
        return new SessionId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
