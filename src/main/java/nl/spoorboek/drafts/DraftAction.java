package nl.spoorboek.drafts;

/** What one can do with a draft; the interface shows what one may, and disables with its reason what the state forbids. */
public enum DraftAction {
    /** Change its text, title and type; answer remarks. */
    WRITE,
    /** Publish the working version under the next number. */
    PUBLISH,
    OPEN_ROUND,
    CLOSE_ROUND,
    REMARK,
    ANSWER,
    ADOPT,
    WITHDRAW
}
