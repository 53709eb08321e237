package nl.spoorboek.base;

/** Who reads a record; the full sentence stands where one writes (domain rule "Who reads a record"). */
public enum Level {
    /** Named persons only, with a reason and an end. */
    CONFIDENTIAL,
    /** Municipal roles that read content. */
    INTERNAL,
    /** The municipality and those who take part in the track. */
    SHARED,
    /** The municipality and those invited to this session or round. */
    INVITED,
    /** Members of one advisory body; no municipal role, no administrator. */
    CLOSED_ROOM,
    /** Everyone. */
    PUBLIC
}
