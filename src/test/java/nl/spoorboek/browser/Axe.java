package nl.spoorboek.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Looks at a page with axe-core. */
final class Axe {

    /** One element that breaks a rule. */
    record Fault(String rule, String element, String what) {
        @Override
        public String toString() {
            return rule + " at " + element + ": " + what;
        }
    }

    /** Every rule that is on by default, and the size of what one touches, which is not. */
    static final Map<String, Object> ALL = Map.of("rules", Map.of("target-size", Map.of("enabled", true)));

    /** What can differ between light and dark. */
    static final Map<String, Object> CONTRAST = Map.of("runOnly", List.of("color-contrast"));

    /** What can differ between a wide and a narrow page. */
    static final Map<String, Object> TOUCH = Map.of("runOnly", List.of("target-size", "scrollable-region-focusable"));

    private static final String FAULTS = """
            async rules => {
              const result = await axe.run(document, {...rules, resultTypes: ['violations']});
              return result.violations.flatMap(violation => violation.nodes.map(node => ({
                rule: violation.id,
                element: node.target.flat().join(' >>> ') + ' ' + node.html.slice(0, 200),
                what: node.failureSummary.replaceAll('\\n', ' ')
              })));
            }
            """;

    private Axe() {}

    /** The faults of a page under some of the rules. */
    static List<Fault> faults(Page page, Map<String, Object> rules) {
        if (Boolean.FALSE.equals(page.evaluate("() => !!window.axe"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(FAULTS, rules))
                .stream().map(fault -> fault((Map<?, ?>) fault)).toList();
    }

    private static Fault fault(Map<?, ?> found) {
        return new Fault(
                String.valueOf(found.get("rule")),
                String.valueOf(found.get("element")),
                String.valueOf(found.get("what")));
    }
}
