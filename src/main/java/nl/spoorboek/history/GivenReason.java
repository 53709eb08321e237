package nl.spoorboek.history;

/** Reasons that nobody typed: they are kept in one language, and told in that of the reader. */
public final class GivenReason {

    /** Somebody undid it. */
    public static final String UNDONE = "Ongedaan gemaakt";

    /** How that was kept until now for who undid it in English. */
    private static final String UNDONE_IN_ENGLISH = "Undone";

    private GivenReason() {}

    /** Whether a reason says that somebody undid it. */
    public static boolean isUndone(String reason) {
        return reason.equals(UNDONE) || reason.equals(UNDONE_IN_ENGLISH);
    }
}
