package nl.spoorboek.history;

import java.time.Instant;

/**
 * How often a record changed and when last; says nothing of what.
 *
 * @param sequence how many changes came after the first
 * @param last when the last one was
 */
public record RecordChanges(int sequence, Instant last) {

    /** Of a record without a history. */
    public static final RecordChanges NONE = new RecordChanges(0, Instant.EPOCH);
}
