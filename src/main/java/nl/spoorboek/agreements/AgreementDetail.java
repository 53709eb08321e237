package nl.spoorboek.agreements;

import java.util.List;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.history.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One agreement with everything its page shows.
 *
 * @param item what lists show too
 * @param draft what can be filled in, as it is now
 * @param origins where the fact comes from
 * @param may what this person may do with it now
 * @param ties the tracks of which this person may name the milestone now
 * @param readOnly why this person may do nothing and who can; null when they may do something, or nothing is left to do
 */
public record AgreementDetail(
        AgreementItem item,
        AgreementDraft draft,
        List<Origin> origins,
        Set<Step> may,
        Set<TrackId> ties,
        @Nullable Message readOnly) {

    /** What can be done with an agreement. */
    public enum Step {
        EDIT,
        ACCEPT,
        REFUSE,
        WITHDRAW,
        MEET,
        REOPEN
    }
}
