package nl.spoorboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface says the same in both languages, and no sentence that the code asks for is missing. */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java/nl/spoorboek");

    /** A place that is filled in: by number in Java, by name in the browser. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[^{}]*");

    private static final Pattern NUMBERED = Pattern.compile("\\{\\d");
    private static final Pattern USED = Pattern.compile("\\b(?:t|Message\\.of)\\(\\s*\"([^\"]+)\"\\s*(\\+?)");
    private static final Pattern ENUM = Pattern.compile("^(?:public )?enum (\\w+)", Pattern.MULTILINE);

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(texts("en").keySet())
                .containsExactlyInAnyOrderElementsOf(texts("nl").keySet());
    }

    @Test
    void a_sentence_has_the_same_places_in_both_languages() throws IOException {
        Map<String, String> english = texts("en");
        texts("nl")
                .forEach((key, sentence) -> assertThat(places(Objects.requireNonNull(english.get(key))))
                        .as(key)
                        .isEqualTo(places(sentence)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_key_is_given_twice(String language) throws IOException {
        List<String> keys = lines(language).map(line -> line[0]).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_sentence_is_empty(String language) throws IOException {
        assertThat(texts(language))
                .allSatisfy((key, sentence) -> assertThat(sentence).isNotBlank());
    }

    /**
     * A sentence with a numbered place is read by MessageFormat, which eats a single apostrophe; a sentence without one is read
     * by it only when somebody gives it arguments, so it has no straight apostrophe at all.
     */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_apostrophe_disappears(String language) throws IOException {
        assertThat(texts(language)).allSatisfy((key, sentence) -> {
            String rest = NUMBERED.matcher(sentence).find() ? sentence.replace("''", "") : sentence;
            assertThat(rest).as(key).doesNotContain("'");
        });
    }

    @Test
    void every_sentence_that_the_code_asks_for_exists() throws IOException {
        Map<String, String> texts = texts("nl");
        List<String> missing = new ArrayList<>();
        for (Path source : sources()) {
            var used = USED.matcher(Files.readString(source));
            while (used.find()) {
                String key = used.group(1);
                boolean there = used.group(2).isEmpty()
                        ? texts.containsKey(key)
                        : texts.keySet().stream().anyMatch(known -> known.startsWith(key));
                if (!there) {
                    missing.add(SOURCES.relativize(source) + ": " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void an_enum_with_words_has_one_for_every_value() throws Exception {
        Set<String> keys = texts("nl").keySet();
        List<String> missing = new ArrayList<>();
        int worded = 0;
        for (Path source : allSources()) {
            var declared = ENUM.matcher(Files.readString(source));
            if (!declared.find()) {
                continue;
            }
            String type = declared.group(1);
            String prefix = type.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT) + ".";
            List<String> wanted =
                    values(source, type).map(value -> prefix + value).toList();
            if (wanted.stream().anyMatch(keys::contains)) {
                worded++;
                wanted.stream().filter(key -> !keys.contains(key)).forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
        assertThat(worded).isGreaterThan(5);
    }

    private static Stream<String> values(Path source, String type) throws ClassNotFoundException {
        String name = Path.of("src/main/java")
                .relativize(source.resolveSibling(type))
                .toString()
                .replace('/', '.');
        return Stream.of(Class.forName(name).getEnumConstants()).map(value -> ((Enum<?>) value).name());
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        var place = PLACE.matcher(sentence);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        lines(language).forEach(line -> texts.put(line[0], line[1]));
        return texts;
    }

    private static Stream<String[]> lines(String language) throws IOException {
        return Files.readAllLines(TEXTS.resolve("translations_" + language + ".properties")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2));
    }

    /** The sources whose sentences a person can come to see: a feature without anything in its {@code ui} says nothing yet. */
    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path source : allSources()) {
            if (hasViews(SOURCES.resolve(SOURCES.relativize(source).getName(0)))) {
                sources.add(source);
            }
        }
        assertThat(sources).hasSizeGreaterThan(100);
        return sources;
    }

    private static boolean hasViews(Path feature) throws IOException {
        if (feature.endsWith("shell")) {
            return true;
        }
        Path views = feature.resolve("ui");
        if (!Files.isDirectory(views)) {
            return false;
        }
        try (Stream<Path> files = Files.list(views)) {
            return files.anyMatch(file -> !file.endsWith("package-info.java"));
        }
    }

    private static List<Path> allSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
