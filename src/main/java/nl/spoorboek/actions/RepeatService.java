package nl.spoorboek.actions;

import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.database.Saving;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an action come back: when it is done or dropped, the next one is made.
 *
 * @see "Decision 0029: actions that repeat"
 */
@Service
@Transactional
public class RepeatService {

    private final ActionRepository actions;
    private final RowQuery row;
    private final Successors successors;
    private final ActionAccess access;

    RepeatService(ActionRepository actions, RowQuery row, Successors successors, ActionAccess access) {
        this.actions = actions;
        this.row = row;
        this.successors = successors;
        this.access = access;
    }

    /**
     * Lets an action repeat, or repeat otherwise.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     */
    public void repeat(ActionId id, int seen, RepeatDraft draft) {
        ActionItem action = editable(id, seen);
        draft.checked();
        if (row.isFollowed(id)) {
            throw new Problem.NotNow(Message.of("repeat.followed"));
        }
        successors.repeat(action, draft);
        Saving.checked(() -> actions.save(action));
    }

    /** Lets the action be the last; nothing happens when it does not repeat. */
    public void stop(ActionId id, int seen) {
        ActionItem action = editable(id, seen);
        if (action.repeats() != null) {
            action.stopRepeating();
            Saving.checked(() -> actions.save(action));
        }
    }

    private ActionItem editable(ActionId id, int seen) {
        ActionItem action = actions.findById(id).orElseThrow(Problem.NotFound::new);
        access.requireEdit(action.subject());
        action.expectVersion(seen);
        return action;
    }
}
