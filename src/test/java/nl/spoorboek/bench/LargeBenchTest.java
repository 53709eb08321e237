package nl.spoorboek.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.spoorboek.browser.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The packaged application with the large data set, measured part by part. A report, no verdict on speed: it fails only when
 * something could not be measured. {@code ./spoorboek bench} prepares the data and says which parts.
 */
@Tag("bench")
@ExtendWith(Chromium.class)
class LargeBenchTest {

    private static final Path REPORT = Path.of("target", "bench-large.md");
    private static final double PATIENCE_MILLIS = 60_000;
    private static final Path LOG = Path.of("target", "bench-server.log");

    /** In the order in which they run: what changes the data comes last. */
    private static final Map<String, Bench.Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("roadmap", new RoadmapPart());
        PARTS.put("live", new LivePart());
        PARTS.put("work", new WorkPart());
        PARTS.put("places", new PlacesPart());
        PARTS.put("visit", new VisitPart());
        PARTS.put("search", new SearchPart());
        PARTS.put("files", new FilesPart());
        PARTS.put("memory", new MemoryPart());
        PARTS.put("crowd", new CrowdPart());
        PARTS.put("intake", new IntakePart());
    }

    @Test
    @Timeout(value = 90, unit = TimeUnit.MINUTES)
    void the_large_data_set_part_by_part(Browser browser) throws Exception {
        Map<String, Bench.Part> asked = asked();
        // slow is what we are here to see, not to stop at
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        List<String> failed = new ArrayList<>();
        var table = new BenchTable(REPORT, Machine.describe(browser));
        try (LargeServer server = LargeServer.start(
                        System.getProperty("spoorboek.bench.command", "./spoorboek run"),
                        Path.of(System.getProperty("spoorboek.bench.data", "target/bench-data-large")),
                        LOG);
                var crowd = new Crowd()) {
            var bench = new Bench(server, server.database(), browser, crowd, table, 1);
            for (Map.Entry<String, Bench.Part> part : asked.entrySet()) {
                String name = part.getKey();
                table.part(name);
                table.note(Machine.load());
                try {
                    part.getValue().measure(bench);
                } catch (Exception | AssertionError e) {
                    table.note("stopped: " + e);
                    failed.add(name);
                }
            }
        }
        assertThat(failed).as("parts that could not be measured, see " + REPORT).isEmpty();
    }

    private static Map<String, Bench.Part> asked() {
        String words = System.getProperty("spoorboek.bench.parts", "").strip();
        Map<String, Bench.Part> asked = new LinkedHashMap<>(PARTS);
        if (!words.isEmpty()) {
            List<String> names = List.of(words.split("[, ]+", -1));
            assertThat(PARTS.keySet()).as("parts of the benchmark").containsAll(names);
            asked.keySet().retainAll(names);
        }
        return asked;
    }
}
