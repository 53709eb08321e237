package nl.spoorboek.bench;

import com.microsoft.playwright.Page;
import java.util.Map;

/**
 * From the moment a key or the mouse goes down until the page shows what is waited for, told by the page itself: the way of the
 * benchmark to the browser and back is not in the figure.
 */
final class Watching {

    private final Page page;
    private final String condition;

    private Watching(Page page, String condition) {
        this.page = page;
        this.condition = condition;
    }

    /** @param condition an expression in JavaScript, true when what is waited for is on the page */
    static Watching until(Page page, String condition) {
        return until(page, condition, true);
    }

    /** The same on a page where nobody does anything. */
    static Watching elsewhere(Page page, String condition) {
        return until(page, condition, false);
    }

    private static Watching until(Page page, String condition, boolean own) {
        page.evaluate("""
                () => {
                  const own = %s;
                  const holds = () => (!own || began) && (%s);
                  const kinds = ['pointerdown', 'keydown', 'input'];
                  let began = 0;
                  const begin = event => { began = event.timeStamp; };
                  kinds.forEach(kind => addEventListener(kind, begin, {capture: true}));
                  const most = performance.now() + 10000;
                  window.benchSeen = new Promise(done => {
                    const look = () => {
                      const there = holds();
                      if (!there && performance.now() < most) {
                        requestAnimationFrame(look);
                        return;
                      }
                      requestAnimationFrame(() => {
                        kinds.forEach(kind => removeEventListener(kind, begin, {capture: true}));
                        done({
                          there: Boolean(there),
                          began: performance.timeOrigin + began,
                          at: performance.timeOrigin + performance.now(),
                        });
                      });
                    };
                    requestAnimationFrame(look);
                  });
                }
                """.formatted(own, condition));
        return new Watching(page, condition);
    }

    /** Milliseconds from the last thing its own visitor did. */
    double sinceOwn() {
        Map<?, ?> seen = seen();
        return number(seen, "at") - number(seen, "began");
    }

    /** Milliseconds from the last thing that another visitor did; all browsers have the clock of one machine. */
    double since(Watching other) {
        return number(seen(), "at") - number(other.seen(), "began");
    }

    private Map<?, ?> seen() {
        Map<?, ?> seen = (Map<?, ?>) page.evaluate("() => window.benchSeen");
        if (!Boolean.TRUE.equals(seen.get("there"))) {
            throw new IllegalStateException("It did not come within 10 s: " + condition);
        }
        return seen;
    }

    private static double number(Map<?, ?> seen, String name) {
        return seen.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
