package nl.spoorboek.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.spoorboek.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application on a database: as whom it works there, and whether it says it can serve. */
@IntegrationTest
class DatabaseConfigurationTest {

    @Autowired
    JdbcClient database;

    @Autowired
    HealthEndpoint health;

    @Test
    void the_pool_works_as_the_application_and_not_as_the_owner() {
        assertThat(single("select current_user::text")).isEqualTo("spoorboek_app");
    }

    @Test
    void the_application_cannot_make_tables() {
        assertThatThrownBy(() -> database.sql("create table own (id int)").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void the_health_is_up_when_the_database_answers() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void names_sort_the_dutch_way_and_numbers_by_value() {
        assertThat(database.sql("""
                        select string_agg(name, ' ' order by name collate dutch)
                          from (values ('spoor10'), ('Zwolle'), ('spoor2'), ('IJssel'), ('één'), ('eind')) as names (name)
                        """).query(String.class).single()).isEqualTo("één eind IJssel spoor2 spoor10 Zwolle");
    }

    private String single(String sql) {
        return database.sql(sql).query(String.class).single();
    }
}
