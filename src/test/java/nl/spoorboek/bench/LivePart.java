package nl.spoorboek.bench;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.browser.Visitor;

/** A milestone moved by the keys on the roadmap, until the mover sees it and until someone else does who has the roadmap open. */
final class LivePart implements Bench.Part {

    /** So many that the server runs what it has compiled by then, as one that has been up for a while does. */
    private static final int WARM_UP = 12;

    private static final int TIMES = 20;
    private static final String STOPS =
            "[...document.querySelector('spoor-roadmap').shadowRoot.querySelectorAll('a.stop')]";

    @Override
    public void measure(Bench bench) throws Exception {
        try (Visitor mover = bench.signIn("spoortrekker3");
                Visitor other = bench.signIn("portefeuillehouder")) {
            mover.open("routekaart?spoor=3&van=2023-04-01&zoom=month&alleen=mijlpalen");
            other.open("routekaart?spoor=3&van=2023-04-01&zoom=month&alleen=mijlpalen");
            String stop = drawn(bench, mover.page());
            List<Double> own = new ArrayList<>();
            List<Double> others = new ArrayList<>();
            String key = "ArrowRight";
            for (int i = 0; i < WARM_UP + TIMES; i++) {
                double[] took = move(mover.page(), other.page(), stop, key);
                mover.settled();
                other.settled();
                if (i >= WARM_UP) {
                    own.add(took[0]);
                    others.add(took[1]);
                }
                key = key.equals("ArrowRight") ? "ArrowLeft" : "ArrowRight";
            }
            bench.table()
                    .row(
                            "a milestone moved on the roadmap, to visible with the mover",
                            bench.viewers(),
                            own,
                            Bar.ACTION);
            bench.table().row("the same, to visible with another viewer", bench.viewers(), others, Bar.OTHERS);
        }
    }

    /** One that is drawn by itself: stops that lie close together are drawn as one. */
    private static String drawn(Bench bench, Page page) {
        List<?> drawn = (List<?>) page.evaluate("() => " + STOPS + ".map(stop => stop.getAttribute('href'))");
        return Stops.free(bench, 3).stream()
                .filter(path ->
                        drawn.stream().anyMatch(link -> String.valueOf(link).endsWith(path)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No milestone of track 3 stands by itself in the summer of 2023"));
    }

    /** One step of a month, whose words the server tells; both wait for the words that the picture shows while it is being moved. */
    private static double[] move(Page mover, Page other, String stop, String key) {
        String found = "%s.find(stop => stop.getAttribute('href').includes('%s'))".formatted(STOPS, stop);
        mover.evaluate("() => (%s).focus()".formatted(found));
        mover.keyboard().press("v");
        mover.keyboard().press("Shift+" + key);
        String hand =
                "document.querySelector('spoor-roadmap').shadowRoot.querySelector('.moving .hand b')?.textContent";
        mover.waitForFunction(
                "() => { const words = %s; return words && !%s.getAttribute('aria-label').includes(', ' + words); }"
                        .formatted(hand, found));
        String when = String.valueOf(mover.evaluate("() => " + hand));
        String there = "(%s)?.getAttribute('aria-label').includes(', %s')".formatted(found, when);
        Watching own = Watching.until(mover, there);
        Watching seen = Watching.elsewhere(other, there);
        mover.keyboard().press("Enter");
        return new double[] {own.sinceOwn(), seen.since(own)};
    }
}
