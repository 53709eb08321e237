package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.actions.ActionPriority;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.ui.RecordGrid;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.base.ui.Texts;

/** Actions as a table that can be sorted; only what is in view is fetched. */
class ActionGrid extends RecordGrid<ActionRow> {

    private final transient ActionService actions;
    private final LocalDate today;
    private transient ActionFilter filter = ActionFilter.ALL;

    ActionGrid(ActionService actions, TrackBadges tracks, boolean showTracks, LocalDate today) {
        this.actions = actions;
        this.today = today;
        getElement().setAttribute("aria-label", t("place.actions"));
        column(addColumn(title()), ActionOrder.Column.TITLE, "action-item.title")
                .setWidth("15rem")
                .setFlexGrow(4);
        column(addColumn(due()), ActionOrder.Column.DUE, "action-item.due")
                .setWidth("9.5rem")
                .setFlexGrow(0);
        column(addColumn(state()), ActionOrder.Column.STATE, "action-item.state")
                .setWidth("9.5rem")
                .setFlexGrow(0);
        column(addColumn(ActionGrid::owner), ActionOrder.Column.OWNER, "action-item.owner")
                .setWidth("9rem")
                .setFlexGrow(1);
        column(addColumn(priority()), ActionOrder.Column.PRIORITY, "action-item.priority")
                .setWidth("7rem")
                .setFlexGrow(0);
        if (showTracks) {
            column(addColumn(tracks.column(ActionRow::tracks)), ActionOrder.Column.TRACK, "action-item.track")
                    .setWidth("6rem")
                    .setFlexGrow(0);
        }
        var rows = records(
                query ->
                        actions
                                .list(filter, order(query.getSortOrders()), query.getOffset(), query.getLimit())
                                .stream(),
                () -> actions.count(filter));
        // a row that was chosen stays chosen when it has changed
        rows.setIdentifierProvider(ActionRow::id);
    }

    private static Column<ActionRow> column(Column<ActionRow> cells, ActionOrder.Column column, String label) {
        return cells.setHeader(t(label)).setKey(column.name()).setSortProperty(column.name());
    }

    private LitRenderer<ActionRow> title() {
        return LitRenderer.<ActionRow>of("""
                        <a href="${item.href}">${item.title}</a>
                        ${item.progress ? html`<span class="progress">${item.progress}</span>` : ''}
                        ${item.rhythm ? html`<span class="row-note">${item.rhythm}</span>` : ''}
                        ${item.origin ? html`<span class="row-note">${item.origin}</span>` : ''}
                        <span class="sub">${item.when} · ${item.state}${item.owner ? ` · ${item.owner}` : ''}</span>
                        """)
                .withProperty("href", row -> ActionsNavigation.action(row.id()))
                .withProperty("title", ActionRow::title)
                .withProperty("progress", ActionParts::progress)
                .withProperty("rhythm", ActionParts::rhythm)
                .withProperty("origin", ActionParts::origin)
                .withProperty("when", ActionParts::due)
                .withProperty("state", row -> ActionParts.stateWord(row, today))
                .withProperty("owner", row -> row.owner() == null ? "" : row.owner());
    }

    private LitRenderer<ActionRow> due() {
        return LitRenderer.<ActionRow>of("<span class=\"${item.css}\">${item.when}</span>")
                .withProperty("when", ActionParts::due)
                .withProperty("css", row -> row.isLate(today) ? "wrap late" : "wrap");
    }

    private LitRenderer<ActionRow> state() {
        return LitRenderer.<ActionRow>of("""
                        <span class="state wrap ${item.css}">${item.word}</span>
                        <span class="quiet wrap">${item.waiting}</span>
                        """)
                .withProperty("word", row -> ActionParts.stateWord(row, today))
                .withProperty("css", row -> StateMark.cssClass(ActionParts.stateShape(row, today)))
                .withProperty(
                        "waiting", row -> row.waitingOn() == null ? "" : t("milestone.waits-on", row.waitingOn()));
    }

    private static String owner(ActionRow row) {
        String owner = row.owner();
        return owner == null ? t("milestone.nobody") : owner;
    }

    private static LitRenderer<ActionRow> priority() {
        return LitRenderer.<ActionRow>of("<span class=\"${item.css}\">${item.word}</span>")
                .withProperty("word", row -> Texts.word(row.priority()))
                .withProperty("css", row -> row.priority() == ActionPriority.HIGH ? "priority-high" : "quiet");
    }

    private static ActionOrder order(List<QuerySortOrder> sorts) {
        return sorts.isEmpty()
                ? ActionOrder.BY_DUE
                : new ActionOrder(
                        ActionOrder.Column.valueOf(sorts.getFirst().getSorted()),
                        sorts.getFirst().getDirection() == SortDirection.DESCENDING);
    }

    /** Sorts, as the address says. */
    void show(ActionOrder order) {
        if (!order.equals(ActionOrder.BY_DUE)) {
            var column = getColumnByKey(order.column().name());
            if (column != null) {
                sort(List.of(new GridSortOrder<>(
                        column, order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
            }
        }
    }

    /** Tells in what order someone put the table. */
    void onOrder(Consumer<ActionOrder> listener) {
        addSortListener(event -> {
            if (event.isFromClient()) {
                listener.accept(
                        event.getSortOrder().isEmpty()
                                ? ActionOrder.BY_DUE
                                : new ActionOrder(
                                        ActionOrder.Column.valueOf(event.getSortOrder()
                                                .getFirst()
                                                .getSorted()
                                                .getKey()),
                                        event.getSortOrder().getFirst().getDirection() == SortDirection.DESCENDING));
            }
        });
    }

    /** The first rows in the order on the screen, also those not fetched yet. */
    List<ActionRow> rows(int most) {
        return actions.list(filter, order(getDataCommunicator().getBackEndSorting()), 0, most);
    }

    /** Shows what the filter leaves, and tells how many that are. */
    int show(ActionFilter now) {
        filter = now;
        refresh();
        return size();
    }
}
