package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.base.ui.RecordGrid;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.SessionFilter;
import nl.spoorboek.cocreation.SessionItem;
import nl.spoorboek.cocreation.SessionService;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.ui.TrackCells;

/** Sessions as a table, what is open now first; only what is in view is fetched. */
class SessionGrid extends RecordGrid<SessionItem> {

    private final LocalDate today;
    private transient SessionFilter filter = SessionFilter.ALL;

    SessionGrid(SessionService sessions, List<TrackItem> tracks, boolean showTracks, LocalDate today) {
        this.today = today;
        addColumn(title()).setHeader(t("session.title")).setFlexGrow(3);
        addColumn(item -> Texts.word(item.kind()))
                .setHeader(t("session.kind"))
                .setWidth("11rem")
                .setFlexGrow(1);
        addColumn(SessionGrid::words)
                .setHeader(t("session.when"))
                .setWidth("13rem")
                .setFlexGrow(1);
        addColumn(state()).setHeader(t("session.state")).setWidth(STATE).setFlexGrow(0);
        addColumn(item -> item.contributions() == 0 ? "" : String.valueOf(item.contributions()))
                .setHeader(t("session.contributions"))
                .setWidth("7rem")
                .setFlexGrow(0);
        if (showTracks) {
            addColumn(TrackCells.of(tracks, SessionItem::tracks))
                    .setHeader(t("session.track"))
                    .setWidth(TRACKS)
                    .setFlexGrow(0);
        }
        records(
                query -> sessions.list(filter, query.getOffset(), query.getLimit()).stream(),
                () -> sessions.count(filter));
    }

    private LitRenderer<SessionItem> title() {
        return LitRenderer.<SessionItem>of("""
                        <a href="${item.href}">${item.title}</a>
                        <span class="sub">${item.state} · ${item.kind} · ${item.when}</span>
                        """)
                .withProperty("href", item -> SessionsNavigation.session(item.id()))
                .withProperty("title", SessionItem::title)
                .withProperty("kind", item -> Texts.word(item.kind()))
                .withProperty("when", SessionGrid::words)
                .withProperty("state", this::stateWord);
    }

    private LitRenderer<SessionItem> state() {
        return LitRenderer.<SessionItem>of("<span class=\"state session-state ${item.css}\">${item.word}</span>")
                .withProperty("word", this::stateWord)
                .withProperty("css", item -> StateMark.cssClass(item.state().name()));
    }

    private String stateWord(SessionItem item) {
        return item.isPassed(today) && !item.series() ? t("session.passed") : Texts.word(item.state());
    }

    private static String words(SessionItem item) {
        String when = SessionWords.when(item.planned(), item.startsAt(), item.endsAt());
        return item.series() ? t("session.series.when", when) : when;
    }

    /** Shows what the filter leaves. */
    void show(SessionFilter now) {
        filter = now;
        refresh();
    }
}
