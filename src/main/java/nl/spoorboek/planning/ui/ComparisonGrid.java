package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Locale;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.time.SlipWords;
import nl.spoorboek.base.ui.RecordGrid;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.BaselineItem;
import nl.spoorboek.planning.BaselineService;
import nl.spoorboek.planning.Comparison.Filter;
import nl.spoorboek.planning.Comparison.Line;
import nl.spoorboek.planning.PlanChange;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.ui.TrackCells;
import org.jspecify.annotations.Nullable;

/** Milestones of two plannings as a table; only what is in view is fetched. */
class ComparisonGrid extends RecordGrid<Line> {

    private transient Filter filter = Filter.ALL;

    ComparisonGrid(BaselineService baselines, BaselineItem from, @Nullable BaselineItem to, List<TrackItem> tracks) {
        addColumn(title()).setHeader(t("milestone.title")).setFlexGrow(3);
        addColumn(change()).setHeader(t("compare.change")).setWidth(STATE).setFlexGrow(0);
        addColumn(line -> words(line.before()))
                .setHeader(from.name())
                .setWidth("10rem")
                .setFlexGrow(1);
        addColumn(line -> words(line.after()))
                .setHeader(to == null ? t("compare.now") : to.name())
                .setWidth("10rem")
                .setFlexGrow(1);
        addColumn(ComparisonGrid::slip)
                .setHeader(t("compare.slip"))
                .setWidth("11rem")
                .setFlexGrow(1);
        addColumn(TrackCells.of(tracks, Line::tracks))
                .setHeader(t("milestone.track"))
                .setWidth(TRACKS)
                .setFlexGrow(0);
        records(
                query -> baselines.compare(from, to, filter, query.getOffset(), query.getLimit()).stream(),
                () -> baselines.count(from, to, filter));
    }

    private static LitRenderer<Line> title() {
        return LitRenderer.<Line>of("""
                        ${item.href ? html`<a href="${item.href}">${item.title}</a>` : html`<span>${item.title}</span>`}
                        <span class="sub">${item.line}</span>
                        """)
                .withProperty("href", line -> line.exists() ? PlanningNavigation.milestone(line.id()) : "")
                .withProperty("title", Line::title)
                .withProperty("line", ComparisonGrid::line);
    }

    private static LitRenderer<Line> change() {
        return LitRenderer.<Line>of("<span class=\"plan-change ${item.css}\">${item.word}</span>")
                .withProperty("word", line -> Texts.word(line.change()))
                .withProperty("css", line -> "plan-" + line.change().name().toLowerCase(Locale.ROOT));
    }

    private static String words(@Nullable PartialDate date) {
        return date == null ? "–" : PartialDateWords.told(date);
    }

    private static String line(Line line) {
        String slip = slip(line);
        return Texts.word(line.change()) + " · " + words(line.before()) + " → " + words(line.after())
                + (slip.isEmpty() ? "" : " · " + slip);
    }

    private static String slip(Line line) {
        boolean compares = line.change() == PlanChange.MOVED || line.change() == PlanChange.REACHED;
        return compares && line.before() != null && line.after() != null
                ? SlipWords.between(line.before(), line.after(), Texts.locale())
                : "";
    }

    /** Shows what the filter leaves. */
    void show(Filter now) {
        filter = now;
        refresh();
    }
}
