package nl.spoorboek.base.database;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** The whole application as a process of its own on a built-in database of its own, for the tests that kill it. */
public final class ServerProcess implements AutoCloseable {

    private static final String SAYS = "Spoorboek: ";

    private final Path data;
    private final Process process;
    private final int port;

    private ServerProcess(Path data, Process process, int port) {
        this.data = data;
        this.process = process;
        this.port = port;
    }

    /** Starts on an empty folder, at a free port, with the demo programme. */
    public static ServerProcess first(Path data) throws IOException {
        TestServer.programs();
        FileSystemUtils.copyRecursively(Path.of("target/postgresql"), data.resolve("postgresql"));
        return start(data, freePort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static ServerProcess start(Path data, int port) throws IOException {
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        "nl.spoorboek.Application")
                .redirectErrorStream(true);
        command.environment().put("SPOORBOEK_DATA", data.toString());
        command.environment().put("SERVER_PORT", Integer.toString(port));
        var server = new ServerProcess(data, command.start(), port);
        server.awaitReady();
        return server;
    }

    /** That of this process, without empty entries: they mean the folder one stands in, where the migrations lie a second time. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isBlank())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void awaitReady() throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(SAYS)) {
                // what it says later is read and dropped, so that it never waits for a full pipe
                Thread.ofVirtual().start(() -> drop(output));
                return;
            }
            said.add(line);
        }
        throw new AssertionError(String.join("\n", said));
    }

    private static void drop(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException killed) {
            // a killed process closes the pipe under its reader: there is nothing more to drop
        }
    }

    /** Its address. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** Another one with the same data at the same address; this one has to be dead. */
    public ServerProcess again() throws IOException {
        return start(data, port);
    }

    /** Kill -9. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Holds up whoever writes to these tables, until it is closed. */
    public Hold hold(String... tables) throws IOException, SQLException {
        String owner = DatabasePasswords.in(data.resolve("database-passwords.properties"))
                .of(DatabaseLogin.OWNER)
                .password();
        int database = Integer.parseInt(
                Files.readAllLines(data.resolve("database/postmaster.pid")).get(3));
        Connection connection =
                DriverManager.getConnection(DatabaseRoles.url(database, "spoorboek"), DatabaseLogin.OWNER, owner);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("lock table " + table + " in share mode");
            }
        }
        return new Hold(connection);
    }

    /** Writers that wait for a table. */
    public static final class Hold implements AutoCloseable {

        private final Connection connection;

        private Hold(Connection connection) {
            this.connection = connection;
        }

        /** Comes back when somebody is in the middle of writing to the table. */
        public void awaitWriter(String table) {
            await().until(() -> {
                try (Statement statement = connection.createStatement();
                        ResultSet waiting = statement.executeQuery(
                                "select 1 from pg_locks where not granted and relation = '" + table + "'::regclass")) {
                    return waiting.next();
                }
            });
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        stopDatabase();
    }

    /** The database outlives a server that was killed; whoever stops takes care that it does not stay. */
    private void stopDatabase() {
        Path pid = data.resolve("database/postmaster.pid");
        try {
            if (Files.exists(pid)) {
                ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(pid).getFirst().strip()))
                        .ifPresent(database -> {
                            database.destroy();
                            database.onExit().join();
                        });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
