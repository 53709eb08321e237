package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.ui.RecordGrid;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneOrder;
import nl.spoorboek.planning.PlanChange;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.RoadmapWindow;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.ui.TrackCells;
import org.jspecify.annotations.Nullable;

/** Milestones as a table, by due date unless somebody sorts it otherwise; only what is in view is fetched. */
class MilestoneGrid extends RecordGrid<MilestoneItem> {

    private final transient PlanningService planning;
    private final LocalDate today;
    private transient MilestoneFilter filter = MilestoneFilter.ALL;
    /** What the rows that were fetched last wait for; null when it is not shown. */
    private transient @Nullable Map<MilestoneId, List<RoadmapWindow.Link>> needs;

    MilestoneGrid(PlanningService planning, List<TrackItem> tracks, boolean showTracks, LocalDate today) {
        this.planning = planning;
        this.today = today;
        column(addColumn(title()), MilestoneOrder.Column.TITLE, "milestone.title")
                .setWidth("14rem")
                .setFlexGrow(3);
        column(addColumn(when()), MilestoneOrder.Column.DUE, "milestone.expected")
                .setWidth("13rem")
                .setFlexGrow(1);
        column(addColumn(state()), MilestoneOrder.Column.STATE, "milestone.state")
                .setWidth(STATE)
                .setFlexGrow(0);
        column(addColumn(MilestoneGrid::owner), MilestoneOrder.Column.OWNER, "milestone.owner")
                .setFlexGrow(1);
        if (showTracks) {
            column(
                            addColumn(TrackCells.of(tracks, MilestoneItem::tracks)),
                            MilestoneOrder.Column.TRACK,
                            "milestone.track")
                    .setWidth(TRACKS)
                    .setFlexGrow(0);
        }
        records(
                query -> fetch(order(query.getSortOrders()), query.getOffset(), query.getLimit()).stream(),
                () -> planning.count(filter));
    }

    /** With what each milestone waits for, as the picture shows it with arrows. */
    MilestoneGrid withNeeds() {
        needs = Map.of();
        addColumn(item -> NeedsWords.of(needsOf(item)))
                .setHeader(t("milestone.needs"))
                .setWidth("9rem")
                .setFlexGrow(1);
        return this;
    }

    private List<RoadmapWindow.Link> needsOf(MilestoneItem item) {
        return needs == null ? List.of() : needs.getOrDefault(item.id(), List.of());
    }

    private List<MilestoneItem> fetch(MilestoneOrder order, int offset, int limit) {
        List<MilestoneItem> items = planning.list(filter, order, offset, limit);
        if (needs != null) {
            needs = planning.needs(items.stream()
                    .filter(MilestoneItem::isNow)
                    .map(MilestoneItem::id)
                    .toList());
        }
        return items;
    }

    private static Column<MilestoneItem> column(Column<MilestoneItem> cells, MilestoneOrder.Column by, String label) {
        return cells.setHeader(t(label)).setKey(by.name()).setSortProperty(by.name());
    }

    private static MilestoneOrder order(List<QuerySortOrder> sorts) {
        return sorts.isEmpty()
                ? MilestoneOrder.BY_DUE
                : new MilestoneOrder(
                        MilestoneOrder.Column.valueOf(sorts.getFirst().getSorted()),
                        sorts.getFirst().getDirection() == SortDirection.DESCENDING);
    }

    private static String owner(MilestoneItem item) {
        String owner = item.owner();
        return owner == null ? "" : owner;
    }

    private LitRenderer<MilestoneItem> title() {
        return LitRenderer.<MilestoneItem>of("""
                        ${item.href ? html`<a href="${item.href}">${item.title}</a>` : html`<span>${item.title}</span>`}
                        <span class="sub">${item.when}${item.slip} · ${item.state}</span>
                        """)
                .withProperty("href", item -> item.exists() ? PlanningNavigation.milestone(item.id()) : "")
                .withProperty("title", MilestoneItem::title)
                .withProperty("when", MilestoneGrid::words)
                .withProperty("slip", item -> difference(item).isEmpty() ? "" : ", " + difference(item))
                .withProperty("state", this::stateWord);
    }

    private LitRenderer<MilestoneItem> when() {
        return LitRenderer.<MilestoneItem>of(
                        "<span class=\"${item.css}\">${item.when}</span><span class=\"slip\">${item.slip}</span>")
                .withProperty("when", MilestoneGrid::words)
                .withProperty("slip", MilestoneGrid::difference)
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

    /** How far it moved, or what else became of it between the plannings that are compared. */
    private static String difference(MilestoneItem item) {
        PlanChange change = item.change();
        String turn = change == PlanChange.ADDED || change == PlanChange.DROPPED || change == PlanChange.REACHED
                ? t("roadmap.spoken.turn." + change)
                : "";
        String slip = SlipLine.of(item);
        return slip.isEmpty() || turn.isEmpty() ? slip + turn : turn + ", " + slip;
    }

    private static String words(MilestoneItem item) {
        PartialDate shown = item.shown();
        return shown == null ? t("milestone.unplanned") : PartialDateWords.told(shown);
    }

    /** Shows what the filter leaves. */
    void show(MilestoneFilter now) {
        filter = now;
        refresh();
    }
}
