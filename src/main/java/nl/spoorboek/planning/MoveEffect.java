package nl.spoorboek.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
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
            MilestoneState state) {

        /** The ids of all, as an array that a query casts. */
        public static String ids(List<Touched> milestones) {
            return milestones.stream().map(one -> one.id().toString()).collect(Collectors.joining(",", "{", "}"));
        }

        /** Whether the milestone that is changed is reached, or stops: its day is then no new date. */
        public static boolean endsOrStops(List<Touched> milestones) {
            MilestoneState state = milestones.getFirst().state();
            return !state.isOpen() || (state == MilestoneState.ON_HOLD && isSameDate(milestones.getFirst()));
        }

        private static boolean isSameDate(Touched one) {
            return java.util.Objects.equals(one.before(), one.after());
        }

        /** The day after the last one on which the moved milestone would be due; null when that is open or there is no date. */
        public static @Nullable LocalDate end(List<Touched> milestones) {
            PartialDate after = milestones.getFirst().after();
            DateRange due = after == null ? null : after.due();
            return due == null ? null : due.to();
        }
    }

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
