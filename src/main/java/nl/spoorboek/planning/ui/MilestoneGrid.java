package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.RecordGrid;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneOrder;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.ui.TrackCells;

/** Milestones as a table, by due date unless somebody sorts it otherwise; only what is in view is fetched. */
class MilestoneGrid extends RecordGrid<MilestoneItem> {

    private final transient PlanningService planning;
    private final LocalDate today;
    private transient MilestoneFilter filter = MilestoneFilter.ALL;

    MilestoneGrid(PlanningService planning, List<TrackItem> tracks, boolean showTracks, LocalDate today) {
        this.planning = planning;
        this.today = today;
        column(title(), MilestoneOrder.Column.TITLE, "milestone.title").setFlexGrow(3);
        column(when(), MilestoneOrder.Column.DUE, "milestone.expected")
                .setWidth("13rem")
                .setFlexGrow(1);
        column(state(), MilestoneOrder.Column.STATE, "milestone.state")
                .setWidth(STATE)
                .setFlexGrow(0);
        column(owner(), MilestoneOrder.Column.OWNER, "milestone.owner").setFlexGrow(1);
        if (showTracks) {
            column(TrackCells.of(tracks, MilestoneItem::tracks), MilestoneOrder.Column.TRACK, "milestone.track")
                    .setWidth(TRACKS)
                    .setFlexGrow(0);
        }
        setItems(
                query ->
                        planning
                                .list(filter, order(query.getSortOrders()), query.getOffset(), query.getLimit())
                                .stream(),
                query -> planning.count(filter));
    }

    private Column<MilestoneItem> column(LitRenderer<MilestoneItem> cell, MilestoneOrder.Column by, String label) {
        return addColumn(cell).setHeader(t(label)).setKey(by.name()).setSortProperty(by.name());
    }

    private static MilestoneOrder order(List<QuerySortOrder> sorts) {
        return sorts.isEmpty()
                ? MilestoneOrder.BY_DUE
                : new MilestoneOrder(
                        MilestoneOrder.Column.valueOf(sorts.getFirst().getSorted()),
                        sorts.getFirst().getDirection() == SortDirection.DESCENDING);
    }

    private static LitRenderer<MilestoneItem> owner() {
        return LitRenderer.<MilestoneItem>of("<span class=\"wrap\">${item.owner}</span>")
                .withProperty("owner", item -> item.owner() == null ? "" : item.owner());
    }

    private LitRenderer<MilestoneItem> title() {
        return LitRenderer.<MilestoneItem>of("""
                        <a href="${item.href}">${item.title}</a>
                        <span class="sub">${item.when}${item.slip} · ${item.state}</span>
                        """)
                .withProperty("href", item -> PlanningNavigation.milestone(item.id()))
                .withProperty("title", MilestoneItem::title)
                .withProperty("when", MilestoneGrid::words)
                .withProperty("slip", item -> SlipLine.of(item).isEmpty() ? "" : ", " + SlipLine.of(item))
                .withProperty("state", this::stateWord);
    }

    private LitRenderer<MilestoneItem> when() {
        return LitRenderer.<MilestoneItem>of(
                        "<span class=\"${item.css}\">${item.when}</span><span class=\"slip\">${item.slip}</span>")
                .withProperty("when", MilestoneGrid::words)
                .withProperty("slip", SlipLine::of)
                .withProperty("css", item -> item.isLate(today) ? "wrap late" : "wrap");
    }

    private LitRenderer<MilestoneItem> state() {
        return LitRenderer.<MilestoneItem>of("<span class=\"state ${item.css}\">${item.word}</span>")
                .withProperty("word", this::stateWord)
                .withProperty(
                        "css",
                        item -> StateMark.cssClass(
                                item.isLate(today) ? "late" : item.state().name()));
    }

    private String stateWord(MilestoneItem item) {
        return item.isLate(today) ? t("milestone.late") : Texts.word(item.state());
    }

    private static String words(MilestoneItem item) {
        PartialDate shown = item.shown();
        return shown == null ? t("milestone.unplanned") : shown.words();
    }

    /** Shows what the filter leaves. */
    void show(MilestoneFilter now) {
        filter = now;
        refresh();
    }

    /** Fetches again what is in view. */
    void refresh() {
        getDataProvider().refreshAll();
    }

    /** How many the filter leaves. */
    int size() {
        return planning.count(filter);
    }
}
