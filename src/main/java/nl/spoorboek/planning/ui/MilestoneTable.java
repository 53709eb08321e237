package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.spoorboek.planning.MilestoneFilter;
import org.jspecify.annotations.Nullable;

/** Milestones as a table to read, and on request to change several of them at once. */
class MilestoneTable extends Div {

    private final MilestoneGrid grid;
    private final transient SheetFlow flow;
    private final transient StepsBack back;
    private final Button edit = new Button(t("milestone-sheet.edit"), click -> open());
    private transient MilestoneFilter filter = MilestoneFilter.ALL;
    private @Nullable MilestoneSheet sheet;
    private boolean editable;

    MilestoneTable(MilestoneGrid grid, SheetFlow flow, StepsBack back) {
        this.grid = grid;
        this.flow = flow;
        this.back = back;
        addClassName("milestone-table");
        add(edit);
    }

    /** Whether there is anything that this person may change, so that it can be opened for that. */
    void editable(boolean may) {
        editable = may;
        edit.setVisible(may && sheet == null);
    }

    /** Shows what the filter leaves. */
    void show(MilestoneFilter now) {
        filter = now;
        refresh();
    }

    /** Fetches again what is in view. */
    void refresh() {
        if (sheet == null) {
            // not before it is wanted: on the page it asks for its rows, seen or not
            if (grid.getParent().isEmpty()) {
                add(grid);
            }
            grid.show(filter);
        } else {
            sheet.show(filter);
        }
    }

    /** How many the filter leaves. */
    int size() {
        return grid.size();
    }

    /** Whether it is being changed: then it stays on the screen, whatever the filter leaves. */
    boolean isOpen() {
        return sheet != null;
    }

    private void open() {
        sheet = new MilestoneSheet(flow, back, filter, this::close);
        add(sheet);
        edit.setVisible(false);
        grid.setVisible(false);
    }

    private void close() {
        if (sheet != null) {
            remove(sheet);
            sheet = null;
        }
        edit.setVisible(editable);
        grid.setVisible(true);
        grid.show(filter);
        edit.focus();
    }
}
