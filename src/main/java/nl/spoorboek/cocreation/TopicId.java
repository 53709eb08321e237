package nl.spoorboek.cocreation;

import java.util.UUID;
import nl.spoorboek.base.Id;

/** Identity of a topic of a session. */
public record TopicId(UUID value) implements Id {

    /** A fresh identity. */
    public static TopicId fresh() {
        return new TopicId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
