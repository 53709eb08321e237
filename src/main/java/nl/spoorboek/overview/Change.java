package nl.spoorboek.overview;

import java.time.Instant;
import java.util.UUID;

/**
 * A record that somebody else changed since one was here last.
 *
 * @param milestone the milestone
 * @param title its title
 * @param person who changed it last
 * @param at when
 */
public record Change(UUID milestone, String title, String person, Instant at) {}
