package nl.spoorboek.bench;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.browser.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a part of the benchmark works with.
 *
 * @param server the workspace with the large data set
 * @param database its database, for finding what to look at
 * @param browser where visitors come from
 * @param crowd people without a browser
 * @param table where figures go
 * @param viewers how many people are at work, the one who measures included
 */
record Bench(LargeServer server, JdbcClient database, Browser browser, Crowd crowd, BenchTable table, int viewers) {

    /** One part: measures something and writes its rows. */
    interface Part {
        void measure(Bench bench) throws Exception;
    }

    /** One measurement, in the unit of its row. */
    interface Measurement {
        double take() throws Exception;
    }

    Bench with(int people) {
        return new Bench(server, database, browser, crowd, table, people);
    }

    /** Someone signed in, at a browser of their own. */
    Visitor signIn(String username) {
        var visitor = new Visitor(browser, server.address());
        visitor.signIn(username);
        visitor.settled();
        return visitor;
    }

    /** So many people more are inside: the server gives each address some sixty sign-ins in five minutes, so once is enough. */
    void letIn(int people) throws Exception {
        crowd.enter(server.address(), People.of(this, people));
    }

    /** Measures so many times, after some that do not count, and writes the row. */
    void measure(String what, int warmUp, int times, Bar bar, Measurement measurement) throws Exception {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < warmUp + times; i++) {
            double figure = measurement.take();
            if (i >= warmUp) {
                taken.add(figure);
            }
        }
        table.row(what, viewers, taken, bar);
    }
}
