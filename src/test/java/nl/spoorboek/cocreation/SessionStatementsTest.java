package nl.spoorboek.cocreation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.vaadin.flow.component.html.ListItem;
import java.util.concurrent.atomic.AtomicInteger;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page of a session asks the database as often with much said as with little; its statements are told by their log. */
class SessionStatementsTest extends KaribuTest {

    private static final int MOST = 12;

    private final Sessions made;
    private final Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final Counter counter = new Counter();

    SessionStatementsTest(@Autowired ApplicationContext context) {
        made = Sessions.in(context);
    }

    @BeforeEach
    void count() {
        counter.setContext(log.getLoggerContext());
        counter.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(counter);
    }

    @AfterEach
    void stop_counting() {
        log.detachAppender(counter);
        log.setAdditive(true);
        log.setLevel(null);
    }

    @Test
    void the_page_takes_as_many_statements_with_3_as_with_300_contributions() {
        SessionId few = session(3);
        SessionId many = session(300);
        for (String account : new String[] {"partner1", Sessions.LEAD}) {
            signIn(account);
            go("bijeenkomsten");
            int withFew = statements(few, 3);
            int withMany = statements(many, 300);
            assertThat(withMany).as(account).isEqualTo(withFew).isBetween(5, MOST);
        }
    }

    private SessionId session(int contributions) {
        SessionId id = made.make(SessionState.OPEN, nl.spoorboek.base.Level.INVITED, "partner1");
        TopicId topic = SignedIn.as(jdbc, Sessions.LEAD, () -> made.topic(id));
        SignedIn.as(jdbc, Sessions.LEAD, () -> {
            for (int i = 0; i < contributions; i++) {
                made.contribute(id, topic, "Bijdrage " + i);
            }
            return id;
        });
        return id;
    }

    private int statements(SessionId id, int expected) {
        counter.seen.set(0);
        go("bijeenkomsten/" + id);
        int taken = counter.seen.get();
        assertThat(_find(ListItem.class, spec -> spec.withClasses("contribution")))
                .hasSize(expected);
        return taken;
    }

    /** Counts what JdbcTemplate says it executes. */
    private static final class Counter extends AppenderBase<ILoggingEvent> {
        private final AtomicInteger seen = new AtomicInteger();

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getMessage().startsWith("Executing prepared SQL statement")) {
                seen.incrementAndGet();
            }
        }
    }
}
