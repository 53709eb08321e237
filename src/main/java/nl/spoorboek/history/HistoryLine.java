package nl.spoorboek.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change in a list of changes of many records.
 *
 * @param kind what kind of record it is about
 * @param about that record
 * @param title its title now, null when it needs none
 * @param part which part of it changed, for parts with a word or a name of their own
 * @param entry what changed
 */
public record HistoryLine(
        String kind,
        UUID about,
        @Nullable String title,
        @Nullable String part,
        HistoryEntry entry) {}
