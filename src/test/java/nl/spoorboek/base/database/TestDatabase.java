package nl.spoorboek.base.database;

import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A fresh, migrated database for one test class without Spring ({@link #copy()}) or for one Spring context, as its
 * initializer. All live in one server per test process; the roles are those of production.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /**
     * A database of its own.
     *
     * @param url its address for JDBC
     * @param owner signs in as the one that makes the tables
     * @param application signs in as the application does
     */
    public record Copy(String url, DataSource owner, DataSource application) {}

    /** Makes a database that nobody else uses. */
    public static Copy copy() {
        TestServer server = TestServer.running();
        String name = server.copy();
        return new Copy(
                server.url(name),
                server.dataSource(name, DatabaseLogin.OWNER),
                server.dataSource(name, DatabaseLogin.APPLICATION));
    }

    /** Signs in to a database that this class made, as the one that makes the tables. */
    public static DataSource owner(String url) {
        return TestServer.running().dataSource(TestServer.nameIn(url), DatabaseLogin.OWNER);
    }

    /** The copy is migrated already, so that the context need not do it again. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServer server = TestServer.running();
        DatabaseLogin login = server.login(DatabaseLogin.APPLICATION);
        TestPropertyValues.of(
                        "spring.datasource.url=" + server.url(server.copy()),
                        "spring.datasource.username=" + login.role(),
                        "spring.datasource.password=" + login.password(),
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.liquibase.enabled=false")
                .applyTo(context);
    }
}
