package nl.spoorboek.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a record or of something that hangs under it.
 *
 * @param entity the table that was written
 * @param operation what was done
 * @param at when
 * @param person who
 * @param reason why, when a reason was given
 * @param changes the values that changed; empty when this reader may not see them
 */
public record HistoryEntry(
        String entity,
        Operation operation,
        Instant at,
        String person,
        @Nullable String reason,
        List<Change> changes) {

    /** What was done to the row. */
    public enum Operation {
        INSERT,
        UPDATE,
        DELETE
    }

    /**
     * One value before and after.
     *
     * @param field the column
     * @param before the value before, null when there was none
     * @param after the value after, null when there is none
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
