package nl.spoorboek.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The built-in database is a keeper: closed to others, one server at a time, nothing lost by a kill. */
class EmbeddedDatabaseTest {

    /** Made once: making a database waits for the disk. */
    @TempDir
    private static Path dataFolder;

    private EmbeddedDatabase database;

    @BeforeAll
    static void unpacks_the_programs_once_for_all_tests() throws IOException {
        TestServer.programs();
        FileSystemUtils.copyRecursively(Path.of("target/postgresql"), dataFolder.resolve("postgresql"));
    }

    @BeforeEach
    void starts() throws SQLException {
        database = EmbeddedDatabase.start(dataFolder);
        asOwner("create table if not exists note (text text)", "truncate note");
    }

    @AfterEach
    void stops() {
        database.close();
        assertThat(livingServers()).isEmpty();
    }

    @Test
    void what_was_saved_is_there_after_the_database_server_is_killed_and_an_open_pool_goes_on_by_itself()
            throws Exception {
        asOwner("insert into note values ('saved')");
        try (HikariDataSource pool = pool()) {
            assertThat(rows(pool.getConnection(), "select text from note")).containsExactly("saved");

            livingServers().forEach(ProcessHandle::destroyForcibly);

            await().atMost(Duration.ofSeconds(15))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(rows(pool.getConnection(), "select text from note"))
                            .containsExactly("saved"));
        }
    }

    @Test
    void what_was_saved_is_there_after_the_whole_server_is_killed() throws Exception {
        database.close();
        Process killed = keeperProcess();
        killed.destroyForcibly().waitFor();
        List<ProcessHandle> leftBehind = livingServers();

        database = EmbeddedDatabase.start(dataFolder);

        assertThat(leftBehind).isNotEmpty().noneMatch(process -> livingServers().contains(process));
        assertThat(asOwner("select text from note")).containsExactly("written before the kill");
    }

    @Test
    void a_second_server_on_the_same_folder_is_refused_in_one_sentence() throws Exception {
        database.close();
        Process first = keeperProcess();
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.start(dataFolder))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessage("Spoorboek is already running with the data in " + dataFolder.toRealPath()
                            + ": stop it first, or choose another folder with SPOORBOEK_DATA.");
        } finally {
            first.destroyForcibly().waitFor();
            database = EmbeddedDatabase.start(dataFolder);
        }
    }

    @Test
    void a_process_that_happens_to_have_the_number_of_a_crashed_server_is_left_alone() throws Exception {
        Path pidFile = dataFolder.resolve("database/postmaster.pid");
        List<String> lines = new ArrayList<>(Files.readAllLines(pidFile));
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        database.close();
        Files.write(pidFile, lines);

        database = EmbeddedDatabase.start(dataFolder);

        assertThat(asOwner("select 'serves'")).containsExactly("serves");
    }

    @Test
    void data_of_another_major_version_is_refused_and_not_touched() throws Exception {
        database.close();
        Path version = dataFolder.resolve("database/PG_VERSION");
        String ours = Files.readString(version);
        try {
            Files.writeString(version, "17\n");
            assertThatThrownBy(() -> EmbeddedDatabase.start(dataFolder))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("The data was written by PostgreSQL 17");
        } finally {
            Files.writeString(version, ours);
            database = EmbeddedDatabase.start(dataFolder);
        }
    }

    @Test
    void only_the_user_who_runs_the_server_can_open_its_files() throws IOException {
        assertThat(mode("")).isEqualTo("rwx------");
        assertThat(mode("database")).isEqualTo("rwx------");
        assertThat(mode("log")).isEqualTo("rwx------");
        assertThat(mode("database-passwords.properties")).isEqualTo("rw-------");
        assertThat(dataFolder.resolve("initial-password")).doesNotExist();
    }

    @Test
    void nobody_comes_in_without_a_password() throws Exception {
        assertThat(Files.readAllLines(dataFolder.resolve("database/pg_hba.conf")))
                .filteredOn(line -> !line.startsWith("#"))
                .containsExactly("host all all 127.0.0.1/32 scram-sha-256");
        assertThat(asSuperuser("select rolpassword from pg_authid where rolcanlogin"))
                .hasSize(3)
                .allMatch(stored -> stored.startsWith("SCRAM-SHA-256$"));
        assertThatThrownBy(() -> run(new DatabaseLogin(DatabaseLogin.APPLICATION, "guessed"), "select 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void neither_role_can_pass_by_the_rules_and_the_application_owns_nothing() throws Exception {
        assertThat(asSuperuser("""
                        select rolname from pg_roles
                         where rolname like 'spoorboek%'
                           and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                         order by 1
                        """)).containsExactly("spoorboek_app", "spoorboek_owner");
        assertThat(asSuperuser("select datdba::regrole::text from pg_database where datname = 'spoorboek'"))
                .containsExactly("spoorboek_owner");
        assertThat(asSuperuser("""
                        select 1 from pg_auth_members where member = 'spoorboek_app'::regrole
                        """)).isEmpty();
    }

    @Test
    void a_commit_waits_for_the_disk() throws Exception {
        assertThat(asOwner("select string_agg(setting, ',') from pg_settings"
                        + " where name in ('fsync', 'synchronous_commit', 'full_page_writes')"))
                .containsExactly("on,on,on");
    }

    private static Process keeperProcess() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeeperProcess.class.getName(),
                        dataFolder.toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(KeeperProcess.SAVED)) {
                return process;
            }
            said.add(line);
        }
        throw new AssertionError(String.join("\n", said));
    }

    private static List<ProcessHandle> livingServers() {
        return new PostgresPrograms(dataFolder.resolve("postgresql/any")).living();
    }

    private static String mode(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(dataFolder.resolve(path)));
    }

    private List<String> asOwner(String... statements) throws SQLException {
        return run(database.owner(), statements);
    }

    private List<String> asSuperuser(String... statements) throws Exception {
        DatabasePasswords passwords = DatabasePasswords.in(dataFolder.resolve("database-passwords.properties"));
        return run(passwords.of(DatabaseLogin.SUPERUSER), statements);
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.owner().role());
        config.setPassword(database.owner().password());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(3000);
        return new HikariDataSource(config);
    }

    private List<String> run(DatabaseLogin login, String... statements) throws SQLException {
        return rows(DriverManager.getConnection(database.url(), login.role(), login.password()), statements);
    }

    /** Runs all and gives the first column of what the last one answers; the connection is closed. */
    private static List<String> rows(Connection connection, String... statements) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (connection;
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                answers.clear();
                if (statement.execute(sql)) {
                    ResultSet rows = statement.getResultSet();
                    while (rows.next()) {
                        answers.add(rows.getString(1));
                    }
                }
            }
        }
        return answers;
    }
}
