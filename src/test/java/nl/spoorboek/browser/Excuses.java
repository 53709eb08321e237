package nl.spoorboek.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Faults inside components that are not ours to mend. Each is named here, and goes as soon as nothing needs it any more. */
final class Excuses {

    /**
     * One excuse.
     *
     * @param rule the rule of axe-core
     * @param element a part of the path to the element
     * @param reason why it stands, and what upstream says of it
     */
    record Excuse(String rule, String element, String reason) {
        boolean covers(Axe.Fault fault) {
            return fault.rule().equals(rule) && fault.element().contains(element);
        }
    }

    static final List<Excuse> ALL = List.of(
            new Excuse(
                    "region",
                    "vaadin-connection-indicator",
                    "Vaadin puts it at the end of the page, outside all landmarks; it is empty until the connection is lost, and"
                            + " is then announced by itself. No issue about it was found upstream (vaadin/flow, vaadin/web-components)"),
            new Excuse(
                    "target-size",
                    "vaadin-grid >>> #vaadin-grid-cell",
                    "the last row of a scrolling table is cut by its edge; the grid makes each cell focusable, and scrolls to it."
                            + " No issue about the size was found upstream; focus by row instead of by cell is asked for in"
                            + " https://github.com/vaadin/web-components/issues/357"));

    private final Set<Excuse> used = new HashSet<>();

    /** Whether the fault is excused. */
    boolean cover(Axe.Fault fault) {
        return ALL.stream()
                        .filter(excuse -> excuse.covers(fault))
                        .peek(used::add)
                        .count()
                > 0;
    }

    /** Those that nothing needed. */
    List<Excuse> unused() {
        return ALL.stream().filter(excuse -> !used.contains(excuse)).toList();
    }
}
