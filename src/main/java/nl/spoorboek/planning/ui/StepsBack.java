package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Notices;

/** What was done on a page and can be undone, step by step, the last first. */
final class StepsBack {

    private static final int MOST = 50;

    private final Deque<Step> steps = new ArrayDeque<>();

    /** Something was done: says so, with a button to undo it. */
    void did(String sentence, Runnable undo) {
        var step = new Step(undo);
        steps.addLast(step);
        if (steps.size() > MOST) {
            steps.removeFirst();
        }
        Notices.done(sentence, () -> {
            if (steps.remove(step)) {
                step.undo();
            }
        });
    }

    /** Undoes the last step that was not undone yet. */
    void undo() {
        Step last = steps.pollLast();
        if (last == null) {
            Notices.done(t("roadmap.undo.nothing"));
        } else {
            last.undo();
        }
    }

    /** One of its own each time: two equal steps are two steps. */
    private static final class Step {
        private final Runnable work;

        private Step(Runnable work) {
            this.work = work;
        }

        private void undo() {
            try {
                work.run();
            } catch (Problem problem) {
                Notices.problem(t(problem.reason()));
            }
        }
    }
}
