package nl.spoorboek.drafts;

/** Where a draft stands (domain rule "Other states"). */
public enum DraftState {
    /** Its authors write; others in the municipality read along. */
    WRITING,
    /** A round is open: those invited react until the last day of its term. */
    IN_REVIEW,
    /** The round is closed; the authors answer and write the next version. */
    PROCESSING,
    /** Adopted; nothing changes any more. */
    ADOPTED,
    /** Withdrawn, with the reason. */
    WITHDRAWN;

    /** Whether it is still being worked on. */
    public boolean isOpen() {
        return this == WRITING || this == IN_REVIEW || this == PROCESSING;
    }
}
