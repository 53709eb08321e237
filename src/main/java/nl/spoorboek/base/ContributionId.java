package nl.spoorboek.base;

import java.util.UUID;

/** Identity of a contribution. */
public record ContributionId(UUID value) implements Id {

    /** A fresh identity. */
    public static ContributionId fresh() {
        return new ContributionId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
