package nl.spoorboek.base;

import java.util.UUID;

/** Identity of a programme. */
public record ProgrammeId(UUID value) implements Id {

    /** A fresh identity. */
    public static ProgrammeId fresh() {
        return new ProgrammeId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
