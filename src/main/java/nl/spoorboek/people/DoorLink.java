package nl.spoorboek.people;

import java.time.Instant;
import java.util.Optional;

/**
 * A link that lets one person in once.
 *
 * @param path its address within this site, to hand over oneself; empty when it was mailed, so that only its reader has it
 * @param email where it was mailed to, or for whom it is meant
 * @param until when it lapses
 */
public record DoorLink(Optional<String> path, String email, Instant until) {}
