package nl.spoorboek.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.base.ActingPerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes the demo programme as large as a programme may get: the scripts of {@code db/large}, in one transaction, after which
 * the process ends. For measuring only, in a database of its own: it works as the owner of the tables with their triggers off,
 * and writes history and search documents itself.
 */
@Component
@ConditionalOnProperty("spoorboek.load-large")
class LargeLoader {

    private static final Logger LOG = LoggerFactory.getLogger(LargeLoader.class);
    private static final int WHOLE = 1_000;
    private static final List<String> SCRIPTS =
            List.of("00-words", "10-people", "20-plan", "30-sessions", "40-drafts", "50-history", "60-search");

    private final LiquibaseConnectionDetails owner;
    private final boolean demo;

    LargeLoader(LiquibaseConnectionDetails owner, @Value("${spoorboek.demo:true}") boolean demo) {
        this.owner = owner;
        this.demo = demo;
    }

    @EventListener
    void loadAndEnd(ApplicationReadyEvent ready) throws SQLException, IOException {
        try (Connection connection =
                DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
            requireDemo();
            if (isLoaded(connection)) {
                LOG.info("The large data set is loaded already");
            } else {
                load(connection, WHOLE);
            }
            LargeCounts.read(connection).forEach(line -> LOG.info("{}", line));
        }
        SpringApplication.exit(ready.getApplicationContext());
    }

    private void requireDemo() {
        if (!demo) {
            throw new IllegalStateException(
                    "The large data set grows out of the demo programme: leave SPOORBOEK_DEMO out");
        }
    }

    /** Loads so many thousandths of the whole set, as the owner of the tables. */
    static void load(Connection connection, int permille) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            requireUnused(statement);
            fill(statement, permille);
        }
        connection.commit();
    }

    private static boolean isLoaded(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return isLoaded(statement);
        }
    }

    private static boolean isLoaded(Statement statement) throws SQLException {
        return number(statement, "select count(*) from person where username = 'p0001'") > 0;
    }

    /** Real work is never mixed with this: what is there must be the demo programme, before anyone signed in. */
    private static void requireUnused(Statement statement) throws SQLException {
        if (isLoaded(statement)) {
            throw new IllegalStateException("The large data set is loaded already");
        }
        if (number(statement, "select count(*) from sign_in") > 0) {
            throw new IllegalStateException("Somebody works in this database: name an empty folder in SPOORBOEK_DATA");
        }
    }

    private static void fill(Statement statement, int permille) throws SQLException, IOException {
        statement.execute("set local jit = off");
        statement.execute("select set_config('spoorboek.person', '" + ActingPerson.SYSTEM.value() + "', true)");
        statement.execute("select set_config('spoorboek.permille', '" + permille + "', true)");
        List<String> tables = tablesWithTriggers(statement);
        for (String table : tables) {
            statement.execute("alter table " + table + " disable trigger user");
        }
        for (String script : SCRIPTS) {
            String sql =
                    new ClassPathResource("db/large/" + script + ".sql").getContentAsString(StandardCharsets.UTF_8);
            LOG.info("Part {} of {}: {}", SCRIPTS.indexOf(script) + 1, SCRIPTS.size(), about(sql));
            long begun = System.nanoTime();
            statement.execute(sql);
            LOG.info("{} s", Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        }
        for (String table : tables) {
            statement.execute("alter table " + table + " enable trigger user");
        }
    }

    /** Each script begins with a line that says what it makes. */
    private static String about(String sql) {
        return sql.lines().findFirst().orElseThrow().replaceFirst("^-- ", "");
    }

    private static List<String> tablesWithTriggers(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                select distinct cast(cast(tgrelid as regclass) as text) from pg_trigger where not tgisinternal order by 1
                """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static long number(Statement statement, String count) throws SQLException {
        try (ResultSet rows = statement.executeQuery(count)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
