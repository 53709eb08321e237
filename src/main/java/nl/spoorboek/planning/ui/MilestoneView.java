package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.KeptPart;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.exchange.ui.CalendarLink;
import nl.spoorboek.history.ui.HistoryCard;
import nl.spoorboek.history.ui.OriginList;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.InsteadOfEditing;
import nl.spoorboek.planning.MilestoneDetail;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneSection;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** One milestone: its dates side by side, what it waits for and what waits for it, where it comes from, what happened to it. */
@Route("mijlpalen/:id")
@PermitAll
@Place(Place.Kind.CONTENT)
class MilestoneView extends PlaceView implements BeforeEnterObserver {

    private final transient PlanningService planning;
    private final transient ProgrammeService programmes;
    private final transient MilestoneEditing editing;
    private final transient List<MilestoneSection> sections;
    private final transient List<InsteadOfEditing> instead;
    private final transient MoveAsk asking;
    private final transient PartialDateParser parser;
    private final transient Today today;
    private final transient LiveTopics live;
    private final Div page = new Div();
    private final Div facts = new Div();
    private final Div side = new Div();
    private final KeptPart controls = new KeptPart();
    private final KeptPart dates = new KeptPart();
    private final KeptPart calendar = new KeptPart();
    private final KeptPart note = new KeptPart();
    private final KeptPart ties = new KeptPart();
    private final KeptPart why = new KeptPart();
    private final KeptPart about = new KeptPart();
    private final KeptPart origins = new KeptPart();
    private final HistoryCard history;
    private transient @Nullable MilestoneDetail shown;
    private MilestoneId id = new MilestoneId(new UUID(0, 0));

    MilestoneView(
            PlanningService planning,
            ProgrammeService programmes,
            MilestoneEditing editing,
            List<MilestoneSection> sections,
            List<InsteadOfEditing> instead,
            MoveAsk asking,
            PartialDateParser parser,
            Today today,
            LiveTopics live) {
        this.planning = planning;
        this.programmes = programmes;
        this.editing = editing;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(MilestoneSection::order))
                .toList();
        this.instead = instead;
        this.asking = asking;
        this.parser = parser;
        this.today = today;
        this.live = live;
        history = new HistoryCard(() -> planning.history(id));
        page.addClassName("columns");
        facts.addClassName("cards");
        facts.add(dates, calendar, note, ties);
        side.add(about, origins, history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = PlanningNavigation.milestoneId(event.getRouteParameters().get("id").orElse(""));
        history.setOpened(false);
        Stream.of(controls, dates, calendar, note, ties, about, origins).forEach(KeptPart::forget);
        removeAll();
        page.removeAll();
        MilestoneItem opened = show();
        // what people type in the other features' parts stays in place; only the facts around it are made anew
        var main = new Div(facts);
        sections.forEach(section -> section.content(opened).ifPresent(main::add));
        page.add(main, side);
        add(why, page);
        live.watch(this, this::follow, Topic.one("milestone", id));
    }

    /** Somebody did something here: where the facts stay as they are, so does the page. */
    private void follow() {
        MilestoneDetail detail = planning.find(id);
        if (detail.readOnly() != null || !detail.equals(shown)) {
            show(detail);
        } else {
            history.refresh();
        }
    }

    private MilestoneItem show() {
        return show(planning.find(id));
    }

    private MilestoneItem show(MilestoneDetail detail) {
        shown = detail;
        List<TrackItem> tracks = tracks(detail);
        head(
                detail.item().title(),
                t("milestone.line", Texts.word(detail.item().kind()), trackNames(tracks)),
                tracks.stream()
                        .map(track -> new TrackBadge(track.number(), track.name()).large())
                        .toArray(TrackBadge[]::new));
        controls.show(List.of(detail.mayEdit(), detail.item().state()), () -> controls(detail));
        actions(controls);
        showFacts(detail);
        showSide(detail);
        return detail.item();
    }

    private void showFacts(MilestoneDetail detail) {
        dates.show(List.of(detail.item(), detail.moves()), () -> MilestoneParts.dates(detail, today.date()));
        calendar.show(
                Optional.ofNullable(detail.item().shown()),
                () -> CalendarLink.of(id, detail.item().shown()));
        String words = detail.draft().note();
        if (words == null) {
            note.showNothing();
        } else {
            note.show(words, () -> card(t("milestone.note"), new Markdown(words)));
        }
        ties.show(
                List.of(detail.mayEdit(), detail.needs(), detail.neededBy()),
                () -> new DependencyCard(detail, planning, this::show));
    }

    private void showSide(MilestoneDetail detail) {
        // what stands in place of the form has a state of its own
        why.showNothing();
        if (detail.readOnly() != null) {
            var reason = new Paragraph(t(detail.readOnly()));
            reason.addClassName("read-only-line");
            var row = new Div(reason);
            row.addClassName("read-only-row");
            instead.forEach(other -> other.control(detail, this::show).ifPresent(row::add));
            why.add(row);
        }
        about.show(detail, () -> card(t("milestone.about"), MilestoneParts.facts(detail)));
        if (detail.origins().isEmpty()) {
            origins.showNothing();
        } else {
            origins.show(detail.origins(), () -> card(t("origin.title"), new OriginList(detail.origins())));
        }
        history.refresh();
    }

    static Div card(String heading, Component content) {
        var card = new Div(new H2(heading), content);
        card.addClassName("card");
        return card;
    }

    /** They act on the milestone as it is then, not as it was when they were made. */
    private Component controls(MilestoneDetail made) {
        var controls = new Div();
        controls.addClassName("kept-part");
        if (!made.mayEdit()) {
            return controls;
        }
        var change = new StateChange(planning, asking, parser, today.date(), this::show);
        var menu = new MenuBar();
        var states = menu.addItem(t("milestone.state.change")).getSubMenu();
        for (MilestoneState next : made.next()) {
            states.addItem(t("milestone-action." + next.name()), click -> change.to(next, now().item()));
        }
        if (made.item().state() == MilestoneState.REACHED) {
            states.addItem(
                    t("milestone.reached.correct"),
                    click -> ReachedCorrection.open(now().item(), planning, parser, today.date(), this::show));
        }
        controls.add(
                new Button(t("action.delete"), click -> confirmDelete(now())),
                menu,
                new Button(t("action.edit"), click -> editing.openEdit(now(), this::show)));
        return controls;
    }

    private MilestoneDetail now() {
        return Objects.requireNonNull(shown);
    }

    private void confirmDelete(MilestoneDetail detail) {
        var sure = new ConfirmDialog();
        sure.setHeader(t("milestone.delete.sure"));
        sure.setText(t("milestone.delete.what"));
        sure.setCancelable(true);
        sure.setCancelText(t("action.cancel"));
        sure.setConfirmText(t("action.delete"));
        sure.addConfirmListener(confirm -> {
            planning.delete(id, detail.item().version());
            Notices.done(t("milestone.deleted"));
            UI.getCurrent().navigate("routekaart");
        });
        sure.open();
    }

    private List<TrackItem> tracks(MilestoneDetail detail) {
        return programmes.tracks().stream()
                .filter(track -> detail.item().tracks().contains(track.id()))
                .toList();
    }

    private static String trackNames(List<TrackItem> tracks) {
        return tracks.isEmpty()
                ? t("programme.line")
                : String.join(
                        ", ",
                        tracks.stream()
                                .map(track -> t("track.label", track.number(), track.name()))
                                .toList());
    }
}
