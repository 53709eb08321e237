package nl.spoorboek.exchange;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that goes out.
 *
 * @param heading the word above it
 * @param width how wide, in characters
 * @param value what stands in it: a {@link String}, an {@link Integer}, a {@link LocalDate} or null for nothing
 */
record Column<T>(String heading, int width, Function<T, @Nullable Object> value) {}
