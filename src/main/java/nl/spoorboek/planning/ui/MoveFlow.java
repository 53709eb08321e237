package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.function.Consumer;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.PlanningService;

/**
 * The way by which the picture and the table move a milestone to another date: asks why where that must be said, shows what
 * it touches, saves it, says so, and offers to undo it.
 */
final class MoveFlow {

    private final PlanningService planning;
    private final MoveAsk asking;
    private final StepsBack back;
    private final Consumer<MilestoneId> moved;

    /** {@code moved} hears of what was moved, before the change comes by as everybody's does. */
    MoveFlow(PlanningService planning, MoveAsk asking, StepsBack back, Consumer<MilestoneId> moved) {
        this.planning = planning;
        this.asking = asking;
        this.back = back;
        this.moved = moved;
    }

    /**
     * Moves a milestone.
     *
     * @param seenVersion the version on the screen
     * @param restore puts the screen back as it was; run when the milestone was not moved
     */
    void move(MilestoneId id, int seenVersion, PartialDate to, Runnable restore) {
        try {
            MilestoneItem was = planning.item(id);
            Message refusal = planning.whyNot(id);
            if (refusal != null) {
                throw new Problem.Refused(refusal);
            }
            if (was.version() != seenVersion) {
                throw new Problem.Conflict();
            }
            if (planning.asksReason(was.expected(), to).isPresent()) {
                askWhy(was, to, restore);
            } else {
                go(was, to, MoveReason.NONE, restore, restore);
            }
        } catch (Problem problem) {
            refused(problem, restore);
        } catch (RuntimeException unexpected) {
            restore.run();
            throw unexpected;
        }
    }

    /** Past the end of the open reporting period a date does not move without a word. */
    private void askWhy(MilestoneItem was, PartialDate to, Runnable restore) {
        var reason = new MoveReasonFields(planning);
        var dialog = new EditDialog(t("roadmap.move.why", was.title(), to.words()));
        reason.register(dialog.problems());
        reason.show(was.expected(), to);
        dialog.with(reason).saving(() -> go(was, to, reason.complete(), restore, dialog::open));
        dialog.onCancel(restore);
        dialog.open();
    }

    /** {@code left} follows when what it touches was shown, and nothing is to be saved after all. */
    private void go(MilestoneItem was, PartialDate to, MoveReason reason, Runnable restore, Runnable left) {
        asking.move(was, to, new MoveAsk.Step() {
            @Override
            public void save() {
                planning.move(was.id(), was.version(), to, reason);
            }

            @Override
            public void back() {
                MilestoneItem now = planning.item(was.id());
                if (!to.equals(now.expected())) {
                    throw new Problem.Conflict();
                }
                planning.move(now.id(), now.version(), was.expected(), MoveReason.UNDONE);
            }

            @Override
            public void saved(String words, Runnable undo) {
                moved.accept(was.id());
                back.did(t("roadmap.moved", was.title(), to.words()), undo);
            }

            @Override
            public void undone() {
                // the picture hears of it as of every change
            }

            @Override
            public void refused(Problem problem) {
                MoveFlow.refused(problem, restore);
            }

            @Override
            public void left() {
                left.run();
            }
        });
    }

    private static void refused(Problem problem, Runnable restore) {
        restore.run();
        Notices.problem(problem instanceof Problem.Conflict ? t("roadmap.move.conflict") : t(problem.reason()));
    }
}
