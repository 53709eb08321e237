package nl.spoorboek.actions;

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
}
