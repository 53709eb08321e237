package nl.spoorboek.actions.ui;

import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.actions.ActionOrigin;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.ui.PlanningNavigation;
import org.springframework.stereotype.Component;

/** On an action's page: the milestone on whose page it was made. */
@Component
class MilestoneOrigin implements ActionOrigin {

    private final PlanningService planning;

    MilestoneOrigin(PlanningService planning) {
        this.planning = planning;
    }

    @Override
    public String entity() {
        return "milestone";
    }

    @Override
    public Optional<Shown> show(UUID record) {
        var id = new MilestoneId(record);
        return planning.readable(id)
                .map(item -> new Shown(Message.of("source.milestone"), item.title(), PlanningNavigation.milestone(id)));
    }
}
