package nl.spoorboek.comments;

import java.time.Instant;

/**
 * Something the reader wrote about a record.
 *
 * @param id its identity
 * @param at when
 * @param body the words, plain text
 * @param removable whether they can take it back now
 */
public record OwnComment(CommentId id, Instant at, String body, boolean removable) {}
