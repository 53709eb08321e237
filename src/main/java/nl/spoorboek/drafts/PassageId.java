package nl.spoorboek.drafts;

import java.util.UUID;
import nl.spoorboek.base.Id;

/** Identity of a passage, the same from version to version. */
public record PassageId(UUID value) implements Id {

    /** A fresh identity. */
    public static PassageId fresh() {
        return new PassageId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
