package nl.spoorboek.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Message;
import nl.spoorboek.history.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One milestone with everything its page shows.
 *
 * @param item what lists show too
 * @param draft what can be filled in, as it is now
 * @param stateParty on whom it waits, or to whom it was handed over
 * @param stateReason why it is on hold, was dropped or was not met
 * @param stateSince since when
 * @param needs the milestones it waits for
 * @param neededBy the milestones that wait for it
 * @param moves how its expected date came about, the first move first; those this reader could not have read then left out
 * @param origins where the fact comes from
 * @param next the states this person may give it now; empty when they may not change it
 * @param mayEdit whether this person may change it
 * @param readOnly why not and who can; null when they may
 */
public record MilestoneDetail(
        MilestoneItem item,
        MilestoneDraft draft,
        @Nullable String stateParty,
        @Nullable String stateReason,
        @Nullable LocalDate stateSince,
        List<Tie> needs,
        List<Tie> neededBy,
        List<DateMove> moves,
        List<Origin> origins,
        Set<MilestoneState> next,
        boolean mayEdit,
        @Nullable Message readOnly) {

    /**
     * A dependency as seen from one end.
     *
     * @param dependency its identity
     * @param other the milestone at the other end
     * @param broken whether the dates no longer fit
     * @param stopped the state of the one that is waited for when the other waits for it in vain: dropped, not met or on hold; else null
     * @param note a word on it, or null
     */
    public record Tie(
            UUID dependency,
            MilestoneItem other,
            boolean broken,
            @Nullable MilestoneState stopped,
            @Nullable String note) {}
}
