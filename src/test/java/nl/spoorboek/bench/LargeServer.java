package nl.spoorboek.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The packaged application as its users have it, in a process of its own, on a data folder that may be written to. */
final class LargeServer implements AutoCloseable {

    private static final String SAYS = "Spoorboek: ";
    private static final int START_SECONDS = 120;
    private static final int STOP_SECONDS = 30;

    private final Process process;
    private final String address;
    private final Path data;

    private LargeServer(Process process, String address, Path data) {
        this.process = process;
        this.address = address;
        this.data = data;
    }

    /**
     * Starts the server and waits until it can serve.
     *
     * @param command what starts it, in this process or after some preparation
     */
    static LargeServer start(String command, Path data, Path log) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(Arrays.asList(command.split(" "))).redirectErrorStream(true);
        builder.environment().put("SPOORBOEK_DATA", data.toAbsolutePath().toString());
        builder.environment().put("SERVER_PORT", "0");
        Process process = builder.start();
        // also when the measurement is broken off
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BlockingQueue<String> addresses = new LinkedBlockingQueue<>();
        Thread.ofVirtual().start(() -> keep(process, log, addresses));
        String address = addresses.poll(START_SECONDS, TimeUnit.SECONDS);
        if (address == null) {
            process.destroy();
            throw new IllegalStateException("The server did not start; its log is in " + log);
        }
        return new LargeServer(process, address.replace("/login", ""), data);
    }

    private static void keep(Process process, Path log, BlockingQueue<String> addresses) {
        try (BufferedReader output = process.inputReader();
                var kept = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                kept.write(line);
                kept.newLine();
                kept.flush();
                if (line.startsWith(SAYS)) {
                    addresses.add(line.substring(SAYS.length()));
                }
            }
        } catch (IOException e) {
            // the server was ended while we read
            System.out.println("The log of the server ends here: " + e.getMessage());
        }
    }

    /** Where it is, without a slash at the end. */
    String address() {
        return address;
    }

    /** Asks its database directly, as the application does; for finding what to look at, never to write. */
    JdbcClient database() throws IOException {
        var settings = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("database").resolve("postgresql.conf"))) {
            settings.load(reader);
        }
        var passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("database-passwords.properties"))) {
            passwords.load(reader);
        }
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + settings.getProperty("port") + "/spoorboek",
                "spoorboek_app",
                passwords.getProperty("spoorboek_app")));
    }

    /** Megabytes that objects take that can still be reached, after a full collection. */
    double liveHeap() throws IOException, InterruptedException {
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String total;
        try (BufferedReader output = command.inputReader()) {
            total = output.lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("jcmd did not tell how large the heap is"));
        }
        command.waitFor();
        return Double.parseDouble(total.replaceFirst("Total\\s+\\d+\\s+", "").strip()) / (1024 * 1024);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
