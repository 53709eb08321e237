package nl.spoorboek.planning;

import java.util.List;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How expected dates came to be what they are. */
@Service
@Transactional(readOnly = true)
public class PlannedDates {

    private final MilestoneRepository milestones;
    private final DateMoveQuery query;
    private final MotionQuery motion;
    private final Rights rights;

    PlannedDates(MilestoneRepository milestones, DateMoveQuery query, MotionQuery motion, Rights rights) {
        this.milestones = milestones;
        this.query = query;
        this.motion = motion;
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

    /** Whether this person reads how the dates of a track have moved: whoever plans it. */
    public boolean mayReadMotion(TrackId track) {
        return rights.may(Right.EDIT_PLANNING, Subject.track(track));
    }

    /** How the dates of a track have moved; {@link Problem.NotFound} for whoever does not plan it. */
    public TrackMotion motion(TrackId track) {
        rights.requireOrNotFound(Right.EDIT_PLANNING, Subject.track(track));
        return motion.of(track, rights.scope());
    }
}
