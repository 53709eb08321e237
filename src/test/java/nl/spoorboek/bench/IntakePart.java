package nl.spoorboek.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.spoorboek.browser.Visitor;

/** A planning of ten thousand rows that comes in from a file: it changes the data, and so comes last. */
final class IntakePart implements Bench.Part {

    private static final int ROWS = 10_000;
    private static final double WAIT_MILLIS = 300_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    @Override
    public void measure(Bench bench) {
        try (Visitor visitor = bench.signIn("programmamanager")) {
            Page page = visitor.page();
            page.setDefaultTimeout(WAIT_MILLIS);
            visitor.open("invoer");
            double read = timed(() -> {
                page.locator("input[type=file]")
                        .setInputFiles(new FilePayload(
                                "tienduizend.csv", "text/csv", file().getBytes(StandardCharsets.UTF_8)));
                visitor.button("Verder").waitFor();
            });
            double preview = timed(() -> {
                visitor.button("Verder").click();
                page.locator("vaadin-grid").first().waitFor();
                visitor.settled();
            });
            bench.table()
                    .row("the file sent, read and its columns guessed, ms", bench.viewers(), List.of(read), Bar.NONE);
            bench.table().row("preview of 10,000 new rows, ms", bench.viewers(), List.of(preview), Bar.NONE);
            visitor.button("Verder").click();
            double confirm = timed(() -> {
                visitor.button("Invoeren").click();
                page.getByText("De planning is ingevoerd").waitFor();
            });
            bench.table().row("confirmed in one transaction, ms", bench.viewers(), List.of(confirm), Bar.NONE);
        }
    }

    private static double timed(Runnable act) {
        long begun = System.nanoTime();
        act.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static String file() {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> "%d;Rij %d van een bestand;%s"
                        .formatted(
                                1 + row % 6,
                                row,
                                LocalDate.of(2023, 4, 1).plusDays(row % 1_500).format(DAY)))
                .collect(Collectors.joining("\n", "Spoor;Titel;Wanneer\n", "\n"));
    }
}
