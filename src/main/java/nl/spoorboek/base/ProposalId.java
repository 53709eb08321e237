package nl.spoorboek.base;

import java.util.UUID;

/** Identity of a proposal. */
public record ProposalId(UUID value) implements Id {

    /** A fresh identity. */
    public static ProposalId fresh() {
        return new ProposalId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
