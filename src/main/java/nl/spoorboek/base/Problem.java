package nl.spoorboek.base;

import java.io.Serial;
import java.util.Map;

/**
 * Something a person asked for does not happen. Services throw one of these five; each has its own place on the screen
 * (domain rule "Rights": may not read, may read but not change, not allowed by state, a race lost at saving, bad input).
 */
public abstract sealed class Problem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    private Problem(Message reason) {
        super(reason.key() + reason.args());
        this.reason = reason;
    }

    /** The sentence to show. */
    public Message reason() {
        return reason;
    }

    /** The record does not exist, or this person may not read it: the two look the same. */
    public static final class NotFound extends Problem {
        @Serial
        private static final long serialVersionUID = 1L;

        /** Nothing here for this person. */
        public NotFound() {
            super(Message.of("problem.not-found"));
        }
    }

    /** The person may read the record, but not do this; the sentence says why and who can. */
    public static final class Refused extends Problem {
        @Serial
        private static final long serialVersionUID = 1L;

        /** Refused, with why and who can. */
        public Refused(Message why) {
            super(why);
        }
    }

    /** The state of the record does not allow this now. */
    public static final class NotNow extends Problem {
        @Serial
        private static final long serialVersionUID = 1L;

        /** Not in this state, with the reason. */
        public NotNow(Message why) {
            super(why);
        }
    }

    /** Someone else saved the record in between; the caller shows both versions and lets the person choose. */
    public static final class Conflict extends Problem {
        @Serial
        private static final long serialVersionUID = 1L;

        /** The version that was edited is no longer the last one. */
        public Conflict() {
            super(Message.of("problem.conflict"));
        }
    }

    /** What was typed cannot be accepted; a sentence for each field. */
    public static final class Invalid extends Problem {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Map<String, Message> fields;

        /** The fields that are wrong, by their name in the form's value, each with what to do. */
        public Invalid(Map<String, Message> fields) {
            super(fields.values().iterator().next());
            this.fields = Map.copyOf(fields);
        }

        /** One field that is wrong. */
        public Invalid(String field, Message what) {
            this(Map.of(field, what));
        }

        /** Field name to sentence; never empty. */
        public Map<String, Message> fields() {
            return fields;
        }
    }
}
