package nl.spoorboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.Places;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.programme.TrackTab;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often the database is asked from the click on a place to its first complete picture, the shell and its numbers included:
 * at most twelve times, and as often with ten thousand milestones as with a handful. Counted behind a real browser, because
 * tables and the roadmap ask for their rows only when they are shown.
 */
@Import(StatementLog.AtTheDoor.class)
class StatementCountTest extends BrowserTest {

    private static final int MOST = 12;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private StatementLog log;

    @Autowired
    private List<TrackTab> tabs;

    @Test
    void a_place_asks_at_most_twelve_questions_however_much_there_is() {
        Visitor visitor = signIn("programmamanager");
        Map<String, Integer> few = count(visitor);
        assertThat(few)
                .allSatisfy((place, number) -> assertThat(number).as(place).isLessThanOrEqualTo(MOST));

        // an open page would be woken by every one of the ten thousand
        visitor.close();
        addTenThousandMilestones();
        assertThat(count(signIn("programmamanager"))).isEqualTo(few);
    }

    private Map<String, Integer> count(Visitor visitor) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        Places.all(jdbc, tabs).forEach((path, kind) -> {
            if (kind != Place.Kind.DOOR) {
                visitor.open("mijlpalen/geen");
                log.clear();
                visitor.walkTo(path);
                counted.put(path, log.statements().size());
            }
        });
        return counted;
    }

    private void addTenThousandMilestones() {
        ActingPerson.asSystem(() -> transaction.execute(status -> jdbc.sql("""
                insert into milestone (id, programme_id, track_id, title, kind, level, state, certainty,
                                       expected_words, expected_edtf, expected_range, expected_due, expected_precision)
                select gen_random_uuid(), t.programme_id, t.id, 'Mijlpaal ' || n, 'DELIVERABLE', 'SHARED', 'PLANNED', 'EXPECTED',
                       to_char(d, 'DD-MM-YYYY'), to_char(d, 'YYYY-MM-DD'), daterange(d, d + 1), daterange(d, d + 1), 'DAY'
                  from generate_series(1, 10000) n
                  join track t on t.number = 1 + n % 6
                 cross join lateral (select date '2023-03-15' + n % 1500 as d) day
                """).update()));
    }
}
