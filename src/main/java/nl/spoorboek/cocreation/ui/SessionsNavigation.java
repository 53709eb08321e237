package nl.spoorboek.cocreation.ui;

import java.util.UUID;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;

/** Addresses of sessions. */
public final class SessionsNavigation {

    private SessionsNavigation() {}

    /** All sessions. */
    public static String sessions() {
        return "bijeenkomsten";
    }

    /** The page of a session. */
    public static String session(SessionId id) {
        return "bijeenkomsten/" + id;
    }

    /** A contribution on the page of its session. */
    public static String contribution(SessionId id, int number) {
        return session(id) + "#" + anchor(number);
    }

    static String anchor(int number) {
        return "bijdrage-" + number;
    }

    /** The session that an address names; {@link Problem.NotFound} when it names none. */
    static SessionId sessionId(String address) {
        try {
            return new SessionId(UUID.fromString(address));
        } catch (IllegalArgumentException e) {
            throw (Problem.NotFound) new Problem.NotFound().initCause(e);
        }
    }
}
