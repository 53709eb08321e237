package nl.spoorboek.agreements.ui;

import java.util.UUID;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.Problem;

/** Addresses of agreements between tracks. */
public final class AgreementsNavigation {

    private AgreementsNavigation() {}

    /** The page of an agreement. */
    public static String agreement(AgreementId id) {
        return "afspraken/" + id;
    }

    /** The agreement that an address names; {@link Problem.NotFound} when it names none. */
    static AgreementId agreementId(String address) {
        try {
            return new AgreementId(UUID.fromString(address));
        } catch (IllegalArgumentException e) {
            throw (Problem.NotFound) new Problem.NotFound().initCause(e);
        }
    }
}
