package nl.spoorboek.drafts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.history.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One draft with everything its page shows to this reader.
 *
 * @param id its identity
 * @param version to change it one names it
 * @param heading what was filled in about it
 * @param state where it stands
 * @param stateReason why it was withdrawn
 * @param stateSince since when it stands there, if known
 * @param level who reads it
 * @param versions the versions this reader may read, latest first; the working version, if any, in front
 * @param shown the one that is shown; null when there is none to read
 * @param passages its text, in order
 * @param rounds the rounds this reader knows of, latest first
 * @param remarks what was said in those rounds, in the order of speaking
 * @param route the way it goes, as its source tells it
 * @param origins where the facts come from
 * @param rights what this person may do
 * @param notNow what the state of the draft forbids, with the reason
 * @param readOnly why one may not write it and who can; null when one may
 */
public record DraftPage(
        DraftId id,
        int version,
        DraftHeading heading,
        DraftState state,
        @Nullable String stateReason,
        @Nullable LocalDate stateSince,
        Level level,
        List<VersionItem> versions,
        @Nullable VersionItem shown,
        List<PassageItem> passages,
        List<RoundItem> rounds,
        List<RemarkItem> remarks,
        List<RouteStep> route,
        List<Origin> origins,
        Set<DraftAction> rights,
        Map<DraftAction, Message> notNow,
        @Nullable Message readOnly) {

    /** The open round, when this reader knows of one. */
    public Optional<RoundItem> openRound() {
        return rounds.stream().filter(round -> round.closedAt() == null).findFirst();
    }

    /** Whether this person may do it, and can now. */
    public boolean can(DraftAction action) {
        return rights.contains(action) && !notNow.containsKey(action);
    }

    /** The remarks made on the version that is shown. */
    public List<RemarkItem> remarksOnShown() {
        return remarks.stream()
                .filter(remark -> shown != null && remark.versionNumber() == shown.number())
                .toList();
    }
}
