package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.RecordGrid;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.ui.TrackCells;

/** Milestones as a table by due date; only what is in view is fetched. */
class MilestoneGrid extends RecordGrid<MilestoneItem> {

    private final transient PlanningService planning;
    private final LocalDate today;
    private transient MilestoneFilter filter = MilestoneFilter.ALL;

    MilestoneGrid(PlanningService planning, List<TrackItem> tracks, boolean showTracks, LocalDate today) {
        this.planning = planning;
        this.today = today;
        addColumn(title()).setHeader(t("milestone.title")).setFlexGrow(3);
        addColumn(when()).setHeader(t("milestone.expected")).setWidth("13rem").setFlexGrow(1);
        addColumn(state()).setHeader(t("milestone.state")).setWidth(STATE).setFlexGrow(0);
        addColumn(item -> item.owner() == null ? "" : item.owner())
                .setHeader(t("milestone.owner"))
                .setFlexGrow(1);
        if (showTracks) {
            addColumn(TrackCells.of(tracks, MilestoneItem::tracks))
                    .setHeader(t("milestone.track"))
                    .setWidth(TRACKS)
                    .setFlexGrow(0);
        }
        setItemsPageable(
                page -> planning.list(filter, (int) page.getOffset(), page.getPageSize()),
                page -> planning.count(filter));
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
