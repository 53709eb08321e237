package nl.spoorboek.actions;

import java.time.LocalDate;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with an action, told by whoever does it.
 *
 * @param state in progress, waiting or done
 * @param waitingOn on whom it waits; null unless waiting
 * @param note what there is to say, at most 10,000 characters; blank for nothing. It becomes a comment on the action
 */
public record ActionReport(ActionState state, @Nullable String waitingOn, String note) {

    /** Strips the texts. */
    public ActionReport {
        note = note.strip();
    }

    /** Refuses what nobody can report. */
    void check() {
        if (!state.canBeReported()) {
            throw new Problem.Invalid("state", Message.of("field.choose"));
        }
    }

    /** Whether it says that the state is still the same; waiting may go on on somebody else. */
    boolean keeps(ActionState now) {
        return now == state && state != ActionState.WAITING;
    }

    /** Gives the action the state that was reported. */
    void apply(ActionItem action, LocalDate today) {
        switch (state) {
            case IN_PROGRESS -> action.start(today);
            case DONE -> action.finish(today);
            default -> {
                if (action.state() == ActionState.DONE) {
                    // corrected: it was not done after all
                    action.start(today);
                }
                action.await(waitingOn == null ? "" : waitingOn, null, today);
            }
        }
    }
}
