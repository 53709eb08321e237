package nl.spoorboek.comments;

import java.time.Instant;

/**
 * Somebody named me in a comment.
 *
 * @param about the record the comment is about
 * @param title what that record is called
 * @param author who wrote the comment
 * @param body the words
 * @param at when
 */
public record Mention(About about, String title, String author, String body, Instant at) {}
