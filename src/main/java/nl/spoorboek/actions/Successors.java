package nl.spoorboek.actions;

import java.util.Locale;
import java.util.Optional;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.database.Saving;
import nl.spoorboek.base.time.DateShift;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.RepeatRule;
import nl.spoorboek.base.time.Repetition;
import nl.spoorboek.people.Rights;
import org.springframework.stereotype.Component;

/**
 * The one place where a change of state is saved, because it may end an action that repeats: the next one is then made in the same
 * transaction, also when whoever finished it makes no actions otherwise.
 *
 * @see "Decision 0029: actions that repeat"
 */
@Component
class Successors {

    private final ActionRepository actions;
    private final RowQuery row;
    private final ChecklistQuery points;
    private final PartialDateParser parser;
    private final Rights rights;

    Successors(ActionRepository actions, RowQuery row, ChecklistQuery points, PartialDateParser parser, Rights rights) {
        this.actions = actions;
        this.row = row;
        this.points = points;
        this.parser = parser;
        this.rights = rights;
    }

    /**
     * An action that was saved.
     *
     * @param action as it is now
     * @param next the one that follows, when it was made now
     */
    record Saved(ActionItem action, Optional<NextAction> next) {}

    /** Saves a change of state; {@code before} is the state it had until now. */
    Saved save(ActionItem action, ActionState before) {
        Optional<ActionItem> next = before.isOpen() ? action.handOver(shift()) : Optional.empty();
        // first the one that ends: of two who finish it at once, one is refused here
        ActionItem saved = Saving.checked(() -> actions.save(action));
        return new Saved(saved, next.map(item -> begin(saved, item)));
    }

    private NextAction begin(ActionItem former, ActionItem item) {
        ActionItem next = Saving.checked(
                () -> actions.save(item),
                new Saving.Unique("action_followed_once", "unit", Message.of("repeat.followed")));
        row.serveLike(former.id(), next.id());
        points.copy(former.id(), next.id());
        return new NextAction(next.id(), next.draft().title(), next.draft().due());
    }

    /** Lets an action come back, not saved yet; {@link Problem.Invalid} when none could follow. */
    void repeat(ActionItem action, RepeatDraft draft) {
        Repetition repetition = draft.checked();
        action.repeat(repetition);
        if (upcoming(action).isEmpty()) {
            boolean ends = repetition.until() != null;
            throw new Problem.Invalid(
                    ends ? "until" : "unit", Message.of(ends ? "repeat.until.early" : "repeat.no-next"));
        }
    }

    /** When the next one would be due if the action were finished; empty when it does not repeat or was the last. */
    Optional<PartialDate> upcoming(ActionItem action) {
        RepeatRule rule = action.repeats();
        PartialDate due = action.draft().due();
        return rule == null || due == null ? Optional.empty() : rule.next(due, shift());
    }

    private DateShift shift() {
        return new DateShift(parser, Locale.of(rights.viewer().language()));
    }
}
