package nl.spoorboek.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The built-in PostgreSQL, as a keeper: what was committed is there after any end of this process or of the server. It
 * lives in one folder, listens on this machine only, and is started again when it dies under us. Not to be opened by
 * two processes at a time.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The database inside the server that the workspace lives in. */
    static final String NAME = "spoorboek";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder folder;
    private final DatabasePasswords passwords;
    private final PostgresServer server;
    private final DatabaseWatchdog watchdog;

    private EmbeddedDatabase(DataFolder folder, DatabasePasswords passwords, PostgresServer server) {
        this.folder = folder;
        this.passwords = passwords;
        this.server = server;
        this.watchdog = new DatabaseWatchdog(server);
    }

    /**
     * Starts the server on this folder; makes folder, database and roles when they are not there.
     *
     * @throws DatabaseUnavailableException when another process holds the folder or the server cannot serve
     */
    public static EmbeddedDatabase start(Path dataFolder) {
        try {
            DataFolder folder = DataFolder.hold(dataFolder);
            try {
                EmbeddedDatabase database = start(folder);
                database.watchdog.start();
                return database;
            } catch (IOException | SQLException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "The data folder " + dataFolder + " cannot be used: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new DatabaseUnavailableException("The built-in database refuses us: " + e.getMessage(), e);
        }
    }

    private static EmbeddedDatabase start(DataFolder folder) throws IOException, SQLException {
        PostgresArchive archive = PostgresArchive.forThisSystem();
        PostgresPrograms programs = new PostgresPrograms(archive.unpackIn(folder.programs()));
        DatabasePasswords passwords = DatabasePasswords.in(folder.passwords());
        PostgresServer server = new PostgresServer(programs, PostgresSettings.KEEPER, folder.database(), folder.log());
        EmbeddedDatabase database = new EmbeddedDatabase(folder, passwords, server);
        if (Files.exists(folder.database())) {
            requireSameMajorVersion(folder.database(), archive);
            server.stopLeftovers();
        } else {
            server.create(passwords.of(DatabaseLogin.SUPERUSER).password());
        }
        server.start();
        try {
            database.provision();
        } catch (SQLException | RuntimeException e) {
            server.stop();
            throw e;
        }
        LOG.info("Built-in PostgreSQL {} serves on port {}", archive.version(), server.port());
        return database;
    }

    private static void requireSameMajorVersion(Path database, PostgresArchive archive) throws IOException {
        String version = Files.readString(database.resolve("PG_VERSION")).strip();
        if (!version.equals(archive.majorVersion())) {
            throw new DatabaseUnavailableException("The data was written by PostgreSQL " + version
                    + " and this Spoorboek brings PostgreSQL " + archive.version()
                    + ": export it with the version that wrote it first.");
        }
    }

    private void provision() throws SQLException {
        DatabaseRoles roles = new DatabaseRoles(server.port(), passwords);
        roles.ensure();
        roles.ensureDatabase(NAME, "template1");
    }

    /** The address for JDBC. */
    public String url() {
        return DatabaseRoles.url(server.port(), NAME);
    }

    DatabaseLogin owner() {
        return passwords.of(DatabaseLogin.OWNER);
    }

    DatabaseLogin application() {
        return passwords.of(DatabaseLogin.APPLICATION);
    }

    /** Stops the server and lets go of the folder. */
    @Override
    public void close() {
        watchdog.stop();
        try (folder) {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
