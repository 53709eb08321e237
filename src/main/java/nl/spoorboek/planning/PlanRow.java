package nl.spoorboek.planning;

import java.util.function.UnaryOperator;
import nl.spoorboek.base.MilestoneId;

/** One of many milestones that are written together. */
public sealed interface PlanRow {

    /** Which milestone. */
    MilestoneId id();

    /**
     * A milestone that is not there yet.
     *
     * @param id its identity, made before
     * @param draft what it says
     */
    record Fresh(MilestoneId id, MilestoneDraft draft) implements PlanRow {}

    /**
     * A milestone that gets other values.
     *
     * @param id its identity
     * @param seen the version from which the change was made
     * @param change makes what it will say of what it says
     */
    record Changed(MilestoneId id, int seen, UnaryOperator<MilestoneDraft> change) implements PlanRow {}

    /**
     * A milestone that waits for another.
     *
     * @param waiting the one that waits
     * @param needs the one it waits for
     */
    record Tie(MilestoneId waiting, MilestoneId needs) {}
}
