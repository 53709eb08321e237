package nl.spoorboek.exchange.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;

/** The four steps, with the one at which one is. */
class IntakeSteps extends OrderedList {

    private static final int STEPS = 4;

    private final List<ListItem> items = new ArrayList<>();

    IntakeSteps() {
        addClassName("intake-steps");
        getElement().setAttribute("aria-label", t("intake.steps"));
        for (int i = 1; i <= STEPS; i++) {
            var item = new ListItem(t("intake.step." + i));
            items.add(item);
            add(item);
        }
    }

    /** At a step, from 1. */
    void at(int step) {
        for (int i = 0; i < STEPS; i++) {
            ListItem item = items.get(i);
            item.setClassName("done", i + 1 < step);
            if (i + 1 == step) {
                item.getElement().setAttribute("aria-current", "step");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        }
    }

    /** All of them are behind. */
    void finish() {
        at(STEPS + 1);
    }
}
