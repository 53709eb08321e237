package nl.spoorboek.people;

import java.util.UUID;
import nl.spoorboek.base.Id;

/** Identity of an invitation. */
public record InvitationId(UUID value) implements Id {

    /** A fresh identity. */
    public static InvitationId fresh() {
        return new InvitationId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
