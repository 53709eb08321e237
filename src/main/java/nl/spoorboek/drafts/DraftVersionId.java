package nl.spoorboek.drafts;

import java.util.UUID;
import nl.spoorboek.base.Id;

/** Identity of a version of a draft. */
public record DraftVersionId(UUID value) implements Id {

    /** A fresh identity. */
    public static DraftVersionId fresh() {
        return new DraftVersionId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
