package nl.spoorboek.agreements;

/** Where an agreement stands. That a date breaks it is no state: it is computed, see {@link Breach}. */
public enum AgreementState {
    PROPOSED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN,
    /** What was agreed is there. */
    MET;

    /** Whether it still asks something of somebody: only such an agreement can be broken. */
    public boolean isOpen() {
        return this == PROPOSED || this == ACCEPTED;
    }
}
