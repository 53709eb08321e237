package nl.spoorboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** How long the packaged application takes from the command to a sign-in page, with and without data. A report, no verdict. */
@Tag("bench")
class StartBenchTest {

    private static final int FIRST_STARTS = 3;
    private static final int LATER_STARTS = 5;
    private static final String SAYS = "Spoorboek: ";
    private static final Path DATA = Path.of("target", "bench-data").toAbsolutePath();
    private static final Path REPORT = Path.of("target", "bench-start.md");

    @Test
    void from_the_command_to_the_sign_in_page() throws IOException, InterruptedException {
        List<Double> first = new ArrayList<>();
        for (int i = 0; i < FIRST_STARTS; i++) {
            FileSystemUtils.deleteRecursively(DATA);
            first.add(start());
        }
        List<Double> later = new ArrayList<>();
        for (int i = 0; i < LATER_STARTS; i++) {
            later.add(start());
        }
        FileSystemUtils.deleteRecursively(DATA);
        Files.writeString(
                REPORT,
                String.format(
                        Locale.ROOT,
                        """
                        | from the command to the sign-in page | median s | slowest s |
                        |---|---:|---:|
                        | first start ever: database made, demo programme loaded (n = %d) | %.1f | %.1f |
                        | start with data (n = %d) | %.1f | %.1f |

                        """,
                        first.size(),
                        median(first),
                        slowest(first),
                        later.size(),
                        median(later),
                        slowest(later)));
    }

    /** Seconds until the sign-in page is answered; the server has stopped again afterwards. */
    private static double start() throws IOException, InterruptedException {
        var command = new ProcessBuilder("./spoorboek", "run").redirectErrorStream(true);
        command.environment().put("SPOORBOEK_DATA", DATA.toString());
        command.environment().put("SERVER_PORT", "0");
        long begun = System.nanoTime();
        Process server = command.start();
        try (BufferedReader output = server.inputReader()) {
            String address = output.lines()
                    .filter(line -> line.startsWith(SAYS))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The server did not start"))
                    .substring(SAYS.length());
            try (HttpClient client = HttpClient.newHttpClient()) {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding());
                assertThat(answer.statusCode()).isEqualTo(200);
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double slowest(List<Double> values) {
        return values.stream().max(Double::compare).orElseThrow();
    }
}
