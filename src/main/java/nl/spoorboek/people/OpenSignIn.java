package nl.spoorboek.people;

import java.time.Instant;

/**
 * A sign-in that is open now.
 *
 * @param device browser and system in words
 * @param since when it began
 * @param here whether it is the one that asks
 */
public record OpenSignIn(String device, Instant since, boolean here) {}
