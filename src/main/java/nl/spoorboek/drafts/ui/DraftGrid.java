package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.base.ui.RecordGrid;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.drafts.DraftFilter;
import nl.spoorboek.drafts.DraftItem;
import nl.spoorboek.drafts.DraftService;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.ui.TrackCells;

/** Drafts as a table: what one can react to first; only what is in view is fetched. */
class DraftGrid extends RecordGrid<DraftItem> {

    private final LocalDate today;
    private transient DraftFilter filter = DraftFilter.ALL;

    DraftGrid(DraftService drafts, List<TrackItem> tracks, boolean showTracks, LocalDate today) {
        this.today = today;
        addColumn(title()).setHeader(t("draft.title")).setFlexGrow(3);
        if (showTracks) {
            addColumn(TrackCells.of(tracks, DraftItem::tracks))
                    .setHeader(t("milestone.track"))
                    .setWidth(TRACKS)
                    .setFlexGrow(0);
        }
        addColumn(state()).setHeader(t("milestone.state")).setFlexGrow(2);
        addColumn(this::audience).setHeader(t("draft.for-whom")).setFlexGrow(2);
        addColumn(DraftGrid::remarks).setHeader(t("draft.remarks")).setFlexGrow(1);
        records(query -> drafts.list(filter, query.getOffset(), query.getLimit()).stream(), () -> drafts.count(filter));
    }

    private LitRenderer<DraftItem> title() {
        return LitRenderer.<DraftItem>of("""
                        <a href="${item.href}">${item.title}</a>
                        <span class="quiet">${item.kind}</span>
                        <span class="sub">${item.state}</span>
                        """)
                .withProperty("href", item -> DraftsNavigation.draft(item.id()))
                .withProperty("title", DraftItem::title)
                .withProperty("kind", DraftGrid::kind)
                .withProperty("state", item -> ReviewWords.state(item, today));
    }

    private static String kind(DraftItem item) {
        String rest = item.versionNumber() > 0
                ? t("version.number", item.versionNumber())
                : t(item.hasText() ? "draft.unpublished" : "draft.no-text.short");
        return item.type() + " · " + rest;
    }

    private LitRenderer<DraftItem> state() {
        return LitRenderer.<DraftItem>of(
                        "<span class=\"state ${item.css}\">${item.word}</span> <span class=\"wrap\">${item.term}</span>")
                .withProperty("word", item -> Texts.word(item.state()))
                .withProperty("css", item -> StateMark.cssClass(item.state().name()))
                .withProperty("term", item -> item.until() == null ? "" : ReviewWords.term(item.until(), today));
    }

    private String audience(DraftItem item) {
        return item.audience().isEmpty() ? Texts.word(item.level()) : String.join(", ", item.audience());
    }

    private static String remarks(DraftItem item) {
        return item.remarks() == 0 ? "" : t("draft.answered", item.answered(), item.remarks());
    }

    /** Shows what the filter leaves. */
    void show(DraftFilter chosen) {
        filter = chosen;
        refresh();
    }
}
