import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether the committed frontend bundle was made from the sources beside it. Without this check Vaadin would
 * notice by itself and set out to fetch Node and packages, on a machine that may have neither. Run from the project's
 * folder as a single file, with {@code write} after making the bundle and {@code check} in the build.
 */
final class BundleInputs {

    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final Path INPUTS = Path.of("src/main/bundles/prod.bundle.inputs");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path FRONTEND = Path.of("frontend");

    /** What Vaadin writes itself at each build, and the styles, which are served as they are and not bundled. */
    private static final List<Path> OUTSIDE = List.of(
            FRONTEND.resolve("generated"),
            FRONTEND.resolve("index.html"),
            FRONTEND.resolve("node_modules"),
            FRONTEND.resolve("styles"));

    private static final Pattern VAADIN_VERSION = Pattern.compile("<vaadin\\.version>([^<]*)<");
    private static final Pattern ANNOTATION =
            Pattern.compile("@(?:NpmPackage|JsModule|JavaScript|CssImport|Uses)\\s*\\([^)]*\\)");

    /** Components of Vaadin by name; plain HTML and what only says how they look bring no script. */
    private static final Pattern COMPONENT = Pattern.compile(
            "^import (com\\.vaadin\\.flow\\.component\\.(?!html|dependency|page|shared)[a-z]+\\.\\w+(?<!Variant|Position));$",
            Pattern.MULTILINE);

    private BundleInputs() {}

    /** Run with {@code write} or {@code check}; ends with 1 and one sentence when the bundle is stale. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 1 && arguments[0].equals("write")) {
            Files.write(INPUTS, now());
            return;
        }
        Optional<String> complaint = complaint();
        if (complaint.isPresent()) {
            System.out.println(complaint.get());
            System.exit(1);
        }
    }

    private static Optional<String> complaint() throws IOException {
        if (!Files.exists(BUNDLE) || !Files.exists(INPUTS)) {
            return Optional.of("Er is geen frontend-bundel: maak hem met ./spoorboek bundle (Node 24)."
                    + " / There is no frontend bundle: make it with ./spoorboek bundle (Node 24).");
        }
        SortedSet<String> then = new TreeSet<>(Files.readAllLines(INPUTS));
        SortedSet<String> now = now();
        return Stream.concat(
                        now.stream().filter(Predicate.not(then::contains)),
                        then.stream().filter(Predicate.not(now::contains)))
                .findFirst()
                .map(BundleInputs::nameOf)
                .map(changed -> "De frontend-bundel is verouderd (" + changed
                        + "): maak hem opnieuw met ./spoorboek bundle (Node 24)."
                        + " / The frontend bundle is stale (" + changed
                        + "): rebuild it with ./spoorboek bundle (Node 24).");
    }

    private static String nameOf(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    /** One line per input: a hash or the kind of input, and its name. */
    private static SortedSet<String> now() throws IOException {
        SortedSet<String> lines = new TreeSet<>();
        for (Path file : List.of(Path.of("package.json"), Path.of("package-lock.json"), Path.of("vite.config.ts"))) {
            if (Files.exists(file)) {
                lines.add(hashOf(file));
            }
        }
        for (Path file : filesIn(FRONTEND)) {
            if (OUTSIDE.stream().noneMatch(file::startsWith)) {
                lines.add(hashOf(file));
            }
        }
        for (Path file : filesIn(JAVA)) {
            String source = Files.readString(file);
            matches(ANNOTATION, source, 0).forEach(found -> lines.add("annotation " + found.replaceAll("\\s+", " ")));
            matches(COMPONENT, source, 1).forEach(found -> lines.add("component " + found));
        }
        matches(VAADIN_VERSION, Files.readString(Path.of("pom.xml")), 1).forEach(found -> lines.add("vaadin " + found));
        return lines;
    }

    private static Stream<String> matches(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(found -> found.group(group));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String hashOf(Path file) throws IOException {
        try {
            // whatever line ends the checkout has
            byte[] content = Files.readString(file, StandardCharsets.ISO_8859_1)
                    .replace("\r\n", "\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash) + " " + file.toString().replace('\\', '/');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
