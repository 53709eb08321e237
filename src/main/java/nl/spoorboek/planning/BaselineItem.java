package nl.spoorboek.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * An adopted planning as it stands in lists and choices.
 *
 * @param id its identity
 * @param name its name
 * @param number the number of the decision, or null
 * @param day the day of the decision
 * @param body who decided
 * @param tracks the tracks it is about; none for the whole programme
 * @param example whether it is an invented example
 * @param at when it was laid down here
 * @param person who did so
 * @param size how many of its milestones this reader may read
 */
public record BaselineItem(
        BaselineId id,
        String name,
        @Nullable String number,
        LocalDate day,
        String body,
        Set<TrackId> tracks,
        boolean example,
        Instant at,
        String person,
        int size) {

    /** What was decided first comes first; of one day, what was laid down first. */
    public static final Comparator<BaselineItem> BY_DECISION =
            Comparator.comparing(BaselineItem::day).thenComparing(BaselineItem::at);
}
