package nl.spoorboek.drafts;

import java.util.UUID;
import nl.spoorboek.base.Id;

/** Identity of a remark. */
public record RemarkId(UUID value) implements Id {

    /** A fresh identity. */
    public static RemarkId fresh() {
        return new RemarkId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
