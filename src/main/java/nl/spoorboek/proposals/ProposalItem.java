package nl.spoorboek.proposals;

import java.time.Instant;
import java.util.List;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.ProposalId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.MilestoneState;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with what it is about, for whoever may read it.
 *
 * @param id its identity
 * @param version the version that was read, for saving
 * @param milestone the milestone, as it is now
 * @param state where it stands
 * @param title the title it proposes, or null
 * @param expected the date it proposes, or null
 * @param note the explanation it proposes, or null
 * @param hold on what it would wait when it is put on hold, or null
 * @param reason why
 * @param seenTitle the milestone's title when it was made
 * @param seenExpected its date then, in words
 * @param seenNote its explanation then
 * @param by who made it
 * @param organisation for which partner or advisory body; null for the municipality
 * @param at when
 * @param decidedBy who decided
 * @param decidedAt when
 * @param decisionReason why, if said
 * @param mine whether the person who looks made it
 * @param mayDecide whether that person plans the milestone
 */
public record ProposalItem(
        ProposalId id,
        int version,
        Milestone milestone,
        ProposalState state,
        @Nullable String title,
        @Nullable PartialDate expected,
        @Nullable String note,
        @Nullable String hold,
        String reason,
        String seenTitle,
        @Nullable String seenExpected,
        @Nullable String seenNote,
        String by,
        @Nullable String organisation,
        Instant at,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        boolean mine,
        boolean mayDecide) {

    /**
     * The milestone that a proposal is about, as it is now.
     *
     * @param id its identity
     * @param version the version that was read, for saving
     * @param title its title
     * @param expected its date in words
     * @param note its explanation
     * @param state where it stands
     * @param tracks its tracks
     */
    public record Milestone(
            MilestoneId id,
            int version,
            String title,
            @Nullable String expected,
            @Nullable String note,
            MilestoneState state,
            List<TrackId> tracks) {}

    /** In whose name it was made: the organisation's, else the person's. */
    public String inNameOf() {
        return organisation == null ? by : organisation;
    }
}
