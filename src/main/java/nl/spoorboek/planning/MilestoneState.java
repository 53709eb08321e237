package nl.spoorboek.planning;

import java.util.EnumSet;
import java.util.Set;

/** Where a milestone stands. Late and slipped are no states: they are computed from its dates. */
public enum MilestoneState {
    PLANNED,
    IN_PROGRESS,
    REACHED,
    ON_HOLD,
    NOT_MET,
    DROPPED,
    HANDED_OVER,
    /** For sources that do not say. */
    UNKNOWN;

    /** Whether something is still to be done: only such a milestone can be late. */
    public boolean isOpen() {
        return this == PLANNED || this == IN_PROGRESS || this == ON_HOLD || this == UNKNOWN;
    }

    /** The states that can follow. What is closed can only be taken up again. */
    public Set<MilestoneState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(IN_PROGRESS, REACHED, ON_HOLD, NOT_MET, DROPPED, HANDED_OVER);
            case IN_PROGRESS -> EnumSet.of(PLANNED, REACHED, ON_HOLD, NOT_MET, DROPPED, HANDED_OVER);
            case ON_HOLD -> EnumSet.of(PLANNED, IN_PROGRESS, NOT_MET, DROPPED, HANDED_OVER);
            case UNKNOWN -> EnumSet.of(PLANNED, IN_PROGRESS, REACHED, ON_HOLD, NOT_MET, DROPPED, HANDED_OVER);
            case REACHED, NOT_MET, DROPPED, HANDED_OVER -> EnumSet.of(PLANNED);
        };
    }
}
