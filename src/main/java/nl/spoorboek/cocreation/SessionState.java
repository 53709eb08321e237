package nl.spoorboek.cocreation;

import java.util.Optional;

/** Where a session stands. It only goes forward: what was said in an open session is never unsaid. */
public enum SessionState {
    /** Seen by the programme manager and the own track only. */
    PREPARING,
    ANNOUNCED,
    OPEN,
    /** Locked; corrections are appended. */
    CLOSED;

    /** The state that can follow; none after closing. */
    public Optional<SessionState> next() {
        return switch (this) {
            case PREPARING -> Optional.of(ANNOUNCED);
            case ANNOUNCED -> Optional.of(OPEN);
            case OPEN -> Optional.of(CLOSED);
            case CLOSED -> Optional.empty();
        };
    }
}
