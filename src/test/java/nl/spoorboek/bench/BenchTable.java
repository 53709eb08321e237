package nl.spoorboek.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of figures. Written after each row, so that what was measured is there when a run is ended early. */
final class BenchTable {

    private static final String HEAD = """
            | part | what | viewers | n | p50 | p95 | bar | met |
            |---|---|---:|---:|---:|---:|---|---|
            """;

    private final Path file;
    private final String machine;
    private final List<String> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String part = "";

    /** @param machine a sentence on what was measured on */
    BenchTable(Path file, String machine) {
        this.file = file;
        this.machine = machine;
    }

    /** What follows belongs to this part. */
    void part(String name) {
        part = name;
    }

    /**
     * A row.
     *
     * @param what what was measured, with its unit when that is not milliseconds
     * @param viewers how many people were at work
     */
    void row(String what, int viewers, List<Double> figures, Bar bar) {
        if (figures.isEmpty()) {
            note(what + ": nothing was measured");
            return;
        }
        rows.add(String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %s | %s | %s | %s |",
                part,
                what,
                viewers,
                figures.size(),
                Figures.shown(Figures.percentile(figures, 0.5)),
                Figures.shown(Figures.percentile(figures, 0.95)),
                bar,
                bar.asksNothing() ? "" : bar.isMetBy(figures) ? "yes" : "**no**"));
        say(rows.getLast());
        write();
    }

    /** What a reader of the table must know. */
    void note(String sentence) {
        notes.add(part.isEmpty() ? sentence : part + ": " + sentence);
        say(notes.getLast());
        write();
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private void write() {
        var text = new StringBuilder(machine).append("\n\n").append(HEAD);
        rows.forEach(row -> text.append(row).append('\n'));
        text.append('\n');
        notes.forEach(note -> text.append("- ").append(note).append('\n'));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
