package nl.spoorboek.programme;

import java.util.UUID;

/**
 * A programme line within a track.
 *
 * @param id its identity
 * @param name its name
 */
public record ProgrammeLine(UUID id, String name) {}
