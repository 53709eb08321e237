package nl.spoorboek.comments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it is shown.
 *
 * @param id its identity
 * @param author the name of who wrote it
 * @param organisation the organisation the author speaks for; null for the municipality's own people
 * @param at when it was written
 * @param body the words, plain text; empty when removed
 * @param mentioned the names of who is mentioned in it
 * @param removed whether its author took it back
 * @param example whether it was invented as an example
 * @param removable whether the reader may take it back now
 */
public record CommentItem(
        CommentId id,
        String author,
        @Nullable String organisation,
        Instant at,
        String body,
        List<String> mentioned,
        boolean removed,
        boolean example,
        boolean removable) {}
