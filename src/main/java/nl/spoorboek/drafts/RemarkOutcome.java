package nl.spoorboek.drafts;

/** What is done with a remark. */
public enum RemarkOutcome {
    /** Taken over in the text. */
    TAKEN,
    /** Taken over in part. */
    PARTLY,
    /** Not taken over. */
    NOT_TAKEN,
    /** Read and answered; it asked for no other text. */
    NOTED
}
