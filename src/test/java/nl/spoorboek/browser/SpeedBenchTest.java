package nl.spoorboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.spoorboek.Places;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.programme.TrackTab;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long it takes from the click to the picture of each place, with one person and the demo programme, and how often the
 * database is asked. A report, no verdict: figures depend on the machine. The start of the server stands beside it, measured by
 * {@code ./spoorboek bench} on the packaged application.
 */
@Tag("bench")
@Import(StatementLog.AtTheDoor.class)
class SpeedBenchTest extends BrowserTest {

    private static final int ROUNDS = 25;
    private static final int WARM_UP = 3;
    private static final Path REPORT = Path.of("target", "bench-places.md");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementLog log;

    @Autowired
    private List<TrackTab> tabs;

    @Test
    void each_place_from_click_to_picture() throws IOException {
        Visitor visitor = signIn("programmamanager");
        Map<String, List<Double>> times = new LinkedHashMap<>();
        Map<String, Integer> statements = new LinkedHashMap<>();
        List<String> paths = Places.all(jdbc, tabs).entrySet().stream()
                .filter(place -> place.getValue() != Place.Kind.DOOR)
                .map(Map.Entry::getKey)
                .toList();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (String path : paths) {
                log.clear();
                double millis = visitor.timeTo(path);
                if (round >= WARM_UP) {
                    times.computeIfAbsent(path, key -> new ArrayList<>()).add(millis);
                    statements.put(path, log.statements().size());
                }
            }
        }
        assertThat(times.keySet()).containsExactlyElementsOf(paths);
        report(times, statements);
    }

    private static void report(Map<String, List<Double>> times, Map<String, Integer> statements) throws IOException {
        var report = new StringBuilder();
        report.append("| place | p50 ms | p95 ms | statements |\n|---|---:|---:|---:|\n");
        times.forEach((path, taken) -> report.append(String.format(
                Locale.ROOT,
                "| /%s | %.0f | %.0f | %d |%n",
                path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"),
                percentile(taken, 0.5),
                percentile(taken, 0.95),
                statements.get(path))));
        report.append(String.format(
                "%nClick to picture, one person, warm, %d visits each, demo programme, %d processors.%n",
                ROUNDS, Runtime.getRuntime().availableProcessors()));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report);
    }

    /** The smallest measured value that at least this part of all does not exceed. */
    private static double percentile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
