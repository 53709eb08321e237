package nl.spoorboek.base;

import java.util.UUID;

/** Identity of a organisation. */
public record OrganisationId(UUID value) implements Id {

    /** A fresh identity. */
    public static OrganisationId fresh() {
        return new OrganisationId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
