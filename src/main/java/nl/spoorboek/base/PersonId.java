package nl.spoorboek.base;

import java.util.UUID;

/** Identity of a person. */
public record PersonId(UUID value) implements Id {

    /** A fresh identity. */
    public static PersonId fresh() {
        return new PersonId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
