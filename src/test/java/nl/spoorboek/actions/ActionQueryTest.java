package nl.spoorboek.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.DateRules;
import nl.spoorboek.people.Rights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A list asks the database as often for ten thousand actions as for ten. */
@IntegrationTest
class ActionQueryTest {

    @Autowired
    private OriginColumn origins;

    @Autowired
    private Rights rights;

    @Autowired
    private Today today;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_number_of_actions() {
        PersonId person = SignedIn.as(jdbc, "programmamanager");
        var counter = new AtomicInteger();
        DataSource counted = ProxyDataSourceBuilder.create(dataSource)
                .beforeQuery((execution, queries) -> counter.addAndGet(queries.size()))
                .build();
        var client = JdbcClient.create(counted);
        var query = new ActionQuery(client, origins, rights, today, DateRules::defaults);
        // everything is rolled back at the end, so that no other test meets the ten thousand
        new TransactionTemplate(new JdbcTransactionManager(counted)).executeWithoutResult(status -> {
            status.setRollbackOnly();
            client.sql("select set_config('spoorboek.person', :person, true)")
                    .param("person", person.toString())
                    .query(String.class)
                    .single();
            add(client, 10);
            int few = statements(counter, query, 10);
            add(client, 9_990);
            int many = statements(counter, query, 10_000);
            assertThat(many).isEqualTo(few).isEqualTo(4);
        });
    }

    private static int statements(AtomicInteger counter, ActionQuery query, int expected) {
        ActionFilter filter = ActionFilter.ALL.withText("Massaproef");
        Map<ActionState, Integer> most = new EnumMap<>(ActionState.class);
        for (ActionState state : ActionState.values()) {
            most.put(state, 50);
        }
        int before = counter.get();
        assertThat(query.count(filter)).isEqualTo(expected);
        assertThat(query.list(filter, ActionOrder.BY_DUE, 0, 50)).hasSize(Math.min(50, expected));
        assertThat(query.board(filter, most).getFirst().total()).isEqualTo(expected);
        return counter.get() - before;
    }

    private static void add(JdbcClient client, int number) {
        client.sql("""
                        insert into action (id, programme_id, title, state)
                        select gen_random_uuid(), p.id, 'Massaproef ' || n, 'OPEN'
                          from programme p, generate_series(1, :number) n
                        """).param("number", number).update();
    }
}
