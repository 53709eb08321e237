package nl.spoorboek.base;

import java.util.UUID;

/** Identity of a milestone. */
public record MilestoneId(UUID value) implements Id {

    /** A fresh identity. */
    public static MilestoneId fresh() {
        return new MilestoneId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
