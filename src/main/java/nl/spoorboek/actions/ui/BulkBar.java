package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.actions.BulkActionService;
import nl.spoorboek.base.ActionId;
import org.jspecify.annotations.Nullable;

/**
 * Choosing several actions in the table, and what can be done with them. Made when somebody begins to choose, gone afterwards. On a
 * telephone it is one line that opens, so that the list stays in sight.
 */
class BulkBar extends Div {

    private final ActionGrid grid;
    private final transient BulkFlow flow;
    private final transient Runnable changed;
    private final Span count = new Span();
    private final Button all = new Button("", click -> chooseAll());
    private final Button none = new Button(t("bulk.none"), click -> grid().deselectAll());
    private final Div changes = new Div();
    private final Button open = new Button(t("bulk.open"), click -> open(!isOpen()));
    private @Nullable ActionId last;

    /**
     * Begins choosing.
     *
     * @param changed told after a change, also after one that was undone
     * @param ended told when the choosing ends
     */
    BulkBar(ActionGrid grid, BulkFlow flow, Runnable changed, Runnable ended) {
        this.grid = grid;
        this.flow = flow;
        this.changed = changed;
        addClassNames("toolbar", "bulk-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", t("bulk.choose"));
        count.getElement().setAttribute("aria-live", "polite");
        count.addClassName("bulk-count");
        changes.addClassName("toolbar");
        for (BulkKind kind : BulkKind.values()) {
            changes.add(new Button(t("bulk." + kind.name()), click -> change(kind)));
        }
        var more = new Div(all, none, changes, new Button(t("bulk.end"), click -> {
            grid.setSelectionMode(SelectionMode.NONE);
            ended.run();
        }));
        more.addClassNames("toolbar", "bulk-more");
        open.addClassName("bulk-open");
        open(false);
        add(count, open, more);
        var model = (GridMultiSelectionModel<ActionRow>) grid.setSelectionMode(SelectionMode.MULTI);
        // all of a long list is a button of its own, which says how many that are
        model.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        model.addMultiSelectionListener(selection -> follow());
        model.addClientItemToggleListener(toggle -> {
            if (toggle.isShiftKey() && last != null) {
                chooseUpTo(toggle.getItem(), toggle.isSelected());
            }
            last = toggle.getItem().id();
        });
        follow();
    }

    private boolean isOpen() {
        return hasClassName("open");
    }

    private void open(boolean now) {
        setClassName("open", now);
        open.getElement().setAttribute("aria-expanded", String.valueOf(now));
    }

    private ActionGrid grid() {
        return grid;
    }

    /** Everything between the row that was chosen last and this one, in the order on the screen. */
    private void chooseUpTo(ActionRow to, boolean chosen) {
        List<ActionRow> rows = grid.rows(BulkActionService.MOST);
        List<ActionId> ids = rows.stream().map(ActionRow::id).toList();
        int one = ids.indexOf(last);
        int other = ids.indexOf(to.id());
        if (one < 0 || other < 0) {
            return;
        }
        List<ActionRow> between = rows.subList(Math.min(one, other), Math.max(one, other) + 1);
        if (chosen) {
            grid.asMultiSelect().select(between);
        } else {
            grid.asMultiSelect().deselect(between);
        }
    }

    private void chooseAll() {
        grid.asMultiSelect().select(grid.rows(BulkActionService.MOST));
    }

    /** Says how many are chosen, and how many there are. */
    final void follow() {
        int chosen = grid.getSelectedItems().size();
        int total = grid.size();
        count.setText(t("bulk.count", chosen));
        int most = Math.min(total, BulkActionService.MOST);
        all.setText(t(total > BulkActionService.MOST ? "bulk.all.first" : "bulk.all", most));
        all.setVisible(chosen < most);
        none.setVisible(chosen > 0);
        changes.getChildren().map(Button.class::cast).forEach(button -> button.setEnabled(chosen > 0));
    }

    private void change(BulkKind kind) {
        open(false);
        List<ActionId> chosen =
                grid.getSelectedItems().stream().map(ActionRow::id).collect(Collectors.toList());
        flow.ask(kind, chosen, () -> {
            grid.deselectAll();
            changed.run();
        });
    }
}
