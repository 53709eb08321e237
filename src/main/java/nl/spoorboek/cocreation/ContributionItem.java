package nl.spoorboek.cocreation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.spoorboek.base.ContributionId;
import nl.spoorboek.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A contribution with what others said to it and what came of it.
 *
 * @param id its identity
 * @param topic the topic it stands under
 * @param number its number within the session, from 1
 * @param body Markdown, 1 to 10,000 characters
 * @param author who gave it
 * @param authorName the author's name
 * @param organisation on behalf of which organisation; null on personal title
 * @param moment before, during or after the session
 * @param at when it was given
 * @param responses how many people gave each response; every kind is there
 * @param mine the responses of the person who looks
 * @param followUp what is done with it; null as long as nothing was said
 * @param ledTo the records it became, as far as the person who looks may read them
 */
public record ContributionItem(
        ContributionId id,
        TopicId topic,
        int number,
        String body,
        PersonId author,
        String authorName,
        @Nullable String organisation,
        Moment moment,
        Instant at,
        Map<ResponseKind, Integer> responses,
        Set<ResponseKind> mine,
        @Nullable Given followUp,
        List<Linked> ledTo) {

    /**
     * A follow-up that was given.
     *
     * @param version the version that was read, for saving
     * @param what outcome and reason
     * @param by who gave it
     * @param at when
     */
    public record Given(int version, FollowUp what, String by, Instant at) {}
}
