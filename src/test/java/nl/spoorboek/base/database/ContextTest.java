package nl.spoorboek.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who acts is told to the database in each transaction and never carried over on a shared connection. */
class ContextTest {

    private HikariDataSource pool;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;

    @BeforeEach
    void a_pool_of_one_connection() {
        var config = new HikariConfig();
        config.setDataSource(TestDatabase.copy().application());
        config.setMaximumPoolSize(1);
        pool = new HikariDataSource(config);
        jdbc = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new ContextTransactionManager(pool));
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void two_people_who_take_turns_on_one_connection_each_sign_their_own_changes() {
        PersonId first = new PersonId(Id.fresh());
        PersonId second = new PersonId(Id.fresh());
        for (int turn = 0; turn < 3; turn++) {
            write(first, "eerste " + turn);
            write(second, "tweede " + turn);
        }
        List<UUID> signed = jdbc.sql("select person_id from history where entity = 'organisation' order by id")
                .query(UUID.class)
                .list();
        assertThat(signed)
                .containsExactly(
                        first.value(), second.value(), first.value(), second.value(), first.value(), second.value());
    }

    @Test
    void a_write_without_a_person_is_refused_also_after_somebody_used_the_connection() {
        write(ActingPerson.SYSTEM, "van iemand");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> insert("van niemand")))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("no acting person");
    }

    @Test
    void the_application_cannot_write_or_change_the_history_itself() {
        write(ActingPerson.SYSTEM, "met geschiedenis");
        assertThatThrownBy(
                        () -> jdbc.sql("update history set reason = 'anders'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from history").update()).isInstanceOf(DataAccessException.class);
    }

    private void write(PersonId person, String name) {
        ActingPerson.as(person, () -> {
            transaction.executeWithoutResult(status -> insert(name));
            return true;
        });
    }

    private void insert(String name) {
        jdbc.sql("insert into organisation (id, name, kind) values (:id, :name, 'PARTNER')")
                .param("id", Id.fresh())
                .param("name", name)
                .update();
    }
}
