package nl.spoorboek.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * Filters as words in an address and back. An address that cannot be read is {@link Problem.NotFound}: passing over a word would let
 * a file hold more than was asked for.
 */
final class Addresses {

    private Addresses() {}

    /** The words after the question mark, encoded; empty values are left out. */
    static String query(Map<String, String> words) {
        String query = words.entrySet().stream()
                .filter(word -> !word.getValue().isEmpty())
                .map(word -> word.getKey() + "=" + encoded(word.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** A space as %20: a plus is one in forms only. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String tracks(Collection<TrackId> tracks) {
        return tracks.stream().map(TrackId::toString).sorted().collect(Collectors.joining(","));
    }

    static Set<TrackId> tracks(Map<String, String> words, String name) {
        return read(
                words,
                name,
                text -> Arrays.stream(text.split(","))
                        .map(id -> new TrackId(UUID.fromString(id)))
                        .collect(Collectors.toSet()),
                Set.of());
    }

    static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> names(Map<String, String> words, String name, Class<E> type) {
        return read(
                words,
                name,
                text -> Arrays.stream(text.split(","))
                        .map(value -> Enum.valueOf(type, value))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type))),
                Set.of());
    }

    static <E extends Enum<E>> E name(Map<String, String> words, String name, Class<E> type, E otherwise) {
        return read(words, name, text -> Enum.valueOf(type, text), otherwise);
    }

    static @Nullable LocalDate day(Map<String, String> words, String name) {
        String text = words.getOrDefault(name, "");
        return text.isEmpty() ? null : read(words, name, LocalDate::parse, LocalDate.EPOCH);
    }

    static boolean yes(Map<String, String> words, String name) {
        return "ja".equals(words.get(name));
    }

    static String yes(boolean value) {
        return value ? "ja" : "";
    }

    /** Reads a value; {@link Problem.NotFound} when it says nothing. */
    static <T> T read(Map<String, String> words, String name, Function<String, T> how, T otherwise) {
        String text = words.getOrDefault(name, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return how.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw (Problem.NotFound) new Problem.NotFound().initCause(e);
        }
    }
}
