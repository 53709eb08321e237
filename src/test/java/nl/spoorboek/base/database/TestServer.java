package nl.spoorboek.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.util.FileSystemUtils;

/** One throw-away PostgreSQL per test process, with a migrated database to copy from. */
final class TestServer {

    private static final String MIGRATED = "migrated";
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private final AtomicInteger copies = new AtomicInteger();
    private final DatabasePasswords passwords;
    private final PostgresServer server;
    private final DatabaseRoles roles;

    private TestServer(DatabasePasswords passwords, PostgresServer server) {
        this.passwords = passwords;
        this.server = server;
        this.roles = new DatabaseRoles(server.port(), passwords);
    }

    /** The server of this process, started by the first who asks. */
    static TestServer running() {
        return Started.SERVER;
    }

    private static final class Started {
        private static final TestServer SERVER = start();
    }

    private static TestServer start() {
        try {
            PostgresPrograms programs = programs();
            programs.living().forEach(ProcessHandle::destroyForcibly);
            Path folder = TARGET.resolve("test-database");
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            DatabasePasswords passwords = DatabasePasswords.in(folder.resolve("passwords"));
            PostgresServer server =
                    new PostgresServer(programs, PostgresSettings.THROWAWAY, folder.resolve("database"), folder);
            server.create(passwords.of(DatabaseLogin.SUPERUSER).password());
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "test-database-stop"));
            TestServer running = new TestServer(passwords, server);
            running.migrate();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Unpacked once for all test runs, until the build folder is cleaned. */
    static PostgresPrograms programs() throws IOException {
        return new PostgresPrograms(PostgresArchive.forThisSystem().unpackIn(TARGET.resolve("postgresql")));
    }

    private static void stop(PostgresServer server) {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void migrate() throws SQLException, LiquibaseException {
        roles.ensure();
        roles.ensureDatabase(MIGRATED, "template1");
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(dataSource(MIGRATED, DatabaseLogin.OWNER));
        liquibase.setChangeLog("classpath:/db/changelog/db.changelog-master.yaml");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setAnalyticsEnabled(false);
        liquibase.afterPropertiesSet();
    }

    /** Makes a database of its own with all tables and no rows but those of the migrations; gives its name. */
    String copy() {
        String name = "copy_" + copies.incrementAndGet();
        try {
            roles.ensureDatabase(name, MIGRATED);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    DatabaseLogin login(String role) {
        return passwords.of(role);
    }

    String url(String database) {
        return DatabaseRoles.url(server.port(), database);
    }

    /** The name of the database in an address that {@link #url} gave. */
    static String nameIn(String url) {
        return url.replaceAll("\\?.*", "").replaceAll(".*/", "");
    }

    DataSource dataSource(String database, String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(role);
        source.setPassword(login(role).password());
        return source;
    }
}
