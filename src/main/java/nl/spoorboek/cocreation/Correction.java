package nl.spoorboek.cocreation;

import java.time.Instant;

/**
 * Something set right after closing.
 *
 * @param body what was wrong and how it should read; 1 to 4,000 characters
 * @param by who appended it
 * @param at when
 */
public record Correction(String body, String by, Instant at) {

    /** Longest correction, in UTF-16 units. */
    public static final int MAX_BODY = 4_000;
}
