package nl.spoorboek.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One mapping of a demo file, read by key. */
record Entry(Map<?, ?> values) {

    /** Reads the list of entries that a demo file is. */
    static List<Entry> all(String file) {
        return entries(load(file)).toList();
    }

    /** Reads the one entry that a demo file is. */
    static Entry one(String file) {
        return new Entry((Map<?, ?>) load(file));
    }

    private static Object load(String file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = Objects.requireNonNull(Entry.class.getResourceAsStream("/db/demo/" + file), file)) {
            Object root = new Yaml(new SafeConstructor(options)).load(in);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Entry> entries(Object list) {
        return ((List<?>) list).stream().map(e -> new Entry((Map<?, ?>) e));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    boolean isExample() {
        return Boolean.TRUE.equals(values.get("example"));
    }

    String text(String key) {
        return textIfAny(key).orElseThrow(() -> new IllegalStateException("no " + key + " in " + values));
    }

    Optional<String> textIfAny(String key) {
        return Optional.ofNullable((String) values.get(key));
    }

    int number(String key) {
        return Objects.requireNonNull((Integer) values.get(key), () -> "no " + key + " in " + values);
    }

    /** The number under a key, or none. */
    Optional<Integer> numberIfAny(String key) {
        return Optional.ofNullable((Integer) values.get(key));
    }

    /** The keys, in the order of the file. */
    List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    /** The entry under a key, or none. */
    Optional<Entry> entry(String key) {
        return Optional.ofNullable((Map<?, ?>) values.get(key)).map(Entry::new);
    }

    /** The entries of the list under a key; none when it is absent. */
    List<Entry> entries(String key) {
        return Optional.ofNullable(values.get(key)).map(Entry::entries).stream()
                .flatMap(s -> s)
                .toList();
    }

    /** The plain values of the list under a key; none when it is absent. */
    <T> List<T> list(String key, Class<T> type) {
        return Optional.ofNullable((List<?>) values.get(key)).stream()
                .flatMap(List::stream)
                .map(type::cast)
                .toList();
    }

    /** This entry and all entries within it, at any depth. */
    Stream<Entry> andAllWithin() {
        return Stream.concat(Stream.of(this), values.values().stream().flatMap(Entry::within));
    }

    private static Stream<Entry> within(Object value) {
        return switch (value) {
            case Map<?, ?> map -> new Entry(map).andAllWithin();
            case List<?> list -> list.stream().flatMap(Entry::within);
            case null, default -> Stream.empty();
        };
    }
}
