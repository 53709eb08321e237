package nl.spoorboek.bench;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.spoorboek.browser.Visitor;

/** Coming in: the sign-in, the first place with an empty and with a filled cache, and ten people who do nothing but look at it. */
final class VisitPart implements Bench.Part {

    private static final int WARM_UP = 3;
    private static final int TIMES = 11;
    private static final int PEOPLE = 10;
    private static final int LOOKS = 20;
    private static final Bar SIGN_IN = Bar.half(300);
    private static final Bar FIRST = Bar.half(400);
    private static final Bar REPEAT = Bar.half(200);
    private static final Bar PLAN = Bar.half(500);
    private static final Bar TOGETHER = Bar.most(300);
    private static final Bar FIRST_KIB = Bar.most(600);
    private static final Bar REPEAT_KIB = Bar.most(60);

    /** When the heading of a place was first in the picture, and a stop of the roadmap, by the clock of the machine. */
    private static final String WATCH = """
            const watch = (name, there) => {
              const look = () => requestAnimationFrame(there()
                  ? () => { window[name] = performance.timeOrigin + performance.now(); }
                  : look);
              look();
            };
            watch('firstPlace', () => document.querySelector('.place h1:not(:empty)')?.checkVisibility());
            watch('firstStop', () => %s);
            """.formatted(RoadmapPart.DRAWN);

    /** The bytes that came over the network for this page, headers included, as the browser counts them. */
    private static final String BYTES = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .reduce((sum, entry) => sum + entry.transferSize, 0)
            """;

    private static final String BEGUN = "() => performance.timeOrigin";

    @Override
    public void measure(Bench bench) throws Exception {
        signIn(bench);
        visits(bench);
        together(bench);
    }

    /** In one window: a new one lets the browser start parts of its own, which takes it as long as the page. */
    private static void signIn(Bench bench) throws Exception {
        try (var visitor = new Visitor(bench.browser(), bench.server().address())) {
            Page page = visitor.page();
            page.addInitScript(WATCH);
            bench.measure("from the click on Aanmelden to the first place", WARM_UP, TIMES, SIGN_IN, () -> {
                page.context().clearCookies();
                visitor.open("login");
                visitor.typeSignIn("spoortrekker3", "spoorboek");
                double clicked = ((Number) page.evaluate("""
                                () => {
                                  const now = performance.timeOrigin + performance.now();
                                  [...document.querySelectorAll('vaadin-button, button')]
                                      .find(button => button.textContent.trim() === 'Aanmelden').click();
                                  return now;
                                }
                                """)).doubleValue();
                return seen(page, "firstPlace") - clicked;
            });
        }
    }

    private static void visits(Bench bench) throws Exception {
        List<Double> kib = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        List<Double> repeated = new ArrayList<>();
        List<Double> plans = new ArrayList<>();
        try (Visitor visitor = bench.signIn("spoortrekker3")) {
            Page page = visitor.page();
            page.addInitScript(WATCH);
            CDPSession browser = page.context().newCDPSession(page);
            bench.measure("the first place by its address, nothing in the cache", WARM_UP, TIMES, FIRST, () -> {
                page.navigate("about:blank");
                browser.send("Network.clearBrowserCache");
                page.navigate(bench.server().address() + "/");
                double first = seen(page, "firstPlace") - begun(page);
                kib.add(bytes(page));
                page.navigate(bench.server().address() + "/");
                repeated.add(seen(page, "firstPlace") - begun(page));
                again.add(bytes(page));
                page.navigate(bench.server().address() + "/sporen/3/routekaart");
                plans.add(seen(page, "firstStop") - begun(page));
                return first;
            });
        }
        for (List<Double> figures : List.of(kib, again, repeated, plans)) {
            figures.subList(0, WARM_UP).clear();
        }
        BenchTable table = bench.table();
        table.row("the same, with what the first visit left", bench.viewers(), repeated, REPEAT);
        table.row("what the first visit fetches, KiB", bench.viewers(), kib, FIRST_KIB);
        table.row("what the next visit fetches, KiB", bench.viewers(), again, REPEAT_KIB);
        table.row("the roadmap of a track by its address, the bundle in the cache", bench.viewers(), plans, PLAN);
        int number = bench.database()
                .sql("select count(*) from milestone m join track t on t.id = m.track_id where t.number = 3")
                .query(Integer.class)
                .single();
        table.note("that track has " + number + " milestones");
    }

    private static double begun(Page page) {
        return ((Number) page.evaluate(BEGUN)).doubleValue();
    }

    private static double bytes(Page page) {
        return ((Number) page.evaluate(BYTES)).doubleValue() / 1024;
    }

    private static double seen(Page page, String what) {
        page.waitForFunction("name => window[name]", what);
        return ((Number) page.evaluate("name => window[name]", what)).doubleValue();
    }

    /** Without a browser, as fast as the server answers. */
    private static void together(Bench bench) throws Exception {
        var taken = new ConcurrentLinkedQueue<Double>();
        var failures = new ConcurrentLinkedQueue<String>();
        List<Reader> readers = new ArrayList<>();
        try {
            for (String username : People.of(bench, PEOPLE)) {
                var reader = new Reader(bench.server().address());
                readers.add(reader);
                reader.enter(username, "account");
            }
            List<Thread> work = readers.stream()
                    .map(reader -> Thread.ofVirtual().start(() -> look(reader, taken, failures)))
                    .toList();
            for (Thread thread : work) {
                thread.join();
            }
        } finally {
            readers.forEach(Reader::close);
        }
        bench.table()
                .row(
                        "the first place, ten people without a pause, until the server's last answer",
                        PEOPLE,
                        List.copyOf(taken),
                        TOGETHER);
        bench.table().note("stopped by an error: " + failures.size() + " " + failures);
    }

    private static void look(
            Reader reader, ConcurrentLinkedQueue<Double> taken, ConcurrentLinkedQueue<String> failures) {
        try {
            for (int look = 0; look < LOOKS; look++) {
                reader.goTo("account");
                long begun = System.nanoTime();
                reader.goTo("");
                taken.add((System.nanoTime() - begun) / 1e6);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            failures.add(e.toString());
        }
    }
}
