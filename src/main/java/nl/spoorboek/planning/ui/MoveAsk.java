package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.List;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MoveImpact;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.MoveService;
import nl.spoorboek.planning.MoveService.Along;
import nl.spoorboek.planning.MoveService.Moved;
import nl.spoorboek.planning.StateStep;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what another date or another state touches, before it is saved; when nothing is touched, it is saved at once. */
@Component
class MoveAsk {

    private final MoveService moves;
    private final ProgrammeService programmes;

    MoveAsk(MoveService moves, ProgrammeService programmes) {
        this.moves = moves;
        this.programmes = programmes;
    }

    /** What is done with a milestone, and how it is undone. */
    interface Step {

        /** Saves it; a {@link Problem} leaves everything as it was. */
        void save();

        /** Puts it back as it was. */
        void back();

        /** It was saved: what to say, and how to take it all back. */
        void saved(String words, Runnable undo);

        /** It was put back as it was. */
        void undone();

        /** It was refused; what was typed is still there. */
        void refused(Problem problem);

        /** Whoever saw what it touches thought better of it. */
        void left();
    }

    /** Expects a milestone at another date; null for no date. */
    void move(MilestoneItem was, @Nullable PartialDate to, Step step) {
        MoveImpact impact = moves.impact(was.id(), to);
        String words = to == null ? t("milestone.unplanned") : to.words();
        ask(was, new Words(t("impact.what", was.title(), words), t("impact.because", was.title())), impact, step);
    }

    /** Gives a milestone another state. */
    void become(MilestoneItem was, StateStep next, Step step) {
        MoveImpact impact = moves.impact(was.id(), next);
        String key = "." + next.state().name();
        Words words = impact.isEmpty()
                ? new Words("", "")
                : new Words(t("impact.what" + key, was.title()), t("impact.because" + key, was.title()));
        ask(was, words, impact, step);
    }

    /**
     * What is said of a change.
     *
     * @param what what is about to happen
     * @param because why others change along
     */
    private record Words(String what, String because) {}

    private void ask(MilestoneItem was, Words words, MoveImpact impact, Step step) {
        if (impact.isEmpty()) {
            carryOut(was, words, List.of(), step);
        } else {
            new MovePreview(
                            words.what(),
                            impact,
                            programmes.tracksById(),
                            along -> carryOut(was, words, along, step),
                            step::left)
                    .open();
        }
    }

    private void carryOut(MilestoneItem was, Words words, List<Along> along, Step step) {
        Moved moved;
        try {
            moved = moves.carryOut(step::save, along, MoveReason.because(words.because()));
        } catch (Problem problem) {
            step.refused(problem);
            return;
        }
        step.saved(
                along.isEmpty() ? t("milestone.saved") : t("impact.done", was.title(), along.size()),
                () -> undo(moved, step));
    }

    private void undo(Moved moved, Step step) {
        try {
            moves.undo(moved, step::back, MoveReason.UNDONE);
            Notices.done(t("impact.undone"));
        } catch (Problem.Conflict conflict) {
            Notices.problem(t("impact.undo.gone"));
        }
        step.undone();
    }
}
