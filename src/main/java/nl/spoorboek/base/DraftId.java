package nl.spoorboek.base;

import java.util.UUID;

/** Identity of a draft. */
public record DraftId(UUID value) implements Id {

    /** A fresh identity. */
    public static DraftId fresh() {
        return new DraftId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
