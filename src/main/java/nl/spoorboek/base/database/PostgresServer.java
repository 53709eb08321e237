package nl.spoorboek.base.database;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL server on one folder: made, started, stopped, found again after a crash. */
final class PostgresServer {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final int PORTS_TO_TRY = 3;
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration END_OF_PROCESS = Duration.ofSeconds(10);
    /** Seconds; recovery after a crash may have a lot to repeat. */
    private static final String START_PATIENCE = "300";
    /** Seconds; running statements are broken off, so this is long. */
    private static final String STOP_PATIENCE = "30";

    private final PostgresPrograms programs;
    private final PostgresSettings settings;
    private final Path database;
    private final Path log;
    private int port;

    PostgresServer(PostgresPrograms programs, PostgresSettings settings, Path database, Path log) {
        this.programs = programs;
        this.settings = settings;
        this.database = database;
        this.log = log;
    }

    int port() {
        return port;
    }

    /**
     * Makes the empty database, in a folder beside its place that is moved there when it is finished. Text is UTF-8 and
     * compares by code point: that never changes with a version, so that no index has to be rebuilt. Sorting the
     * Dutch way is asked for where it is needed, with the collation "dutch".
     */
    void create(String superuserPassword) throws IOException {
        Path unfinished = database.resolveSibling(database.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        Path passwordFile = OwnerOnly.file(database.resolveSibling("initial-password"));
        try {
            Files.writeString(passwordFile, superuserPassword);
            List<String> arguments = new ArrayList<>(List.of("--pgdata", unfinished.toString()));
            arguments.addAll(List.of("--username", DatabaseLogin.SUPERUSER, "--pwfile", passwordFile.toString()));
            arguments.addAll(List.of("--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C"));
            arguments.addAll(List.of("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"));
            if (!settings.durable()) {
                arguments.add("--no-sync");
            }
            programs.run("initdb", log.resolve("initdb.log"), arguments);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts on a free port and returns when the server can serve, after recovery if there is something to recover. */
    void start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            try {
                startOnSamePort();
                return;
            } catch (DatabaseUnavailableException e) {
                // someone else may have taken the port between looking and listening
                if (attempt == PORTS_TO_TRY || !isTaken(port)) {
                    throw e;
                }
            }
        }
    }

    /** Starts where it was before: who is connected finds it again. */
    void startOnSamePort() throws IOException {
        settings.write(database, log, port);
        Path startLog = log.resolve("start.log");
        programs.run(
                "pg_ctl",
                log.resolve("pg_ctl.log"),
                List.of("start", "-w", "-t", START_PATIENCE, "-D", database.toString(), "-l", startLog.toString()));
    }

    /** Breaks off what runs and stops; all that was committed is on disk. */
    void stop() throws IOException {
        stop("fast");
    }

    private void stop(String mode) throws IOException {
        programs.run(
                "pg_ctl",
                log.resolve("pg_ctl.log"),
                List.of("stop", "-w", "-t", STOP_PATIENCE, "-m", mode, "-D", database.toString()));
    }

    /** False only when nobody listens at all; a server that is busy or recovering still answers. */
    boolean isListening() throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) CONNECT.toMillis());
            return true;
        } catch (ConnectException e) {
            return false;
        }
    }

    /**
     * Stops what a killed run left behind, so that never two servers write in one folder. The file postmaster.pid
     * alone proves nothing: after a crash its number may belong to any process by now. A process is ours when its
     * program comes from our own data folder.
     */
    void stopLeftovers() throws IOException {
        Path pidFile = database.resolve("postmaster.pid");
        Optional<ProcessHandle> main = mainProcess(pidFile);
        if (main.isPresent()) {
            LOG.warn(
                    "Stopping the database server that an earlier run left behind (process {})",
                    main.get().pid());
            try {
                stop();
            } catch (DatabaseUnavailableException e) {
                LOG.warn("It did not stop in time and is broken off; nothing committed is lost", e);
                stop("immediate");
            }
        }
        for (ProcessHandle orphan : programs.living()) {
            orphan.destroyForcibly();
            awaitEnd(orphan);
        }
        Files.deleteIfExists(pidFile);
    }

    private Optional<ProcessHandle> mainProcess(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.getFirst().strip());
        return programs.living().stream()
                .filter(process -> process.pid() == pid)
                .findAny();
    }

    private static void awaitEnd(ProcessHandle process) {
        long deadline = System.nanoTime() + END_OF_PROCESS.toNanos();
        // a process whose parent never collects it stays listed; without a command it holds nothing any more
        while (process.isAlive() && process.info().command().isPresent()) {
            if (System.nanoTime() > deadline) {
                throw new DatabaseUnavailableException(
                        "A database process of an earlier run does not stop (process " + process.pid() + ").");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
