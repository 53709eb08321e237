package nl.spoorboek.planning;

import java.util.List;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What another date for milestones, or another state, means for a part of the house: it is asked before anything is saved. Each names
 * only what the person who moves may read; what that person may not read is left out altogether, also from any number.
 */
public interface MoveEffect {

    /** Where its lines stand among those of the others, from 0. */
    int order();

    /** What becomes different; empty when nothing does. */
    List<Effect> of(List<Touched> milestones);

    /**
     * A milestone that would change: the one that is moved first, then those that would move along.
     *
     * @param id the milestone
     * @param title its title
     * @param before when it is expected now
     * @param after when it would be expected
     * @param state its state afterwards
     */
    record Touched(
            MilestoneId id,
            String title,
            @Nullable PartialDate before,
            @Nullable PartialDate after,
            MilestoneState state) {}

    /**
     * One thing that becomes different.
     *
     * @param what the sentence
     * @param href where it stands
     * @param tracks its tracks; none for the programme as a whole
     * @param worse whether it becomes worse, and not better
     */
    record Effect(Message what, String href, Set<TrackId> tracks, boolean worse) {}
}
