package nl.spoorboek.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.database.TestDatabase;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.PlanningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small part of the large data set, so that its scripts keep up with the tables. */
@IntegrationTest(properties = "spring.datasource.hikari.pool-name=large")
class LargeLoaderTest {

    private static final int PERMILLE = 60;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlanningService planning;

    @Value("${spring.datasource.url}")
    private String url;

    @Test
    void a_part_of_the_large_set_is_complete_found_and_remembered() throws SQLException, IOException {
        try (Connection owner = TestDatabase.owner(url).getConnection()) {
            LargeLoader.load(owner, PERMILLE);

            assertThat(number("select count(*) from milestone")).isEqualTo(600);
            assertThat(number("select count(*) from dependency")).isBetween(750L, 900L);
            assertThat(number("select count(*) from action")).isEqualTo(3_000);
            assertThat(number("select count(*) from contribution")).isEqualTo(6_000);
            assertThat(number("select count(*) from remark")).isBetween(2_900L, 3_000L);
            assertThat(number("select count(*) from person where not system")).isEqualTo(500);
            assertThat(number("select count(*) from history")).isGreaterThan(20_000);
            assertThat(number("select count(*) from milestone m where not exists"
                            + " (select from search_document d where d.record_id = m.id)"))
                    .isZero();
            assertThat(number("select count(*) from pg_trigger where tgenabled = 'D'"))
                    .isZero();
            SignedIn.as(jdbc, "programmamanager");
            assertThat(planning.count(MilestoneFilter.ALL)).isEqualTo(600);

            assertThatThrownBy(() -> LargeLoader.load(owner, PERMILLE)).hasMessageContaining("already");
        }
    }

    private long number(String count) {
        return jdbc.sql(count).query(Long.class).single();
    }
}
