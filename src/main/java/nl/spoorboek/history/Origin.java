package nl.spoorboek.history;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param example whether it was invented as an example
 * @param file the source document's file name, null for an example
 * @param line the line in it, from 1; 0 for an example
 */
public record Origin(boolean example, @Nullable String file, int line) {}
