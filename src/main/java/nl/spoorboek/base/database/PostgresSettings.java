package nl.spoorboek.base.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the built-in server is told at each start: its two files of settings, written anew. */
enum PostgresSettings {
    /** Nothing that was committed is ever lost. */
    KEEPER("""
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            max_connections = 50
            """),

    /** For tests: fast, and gone with the process. */
    THROWAWAY("""
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            # each kept application context has a pool of its own
            max_connections = 200
            """);

    private static final String ACCESS = """
            # Written at each start. Only from this machine, only with a password.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private static final long MEGABYTE = 1024 * 1024;
    private static final int LEAST_BUFFERS = 256;
    private static final int MOST_BUFFERS = 1024;

    private final String durability;

    PostgresSettings(String durability) {
        this.durability = durability;
    }

    /** @param port where the server will listen, on 127.0.0.1 only */
    void write(Path database, Path log, int port) throws IOException {
        Files.writeString(database.resolve("pg_hba.conf"), ACCESS);
        Files.writeString(
                database.resolve("postgresql.conf"),
                """
                # Written at each start; sized for a machine of two cores, and for the memory that it has.
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                port = %d
                password_encryption = scram-sha-256
                shared_buffers = %dMB
                effective_cache_size = %dMB
                work_mem = 8MB
                maintenance_work_mem = 64MB
                random_page_cost = 1.1
                max_parallel_workers_per_gather = 1
                max_worker_processes = 4
                # the queries are short: compiling one costs more than running it
                jit = off
                max_wal_size = 1GB
                idle_in_transaction_session_timeout = 5min
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                log_checkpoints = off
                logging_collector = on
                log_directory = '%s'
                # one file per day of the week, so that the log cannot fill the disk
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_file_mode = 0600
                """.formatted(
                                        port,
                                        buffers(memory()),
                                        memory() / 4,
                                        log.toString().replace("'", "''"))
                        + durability);
    }

    /** Megabytes of the machine, or of the container that we are in. */
    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / MEGABYTE;
    }

    /**
     * What the server keeps of its tables in memory of its own: a sixteenth of all, so that the application and the system's own cache keep
     * most of it. Searching a large programme reads a third of a gigabyte.
     *
     * @param memory megabytes in all
     * @return megabytes, from 256 to 1,024
     */
    static long buffers(long memory) {
        return Math.clamp(memory / 16, LEAST_BUFFERS, MOST_BUFFERS);
    }

    /** Whether making the database waits for the disk. */
    boolean durable() {
        return this == KEEPER;
    }
}
