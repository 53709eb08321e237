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
    /** All its tracks, the main one too. */
    TRACKS,
    CONDITION,
    STATE,
    /** On whom it waits while on hold, or to whom it is handed over; only with that state. */
    PARTY,
    /** Why it is on hold, dropped, not met or handed over; only with that state. */
    WHY,
    /** When it was reached; only with that state. */
    REACHED,
    /** When it should be by decision; only for who may adopt a planning. */
    ADOPTED,
    /** Only taken for new milestones: lists do not show it, so a preview could not either. */
    NOTE,
    /** Numbers of the rows it waits for, as planning programs write them. */
    NEEDS,
    /** Our own mark of a milestone. */
    ID
}
