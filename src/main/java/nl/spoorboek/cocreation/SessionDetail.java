package nl.spoorboek.cocreation;

import java.time.Instant;
import java.util.List;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.history.Origin;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/**
 * One session with everything its page shows.
 *
 * @param id its identity
 * @param version the version that was read, for saving
 * @param state where it stands
 * @param draft what can be filled in, as it is now
 * @param tracks those of its tracks that one may read, the main one first
 * @param openedAt when contributions could first be given
 * @param closedAt when it was locked
 * @param topics its topics, in their order
 * @param contributions all contributions, by number
 * @param guests the organisations whose invitation stands
 * @param corrections what was set right after closing
 * @param ledTo the records the session as a whole led to
 * @param origins where the fact comes from
 * @param may what the person who looks may do with it in its present state
 * @param readOnly why this person may not prepare it and who can; null when they may
 */
public record SessionDetail(
        SessionId id,
        int version,
        SessionState state,
        SessionDraft draft,
        List<TrackItem> tracks,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        List<TopicItem> topics,
        List<ContributionItem> contributions,
        List<Guest> guests,
        List<Correction> corrections,
        List<Linked> ledTo,
        List<Origin> origins,
        May may,
        @Nullable Message readOnly) {

    /** Who reads it. */
    public Level level() {
        return draft.level();
    }

    /**
     * What one person may do with one session.
     *
     * @param prepare edit it, its topics and guests, announce and open it
     * @param close lock it, and append corrections after
     * @param contribute contribute and respond while it takes contributions
     * @param followUp say what is done with a contribution
     * @param makeMilestone make a milestone of a contribution
     * @param makeAction make an action of a contribution
     * @param delete delete it as long as nobody outside could see it
     */
    public record May(
            boolean prepare,
            boolean close,
            boolean contribute,
            boolean followUp,
            boolean makeMilestone,
            boolean makeAction,
            boolean delete) {}
}
