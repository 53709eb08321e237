package nl.spoorboek.exchange.intake;

/** What a column of a file can say of a milestone. */
public enum IntakeField {
    TITLE,
    TRACK,
    EXPECTED,
    EDTF,
    FROM,
    UNTIL,
    KIND,
    CERTAINTY,
    OWNER,
    LEVEL,
    /** Only taken for new milestones: lists do not show it, so a preview could not either. */
    NOTE,
    /** Numbers of the rows it waits for, as planning programs write them. */
    NEEDS,
    /** Our own mark of a milestone. */
    ID
}
