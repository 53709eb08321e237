package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.base.ui.EmptyPlace;

/** The actions as a table, with how many there are, or what to do when there are none. */
class ActionList extends ActionsPart {

    private final ActionGrid grid;
    private final Paragraph count = new Paragraph();
    private final Div nothing = new Div();

    ActionList(ActionGrid grid) {
        this.grid = grid;
        addClassName("record-list");
        count.addClassName("quiet");
        count.getElement().setAttribute("aria-live", "polite");
        add(count, grid, nothing);
    }

    @Override
    void show(ActionFilter filter) {
        int size = grid.show(filter);
        count.setText(t("action-item.count", size));
        grid.setVisible(size > 0);
        nothing.removeAll();
        if (size == 0) {
            nothing.add(new EmptyPlace(t("action-item.none"), t("action-item.none.what")));
        }
    }
}
