package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.drafts.DraftAction;
import nl.spoorboek.drafts.DraftLinks;
import nl.spoorboek.drafts.DraftPage;
import nl.spoorboek.drafts.DraftService;
import nl.spoorboek.drafts.PassageItem;
import nl.spoorboek.drafts.RemarkEntry;
import nl.spoorboek.drafts.RemarkItem;
import nl.spoorboek.history.ui.HistoryCard;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;

/** One draft: its text in one of its versions, with the remarks beside their words, and what can be done with it. */
@Route("conceptstukken/:id")
@PermitAll
@Place(Place.Kind.CONTENT)
class DraftView extends PlaceView implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient DraftLinks links;
    private final transient PlanningService planning;
    private final transient ProgrammeService programmes;
    private final transient DraftControls controls;
    private final transient ReviewDialogs dialogs;
    private final transient LiveTopics live;
    private final transient Today today;
    private final Div above = new Div();
    private final PassagesPane pane = new PassagesPane(this::remark);
    private final Div below = new Div();
    private final HistoryCard history;
    private @Nullable LedToCard ledTo;
    private DraftId id = new DraftId(new UUID(0, 0));
    private transient @Nullable Integer number;
    private transient @Nullable DraftPage page;

    DraftView(
            DraftService drafts,
            DraftLinks links,
            PlanningService planning,
            ProgrammeService programmes,
            DraftControls controls,
            ReviewDialogs dialogs,
            LiveTopics live,
            Today today) {
        this.drafts = drafts;
        this.links = links;
        this.planning = planning;
        this.programmes = programmes;
        this.controls = controls;
        this.dialogs = dialogs;
        this.live = live;
        this.today = today;
        history = new HistoryCard(() -> drafts.history(id));
        above.addClassName("draft-above");
        below.addClassName("draft-below");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftId asked =
                DraftsNavigation.draftId(event.getRouteParameters().get("id").orElse(""));
        number = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DraftsNavigation.VERSION)
                .map(DraftView::number)
                .orElse(null);
        if (!asked.equals(id)) {
            id = asked;
            history.setOpened(false);
            ledTo = new LedToCard(links, planning, id);
            live.watch(this, this::show, Topic.one("draft", id), Topic.one("link", id));
        }
        removeAll();
        page = null;
        add(above, pane);
        if (ledTo != null) {
            var beside = new Div(ledTo);
            beside.addClassName("draft-below");
            add(beside);
        }
        add(below);
        show();
    }

    private static Integer number(String typed) {
        if (!typed.matches("\\d{1,6}")) {
            throw new Problem.NotFound();
        }
        return Integer.valueOf(typed);
    }

    private void show() {
        DraftPage now = drafts.find(id, number);
        boolean same = page != null && headPart(page).equals(headPart(now));
        page = now;
        if (!same) {
            head(now);
        }
        above.removeAll();
        if (now.readOnly() != null && !now.rights().contains(DraftAction.REMARK)) {
            var why = new Paragraph(t(now.readOnly()));
            why.addClassName("read-only-line");
            above.add(why);
        }
        now.openRound().ifPresent(round -> above.add(new RoundCard(now, round, today.date())));
        if (now.passages().isEmpty()) {
            above.add(new EmptyPlace(t("draft.no-text"), t("draft.no-text.what")));
        }
        pane.setVisible(!now.passages().isEmpty());
        pane.show(now, this::card);
        if (ledTo != null) {
            ledTo.show(now.rights().contains(DraftAction.WRITE));
        }
        below.removeAll();
        below.add(DraftParts.below(now, this::card));
        history.refresh();
        below.add(history);
    }

    /** What the controls above the text depend on. */
    private static List<Object> headPart(DraftPage page) {
        return List.of(page.version(), page.versions(), page.notNow(), page.rights(), page.heading());
    }

    private void head(DraftPage now) {
        var tracks = programmes.tracks().stream()
                .filter(track -> track.id().equals(now.heading().track())
                        || now.heading().alsoTracks().contains(track.id()))
                .map(track -> new TrackBadge(track.number(), track.name()).large())
                .toArray(TrackBadge[]::new);
        String version = now.shown() == null || now.passages().isEmpty()
                ? ""
                : ", " + ReviewWords.version(now.shown().number());
        head(now.heading().title() + version, ReviewWords.line(now, today.date()), tracks);
        actions(controls.of(now, this::show, pane::remark));
    }

    private RemarkCard card(RemarkItem remark) {
        DraftPage now = page;
        return now != null && now.can(DraftAction.ANSWER)
                ? new RemarkCard(remark, () -> dialogs.answer(now, remark, this::show))
                : new RemarkCard(remark, null);
    }

    private void remark(@Nullable PassageItem passage, RemarkEntry.About about) {
        DraftPage now = page;
        if (now != null && now.can(DraftAction.REMARK)) {
            dialogs.remark(now, passage, about, this::show);
        }
    }
}
