package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.PlanningService;
import org.jspecify.annotations.Nullable;

/** The one way by which a page moves a milestone to another date: saves it, says so, and offers to undo it. */
final class MoveFlow {

    private final PlanningService planning;
    private final StepsBack back;

    MoveFlow(PlanningService planning, StepsBack back) {
        this.planning = planning;
        this.back = back;
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
            save(id, seenVersion, to);
            back.did(t("roadmap.moved", was.title(), to.words()), () -> undo(id, was.expected(), to));
        } catch (Problem.Conflict conflict) {
            restore.run();
            Notices.problem(t("roadmap.move.conflict"));
        } catch (Problem problem) {
            restore.run();
            Notices.problem(t(problem.reason()));
        } catch (RuntimeException unexpected) {
            restore.run();
            throw unexpected;
        }
    }

    /** Back to where it was, unless someone has moved it again since. */
    private void undo(MilestoneId id, @Nullable PartialDate was, PartialDate moved) {
        MilestoneItem now = planning.item(id);
        if (!moved.equals(now.expected())) {
            Notices.problem(t("roadmap.undo.gone", now.title()));
            return;
        }
        save(id, now.version(), was);
        Notices.done(t("roadmap.moved", now.title(), was == null ? t("milestone.unplanned") : was.words()));
    }

    private void save(MilestoneId id, int seenVersion, @Nullable PartialDate to) {
        planning.move(id, seenVersion, to, null);
    }
}
