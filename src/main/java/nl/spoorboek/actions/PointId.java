package nl.spoorboek.actions;

import java.util.UUID;
import nl.spoorboek.base.Id;

/** Identity of a point on an action's checklist. */
public record PointId(UUID value) implements Id {

    /** A fresh identity. */
    public static PointId fresh() {
        return new PointId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
