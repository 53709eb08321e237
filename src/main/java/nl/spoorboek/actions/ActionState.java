package nl.spoorboek.actions;

import java.util.EnumSet;
import java.util.Set;

/** Where an action stands, in the order of the board's columns. Late is no state: it is computed from the date. */
public enum ActionState {
    OPEN,
    IN_PROGRESS,
    /** On whom, why and since when is kept with it. */
    WAITING,
    DONE,
    /** No longer wanted, for a reason. */
    DROPPED;

    /** Whether something is still to be done: only such an action can be late. */
    public boolean isOpen() {
        return this != DONE && this != DROPPED;
    }

    /** Whether whoever reports on an action may say this, without being able to edit it. */
    public boolean canBeReported() {
        return this == IN_PROGRESS || this == WAITING || this == DONE;
    }

    /** The states that can follow. What was dropped is first opened again; what was done by mistake can go on. */
    public Set<ActionState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(IN_PROGRESS, WAITING, DONE, DROPPED);
            case IN_PROGRESS -> EnumSet.of(OPEN, WAITING, DONE, DROPPED);
            case WAITING -> EnumSet.of(OPEN, IN_PROGRESS, DONE, DROPPED);
            case DONE -> EnumSet.of(OPEN, IN_PROGRESS);
            case DROPPED -> EnumSet.of(OPEN);
        };
    }
}
