package nl.spoorboek.base;

import java.util.UUID;

/** Identity of an agreement between tracks. */
public record AgreementId(UUID value) implements Id {

    /** A fresh identity. */
    public static AgreementId fresh() {
        return new AgreementId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
