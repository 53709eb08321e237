package nl.spoorboek.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.people.Rights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class DraftStatementsTest {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Rights rights;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void a_draft_takes_as_many_statements_with_16_passages_as_with_200() {
        PersonId person = SignedIn.as(jdbc, "spoortrekker3");
        DraftId id = new DraftWorld(context).inReview(3, "Lang stuk", 7, "partner3");
        var counter = new AtomicInteger();
        DataSource counted = ProxyDataSourceBuilder.create(dataSource)
                .beforeQuery((execution, queries) -> counter.addAndGet(queries.size()))
                .build();
        var client = JdbcClient.create(counted);
        // everything is rolled back at the end, so that no other test meets the long text
        new TransactionTemplate(new JdbcTransactionManager(counted)).executeWithoutResult(status -> {
            status.setRollbackOnly();
            client.sql("select set_config('spoorboek.person', :person, true)")
                    .param("person", person.toString())
                    .query(String.class)
                    .single();
            grow(client, id, 1, 16);
            int few = statements(counter, client, id, 16);
            grow(client, id, 16, 200);
            int many = statements(counter, client, id, 200);
            assertThat(many).isEqualTo(few).isEqualTo(6);
        });
    }

    private int statements(AtomicInteger counter, JdbcClient client, DraftId id, int expected) {
        var versions = new VersionQuery(client);
        var reviews = new ReviewQuery(client);
        int before = counter.get();
        List<VersionItem> all = versions.of(id);
        assertThat(versions.passages(all.getFirst().id())).hasSize(expected);
        assertThat(versions.hasNews(id)).isTrue();
        assertThat(reviews.rounds(id)).hasSize(1);
        assertThat(reviews.remarks(id, rights.viewer().person())).isEmpty();
        assertThat(new RouteQuery(client).of(id)).isEmpty();
        return counter.get() - before;
    }

    /** Fills the working version up to a number of passages. */
    private static void grow(JdbcClient client, DraftId id, int from, int to) {
        client.sql("""
                        with fresh as (
                            insert into passage (id, programme_id, draft_id)
                            select gen_random_uuid(), d.programme_id, d.id from draft d, generate_series(:from + 1, :to)
                             where d.id = :id returning id, programme_id, draft_id)
                        insert into passage_text (id, programme_id, draft_id, draft_version_id, passage_id, position, kind, body)
                        select gen_random_uuid(), f.programme_id, f.draft_id, v.id, f.id,
                               :from - 1 + row_number() over (), 'PARAGRAPH', 'Massaproef'
                          from fresh f join draft_version v on v.draft_id = f.draft_id and v.number = 0
                        """)
                .param("id", id.value())
                .param("from", from)
                .param("to", to)
                .update();
    }
}
