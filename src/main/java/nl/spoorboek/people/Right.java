package nl.spoorboek.people;

/** What a person may do: one line each of the domain's table of rights. */
public enum Right {
    READ_INTERNAL,
    READ_SHARED,
    READ_INVITED,
    READ_PUBLIC,
    /** Sheet, lights, phases, milestones, dependencies. */
    EDIT_PLANNING,
    /** Adopt the planning as it stands, with the decision that did so. */
    ADOPT_BASELINE,
    /** Propose another date or other words for a milestone that one reads and does not plan. */
    PROPOSE_CHANGE,
    /** Answer for one's track what another track asks. */
    ACCEPT_AGREEMENT,
    EDIT_ACTION,
    REPORT_ON_ACTION,
    COMMENT,
    DELETE,
    READ_HISTORY,
    PREPARE_SESSION,
    CLOSE_SESSION,
    CONTRIBUTE,
    /** Give a contribution its follow-up, also as an action. */
    FOLLOW_UP,
    WRITE_DRAFT,
    /** Publish a version, open and close a round. */
    PUBLISH_DRAFT,
    REMARK,
    /** Confirm membership of an advisory body. */
    CONFIRM_MEMBER,
    INVITE,
    /** People, organisations, roles, settings. */
    ADMINISTER,
    /** Create a programme and tracks; appoint manager and leads. */
    CREATE_PROGRAMME,
    EDIT_PROGRAMME,
    READ_AUDIT_LOG
}
