package nl.spoorboek.comments;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.MilestoneId;

/**
 * The record that a comment is about.
 *
 * @param kind what kind of record
 * @param id which one
 */
public record About(Kind kind, UUID id) implements Serializable {

    /** The kinds of records that can be commented on. */
    public enum Kind {
        MILESTONE,
        ACTION;

        /** The table of such records. */
        public String entity() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** About a milestone. */
    public static About milestone(MilestoneId id) {
        return new About(Kind.MILESTONE, id.value());
    }

    /** About an action. */
    public static About action(ActionId id) {
        return new About(Kind.ACTION, id.value());
    }
}
