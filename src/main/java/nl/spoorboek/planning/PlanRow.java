package nl.spoorboek.planning;

import java.util.function.UnaryOperator;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** One of many milestones that are written together. */
public sealed interface PlanRow {

    /** Which milestone. */
    MilestoneId id();

    /**
     * A milestone that is not there yet.
     *
     * @param id its identity, made before
     * @param draft what it says
     * @param besides where it stands
     */
    record Fresh(MilestoneId id, MilestoneDraft draft, Besides besides) implements PlanRow {

        /** One that is planned. */
        public Fresh(MilestoneId id, MilestoneDraft draft) {
            this(id, draft, Besides.NOTHING);
        }
    }

    /**
     * A milestone that gets other values.
     *
     * @param id its identity
     * @param seen the version from which the change was made
     * @param change makes what it will say of what it says
     * @param besides where it will stand
     */
    record Changed(MilestoneId id, int seen, UnaryOperator<MilestoneDraft> change, Besides besides)
            implements PlanRow {}

    /** What is written besides what can be filled in. */
    Besides besides();

    /**
     * What is written besides what can be filled in; null for what stays as it is.
     *
     * @param step another state; without a reason of its own it gets that of the whole change
     * @param adopted when it should be by decision; only for who may adopt a planning
     * @param reached when it was reached, corrected; only for one that was reached before
     */
    record Besides(
            @Nullable StateStep step,
            @Nullable PartialDate adopted,
            @Nullable PartialDate reached) {

        /** Nothing more. */
        public static final Besides NOTHING = new Besides(null, null, null);

        /** Whether there is nothing more. */
        public boolean isNothing() {
            return step == null && adopted == null && reached == null;
        }
    }

    /**
     * A milestone that waits for another.
     *
     * @param waiting the one that waits
     * @param needs the one it waits for
     */
    record Tie(MilestoneId waiting, MilestoneId needs) {}
}
