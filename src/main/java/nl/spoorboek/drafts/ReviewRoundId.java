package nl.spoorboek.drafts;

import java.util.UUID;
import nl.spoorboek.base.Id;

/** Identity of a round in which people react to a version. */
public record ReviewRoundId(UUID value) implements Id {

    /** A fresh identity. */
    public static ReviewRoundId fresh() {
        return new ReviewRoundId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
