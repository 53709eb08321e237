package nl.spoorboek.people;

import java.io.Serial;

/** The sign-in no longer counts; the page shows the sign-in page with the reason. */
public final class SignedOutException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason why;

    /** Signed out, and why. */
    public SignedOutException(Reason why) {
        super(why.name());
        this.why = why;
    }

    /** Why. */
    public Reason why() {
        return why;
    }

    /** Why a sign-in no longer counts. */
    public enum Reason {
        /** Access was ended, or its last day has passed. */
        ACCESS_ENDED,
        /** The person signed out everywhere, or has a new password. */
        ENDED_ELSEWHERE,
        /** The sign-in is older than {@link SignIns#LASTS}. */
        TOO_OLD
    }
}
