package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.base.ui.EmptyPlace;
import org.jspecify.annotations.Nullable;

/**
 * The actions as a table, with how many there are, or what to do when there are none. Whoever may change some chooses several there
 * and changes them at once.
 */
class ActionList extends ActionsPart {

    private final ActionGrid grid;
    private final transient BulkFlow flow;
    private final Paragraph count = new Paragraph();
    private final Button choose = new Button(t("bulk.choose"), click -> choose());
    private final Div nothing = new Div();
    private transient ActionFilter filter = ActionFilter.ALL;
    private @Nullable BulkBar bar;

    /** {@code mayChange}: whether this person may change any of them. */
    ActionList(ActionGrid grid, BulkFlow flow, boolean mayChange) {
        this.grid = grid;
        this.flow = flow;
        addClassName("record-list");
        count.addClassName("quiet");
        count.getElement().setAttribute("aria-live", "polite");
        choose.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        choose.setVisible(mayChange);
        var head = new Div(count, choose);
        head.addClassName("list-head");
        add(head, grid, nothing);
    }

    @Override
    void show(ActionFilter now) {
        filter = now;
        int size = grid.show(filter);
        count.setText(t("action-item.count", size));
        grid.setVisible(size > 0);
        if (bar != null) {
            bar.follow();
        }
        nothing.removeAll();
        if (size == 0) {
            nothing.add(new EmptyPlace(t("action-item.none"), t("action-item.none.what")));
        }
    }

    private void choose() {
        choose.setEnabled(false);
        var begun = new BulkBar(grid, flow, () -> show(filter), this::ended);
        bar = begun;
        add(begun);
    }

    private void ended() {
        if (bar != null) {
            remove(bar);
        }
        bar = null;
        choose.setEnabled(true);
        choose.focus();
    }
}
