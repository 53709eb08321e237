package nl.spoorboek.planning;

import java.util.List;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.people.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How expected dates came to be what they are. */
@Service
@Transactional(readOnly = true)
public class PlannedDates {

    private final MilestoneRepository milestones;
    private final DateMoveQuery query;
    private final Rights rights;

    PlannedDates(MilestoneRepository milestones, DateMoveQuery query, Rights rights) {
        this.milestones = milestones;
        this.query = query;
        this.rights = rights;
    }

    /**
     * The last 100 moves of a milestone that one may read, the first made first; those of a time at which this reader could not
     * have read it are left out.
     */
    public List<DateMove> moves(MilestoneId id) {
        Milestone milestone = milestones.findById(id).orElseThrow(Problem.NotFound::new);
        rights.requireRead(milestone.subject());
        return query.of(id, rights.scope());
    }
}
