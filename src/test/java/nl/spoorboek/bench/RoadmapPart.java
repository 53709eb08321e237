package nl.spoorboek.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.spoorboek.browser.Visitor;

/** The roadmap of the whole programme: until its first picture, and how smoothly it scrolls and zooms. */
final class RoadmapPart implements Bench.Part {

    /** It is the first part after the start of the server. */
    private static final int WARM_UP = 8;

    private static final double SMOOTH_MEDIAN = 8;
    private static final double SMOOTH_P99 = 33;
    private static final double LONG_TASK = 50;

    /** Whether all that is in view is drawn. */
    static final String DRAWN = """
            (() => {
              const root = document.querySelector('spoor-roadmap')?.shadowRoot;
              return root?.querySelector('a.stop') && root.querySelector('.scroller:not([data-drawing])');
            })()
            """;

    /** Where the first picture is watched for in a page that is yet to load. */
    private static final String WATCH = """
            const look = () => requestAnimationFrame(%s ? () => { window.firstPicture = performance.now(); } : look);
            requestAnimationFrame(look);
            """.formatted(DRAWN);

    /** From the click on a link, and from the moment the component has its data. */
    private static final String CLICK = """
            path => new Promise(done => {
              const kind = customElements.get('spoor-roadmap').prototype;
              const put = kind.putWindow;
              let given = 0;
              kind.putWindow = function (window) {
                given = performance.now();
                kind.putWindow = put;
                put.call(this, window);
              };
              const start = performance.now();
              const link = document.createElement('a');
              link.href = path;
              document.body.append(link);
              link.click();
              link.remove();
              const look = () => {
                requestAnimationFrame(%s ? () => {
                  const now = performance.now();
                  done({whole: now - start, component: now - given});
                } : look);
              };
              requestAnimationFrame(look);
            })
            """.formatted(DRAWN);

    /** Ten seconds, 14 pixels a frame to and fro, another zoom every 240 frames. */
    private static final String SCROLL = """
            () => new Promise(done => {
              const roadmap = document.querySelector('spoor-roadmap');
              const scroller = roadmap.shadowRoot.querySelector('.scroller');
              const end = performance.now() + 10000;
              let direction = 1;
              let frame = 0;
              const step = () => {
                scroller.scrollLeft += 14 * direction;
                frame++;
                if (frame % 240 === 0) roadmap.zoom = ['month', 'quarter', 'half-year', 'year'][(frame / 240) % 4];
                if (frame % 200 === 0) direction = -direction;
                if (performance.now() < end) requestAnimationFrame(step);
                else done();
              };
              requestAnimationFrame(step);
            })
            """;

    @Override
    public void measure(Bench bench) throws Exception {
        try (Visitor visitor = bench.signIn("programmamanager")) {
            byAddress(bench, visitor);
            byClick(bench, visitor);
        }
        try (Visitor visitor = bench.signIn("programmamanager")) {
            smooth(bench, visitor);
        }
    }

    private static void byAddress(Bench bench, Visitor visitor) throws Exception {
        Page page = visitor.page();
        page.addInitScript(WATCH);
        bench.measure("first picture, page opened by its address", WARM_UP, 9, Bar.most(1_000), () -> {
            page.navigate(bench.server().address() + "/routekaart");
            page.waitForFunction("() => window.firstPicture");
            double millis = ((Number) page.evaluate("() => window.firstPicture")).doubleValue();
            visitor.settled();
            return millis;
        });
    }

    private static void byClick(Bench bench, Visitor visitor) {
        List<Double> whole = new ArrayList<>();
        List<Double> component = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            visitor.walkTo("account");
            Map<?, ?> took =
                    (Map<?, ?>) visitor.page().evaluate(CLICK, bench.server().address() + "/routekaart");
            visitor.settled();
            if (i > 1) {
                whole.add(millis(took, "whole"));
                component.add(millis(took, "component"));
            }
        }
        bench.table().row("first picture, from the click on a link", bench.viewers(), whole, Bar.most(1_000));
        bench.table()
                .row("of which the component, from its data to the picture", bench.viewers(), component, Bar.most(350));
    }

    private static double millis(Map<?, ?> took, String name) {
        return took.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static void smooth(Bench bench, Visitor visitor) {
        visitor.open("routekaart?van=2020-01-01&zoom=month");
        bench.browser()
                .startTracing(
                        visitor.page(),
                        new Browser.StartTracingOptions().setCategories(List.of("toplevel", "devtools.timeline")));
        visitor.page().evaluate(SCROLL);
        FrameTrace trace = FrameTrace.read(bench.browser().stopTracing());
        double p99 = Figures.percentile(trace.frames(), 0.99);
        double longest = Figures.percentile(trace.tasks(), 1);
        bench.table()
                .row(
                        "scroll and zoom for 10 s: work of the main thread per frame",
                        bench.viewers(),
                        trace.frames(),
                        Bar.half(SMOOTH_MEDIAN));
        bench.table().row("the same, p99 of the frames", bench.viewers(), List.of(p99), Bar.most(SMOOTH_P99));
        bench.table().row("the same, longest task", bench.viewers(), List.of(longest), Bar.most(LONG_TASK));
    }
}
