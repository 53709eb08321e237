package nl.spoorboek.search;

/** What kind of record was found, in the order in which the kinds are shown. */
public enum FoundKind {
    MILESTONE,
    AGREEMENT,
    ACTION,
    SESSION,
    /** What somebody said in a session. */
    CONTRIBUTION,
    DRAFT,
    /** A piece of the text of a draft. */
    PASSAGE,
    /** What somebody remarked on a draft in a round. */
    REMARK,
    /** What somebody wrote under a milestone or action. */
    COMMENT,
    ORGANISATION
}
