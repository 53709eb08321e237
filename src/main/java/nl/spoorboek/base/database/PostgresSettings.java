package nl.spoorboek.base.database;

import java.io.IOException;
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
                # Written at each start; sized for a machine of two cores.
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                port = %d
                password_encryption = scram-sha-256
                shared_buffers = 256MB
                effective_cache_size = 1GB
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
                """.formatted(port, log.toString().replace("'", "''")) + durability);
    }

    /** Whether making the database waits for the disk. */
    boolean durable() {
        return this == KEEPER;
    }
}
