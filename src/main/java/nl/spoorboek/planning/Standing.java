package nl.spoorboek.planning;

import java.time.LocalDate;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How a milestone stands, to put it back so when a change is undone.
 *
 * @param state its state
 * @param party on whom it waits, or to whom it was handed over
 * @param reason why it is on hold, was dropped or was not met
 * @param since since when
 * @param reached when it was reached
 */
public record Standing(
        MilestoneState state,
        @Nullable String party,
        @Nullable String reason,
        @Nullable LocalDate since,
        @Nullable PartialDate reached) {

    /** As its page tells it. */
    public static Standing of(MilestoneDetail detail) {
        return new Standing(
                detail.item().state(),
                detail.stateParty(),
                detail.stateReason(),
                detail.stateSince(),
                detail.item().reached());
    }
}
