package nl.spoorboek.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL of someone else, with one user and nothing prepared, as {@code spring.datasource.url} may name it. */
class OutsideDatabaseTest {

    private static final DatabaseLogin MUNICIPALITY = new DatabaseLogin("gemeente", "geheim");

    @TempDir
    private static Path folder;

    private static PostgresServer server;

    @BeforeAll
    static void starts_a_server_without_our_roles() throws IOException, SQLException {
        server = new PostgresServer(
                TestServer.programs(), PostgresSettings.THROWAWAY, folder.resolve("database"), folder);
        DatabaseLogin superuser = new DatabaseLogin(DatabaseLogin.SUPERUSER, "anything");
        server.create(superuser.password());
        server.start();
        String url = DatabaseRoles.url(server.port(), "postgres");
        try (Connection connection = DriverManager.getConnection(url, superuser.role(), superuser.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create role gemeente login createrole password 'geheim'");
            statement.execute("create database gemeente owner gemeente");
        }
    }

    @AfterAll
    static void stops() throws IOException {
        server.stop();
    }

    @Test
    void the_one_user_migrates_and_the_pool_works_as_the_application() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withUserConfiguration(DatabaseConfiguration.class)
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        LiquibaseAutoConfiguration.class))
                .withPropertyValues(
                        "spring.datasource.url=" + DatabaseRoles.url(server.port(), "gemeente"),
                        "spring.datasource.username=" + MUNICIPALITY.role(),
                        "spring.datasource.password=" + MUNICIPALITY.password())
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedDatabase.class);
                    JdbcClient database = context.getBean(JdbcClient.class);
                    assertThat(database.sql("select session_user || ' as ' || current_user")
                                    .query(String.class)
                                    .single())
                            .isEqualTo("gemeente as spoorboek_app");
                    assertThat(database.sql("select tableowner from pg_tables where tablename = 'databasechangelog'")
                                    .query(String.class)
                                    .single())
                            .isEqualTo(MUNICIPALITY.role());
                });
    }
}
