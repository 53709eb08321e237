package nl.spoorboek.agreements;

import java.time.LocalDate;
import java.util.Optional;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.MilestoneState;
import org.jspecify.annotations.Nullable;

/** How dates break an agreement that is still open. Computed from what the reader may read, never stored. */
public enum Breach {
    /** The milestone that brings it was dropped or not met. */
    GONE,
    /** The milestone that brings it is expected after it is needed. */
    LATER,
    /** The day by which it is needed has passed, and it is not there. */
    PASSED;

    /**
     * Whether dates break an agreement, and how. It is needed by its own date; without one, by the date of the milestone that
     * cannot do without it. What has no date breaks nothing.
     *
     * @param state where the agreement stands
     * @param byWhen its own date
     * @param needing the milestone that cannot do without it
     * @param delivering the milestone that brings it
     * @param today the working date
     */
    static Optional<Breach> of(
            AgreementState state,
            @Nullable PartialDate byWhen,
            @Nullable TiedMilestone needing,
            @Nullable TiedMilestone delivering,
            LocalDate today) {
        if (!state.isOpen()) {
            return Optional.empty();
        }
        if (delivering != null && isGone(delivering.state())) {
            return Optional.of(GONE);
        }
        LocalDate needed = end(byWhen);
        if (needed == null && needing != null && needing.state().isOpen()) {
            needed = end(needing.when());
        }
        if (needed == null || (delivering != null && delivering.state() == MilestoneState.REACHED)) {
            return Optional.empty();
        }
        LocalDate brought = delivering != null && delivering.state().isOpen() ? end(delivering.when()) : null;
        if (brought != null && brought.isAfter(needed)) {
            return Optional.of(LATER);
        }
        return today.isBefore(needed) ? Optional.empty() : Optional.of(PASSED);
    }

    private static boolean isGone(MilestoneState state) {
        return state == MilestoneState.DROPPED || state == MilestoneState.NOT_MET;
    }

    /** The day after the last day it is due. */
    private static @Nullable LocalDate end(@Nullable PartialDate date) {
        return date == null || date.due() == null ? null : date.due().to();
    }
}
