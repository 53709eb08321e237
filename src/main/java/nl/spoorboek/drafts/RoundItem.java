package nl.spoorboek.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.spoorboek.base.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A round as its readers see it.
 *
 * @param id its identity
 * @param number 1 and up within the draft
 * @param versionNumber the version people react to
 * @param audience who is asked
 * @param audienceNames their names
 * @param question what one would like to hear, or null
 * @param openedAt when it began
 * @param until the last day on which one can react
 * @param closedAt when it was closed; null while it is open
 */
public record RoundItem(
        ReviewRoundId id,
        int number,
        int versionNumber,
        Set<OrganisationId> audience,
        List<String> audienceNames,
        @Nullable String question,
        Instant openedAt,
        LocalDate until,
        @Nullable Instant closedAt) {

    /** Whether one can react: not closed, and the last day has not passed. */
    public boolean isReacting(LocalDate today) {
        return closedAt == null && !today.isAfter(until);
    }
}
