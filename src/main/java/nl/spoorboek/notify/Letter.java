package nl.spoorboek.notify;

import java.time.Instant;

/**
 * A letter to one address.
 *
 * @param to the address; at most 254 characters
 * @param subject one line; at most 200 characters
 * @param body plain text
 * @param worthUntil when what it says no longer holds; after that it is not sent any more
 */
public record Letter(String to, String subject, String body, Instant worthUntil) {}
