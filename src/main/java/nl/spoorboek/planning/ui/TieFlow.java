package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.util.UUID;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.planning.MilestoneDetail;
import nl.spoorboek.planning.PlanningService;

/** Lets one milestone wait for another, as it was drawn; says what came of it, and offers to undo it. */
final class TieFlow {

    private final PlanningService planning;
    private final StepsBack back;

    TieFlow(PlanningService planning, StepsBack back) {
        this.planning = planning;
        this.back = back;
    }

    void tie(MilestoneId waiting, MilestoneId needs) {
        try {
            planning.addDependency(waiting, needs, null);
            MilestoneDetail detail = planning.find(waiting);
            for (MilestoneDetail.Tie tie : detail.needs()) {
                if (tie.other().id().equals(needs)) {
                    UUID dependency = tie.dependency();
                    back.did(
                            t("roadmap.tied", detail.item().title(), tie.other().title()),
                            () -> undo(waiting, dependency));
                }
            }
        } catch (Problem problem) {
            Notices.problem(t(problem.reason()));
        }
    }

    private void undo(MilestoneId waiting, UUID dependency) {
        planning.removeDependency(waiting, dependency);
        Notices.done(t("roadmap.untied"));
    }
}
