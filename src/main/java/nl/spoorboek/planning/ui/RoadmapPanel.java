package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.DateShift;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.NarrowPage;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.exchange.ui.ExportMenu;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.RoadmapLines;
import nl.spoorboek.planning.RoadmapWindow;
import nl.spoorboek.programme.ProgrammeItem;
import nl.spoorboek.programme.TrackItem;

/** The roadmap of some tracks: as a picture, and beside it the same as a table, under the same filter. */
class RoadmapPanel extends Div {

    /** Every day that can be drawn. */
    private static final DateRange ALWAYS = new DateRange(LocalDate.of(1000, 1, 1), LocalDate.of(3000, 1, 1));

    private final transient RoadmapSources sources;
    private final transient PlanningService planning;
    private final transient List<TrackItem> all;
    private final transient RoadmapLanes every;
    private final transient Optional<ProgrammeItem> programme;
    private final LocalDate today;
    private final String place;
    private final RoadmapPicture picture;
    private final MilestoneTable table;
    private final boolean single;
    private final RoadmapToolbar toolbar;
    private final EmptyPlace nothing;
    private final Paragraph unmatched = new Paragraph(t("milestone.none.filter"));
    private final boolean mayPlan;
    private final Button toToday = new Button(t("roadmap.today"));
    private final transient StepsBack back = new StepsBack();
    private transient RoadmapDrawing drawing;
    private transient RoadmapAddress shown;
    private LocalDate from;
    private boolean begun;
    /** There is nothing at all to draw for this reader. */
    private boolean bare;

    /**
     * The roadmap.
     *
     * @param single whether it is that of one track, without the programme's own line
     * @param place the address of the page without what one looks at, which is added to it
     */
    RoadmapPanel(RoadmapSources sources, List<TrackItem> all, boolean single, String place) {
        this.sources = sources;
        this.planning = sources.planning();
        this.all = all;
        this.single = single;
        this.today = sources.today();
        this.programme = sources.programme();
        this.place = place;
        this.from = RoadmapZoom.QUARTER.startBefore(today);
        this.picture = new RoadmapPicture(today);
        this.mayPlan = planning.mayPlan(null) || all.stream().anyMatch(track -> planning.mayPlan(track.id()));
        this.table =
                new MilestoneTable(new MilestoneGrid(planning, all, true, today).withNeeds(), sources.sheets(), back);
        this.every = new RoadmapLanes(new RoadmapLines(
                all,
                !single,
                sources.lines(),
                Set.of(),
                all.stream().map(TrackItem::number).collect(Collectors.toSet())));
        this.toolbar = new RoadmapToolbar(all, every, sources, this::choose);
        this.shown = toolbar.address(from);
        this.drawing = new RoadmapDrawing(lanes(), today);
        addClassName("roadmap");
        toToday.addClickListener(click -> picture.goTo(shown.zoom().startBefore(today)));
        toolbar.add(toToday);
        toolbar.add(new SavedViewMenu(sources, single ? all.getFirst().id() : null, () -> shown));
        toolbar.add(ExportMenu.ofRoadmap(this::chosen, this::seen, () -> shown.view())
                .withIntake(mayPlan));
        nothing = new EmptyPlace(
                t("milestone.none"),
                t(!mayPlan ? "roadmap.none.read" : single ? "roadmap.none.track" : "roadmap.none.what"));
        nothing.setVisible(false);
        unmatched.setVisible(false);
        add(toolbar, toolbar.compared(), nothing, unmatched, picture, table);
        hearPicture();
        hearHands();
        Shortcuts.addShortcutListener(this, back::undo, Key.KEY_Z, KeyModifier.CONTROL)
                .listenOn(picture, table);
        sources.live().watchRecords(this, this::follow, Topic.all("milestone"));
        show(toolbar.address(from));
    }

    private void hearPicture() {
        picture.onWindow((seq, begin, end) -> drawing.window(seq, begin, end, window(within(begin, end))));
        picture.onView(this::look);
        picture.onOpen(id -> UI.getCurrent().navigate("mijlpalen/" + id));
        picture.onUnplanned(this::openUnplanned);
        picture.onFold((lane, lines) -> {
            show(lines ? shown.showLines(Integer.valueOf(lane)) : shown.fold(lane));
            keepAddress();
        });
    }

    /** The picture tells where it stands once it is drawn, too; that is no news. */
    private void look(LocalDate begin, RoadmapZoom how) {
        boolean zoomed = how != shown.zoom();
        if (begin.equals(from) && !zoomed) {
            return;
        }
        from = begin;
        shown = shown.at(begin, how);
        if (zoomed) {
            toolbar.read(shown);
        }
        keepAddress();
    }

    private void hearHands() {
        var steps = new RoadmapSteps(planning, new DateShift(sources.parser(), Texts.locale()));
        var moves = new MoveFlow(planning, sources.asking(), back, id -> follow(Optional.of(Set.of(id.value()))));
        var ties = new TieFlow(planning, back);
        picture.onMoveAsk(steps::answer);
        picture.onMoveDrop(ask -> steps.date(ask)
                .ifPresentOrElse(
                        to -> moves.move(
                                PlanningNavigation.milestoneId(ask.id()), ask.version(), to, picture::restoreMove),
                        picture::restoreMove));
        picture.onMoveRefused(id -> {
            MilestoneId milestone = PlanningNavigation.milestoneId(id);
            // beside an adopted planning stand milestones that are no longer there
            Message why = planning.readable(milestone).isEmpty()
                    ? Message.of("roadmap.gone.move")
                    : planning.whyNot(milestone);
            if (why != null) {
                Notices.problem(t(why));
            }
        });
        picture.onTie((waiting, needs) ->
                ties.tie(PlanningNavigation.milestoneId(waiting), PlanningNavigation.milestoneId(needs)));
    }

    /** A person chose in the toolbar. */
    private void choose() {
        show(toolbar.address(from));
        keepAddress();
    }

    private void show(RoadmapAddress address) {
        toolbar.read(address);
        shown = address.comparing(toolbar.comparing());
        toolbar.ofPicture(!address.table());
        drawing = new RoadmapDrawing(lanes(), today);
        picture.planner(mayPlan && shown.isNow());
        picture.gone(shown.compared().map(PlanningNavigation::comparison).orElse(""));
        table.editable(mayPlan && shown.isNow());
        address.period().or(() -> programme.map(RoadmapSources::extent)).ifPresent(picture::extent);
        picture.lanes(lanes().lanes());
        picture.ghosts(shown.drawsGhosts());
        picture.zoom(address.zoom());
        begun = begun && !bare;
        bare = false;
        nothing.setVisible(false);
        unmatched.setVisible(false);
        toolbar.setVisible(true);
        picture.setVisible(!address.table());
        toToday.setVisible(!address.table());
        table.setVisible(address.table());
        refresh();
    }

    private RoadmapLanes lanes() {
        Set<Integer> numbers = shown.tracks();
        return new RoadmapLanes(new RoadmapLines(
                all.stream()
                        .filter(track -> numbers.isEmpty() || numbers.contains(track.number()))
                        .toList(),
                !single && numbers.isEmpty(),
                every.lines(),
                shown.folded(),
                shown.lines()));
    }

    private void refresh() {
        if (!isAttached()) {
            return;
        }
        if (picture.isVisible() && begun) {
            picture.refresh();
        } else if (picture.isVisible() || bare) {
            begin();
        }
        if (table.isVisible()) {
            table.show(chosen());
            unmatched.setVisible(!table.isOpen() && table.size() == 0);
        }
    }

    /** Others changed the plan: of a few milestones only those are told, for a window can hold thousands. */
    private void follow(Optional<Set<UUID>> changed) {
        if (changed.isEmpty()
                || changed.get().isEmpty()
                || !picture.isVisible()
                || !begun
                || unmatched.isVisible()
                || !shown.isNow()) {
            refresh();
            return;
        }
        List<MilestoneId> ids = changed.get().stream().map(MilestoneId::new).toList();
        picture.change(drawing.changes(
                ids, planning.some(filter().withPeriod(shown.period().orElse(ALWAYS)), ids)));
    }

    /** What it shows is settled once it is on the page: not before that is anything asked for it. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        begun = false;
        refresh();
    }

    /** The first days come along with the picture itself. */
    private void begin() {
        begun = true;
        DateRange days = shown.zoom().tiles(from, NarrowPage.width(this));
        LocalDate first = Objects.requireNonNull(days.from());
        LocalDate last = Objects.requireNonNull(days.to());
        RoadmapWindow window = window(within(first, last));
        bare = window.items().isEmpty() && window.undated().isEmpty() && planning.count(whole()) == 0;
        nothing.setVisible(bare);
        unmatched.setVisible(unmatched.isVisible() && !bare);
        picture.setVisible(!bare);
        toolbar.setVisible(!bare || mayPlan);
        if (!bare) {
            picture.begin(drawing.window(0, first, last, window));
        }
    }

    /** A stretch of the plan; when that is empty, it may be so because the filter leaves nothing anywhere. */
    private RoadmapWindow window(MilestoneFilter part) {
        RoadmapWindow window = planning.window(part);
        unmatched.setVisible(window.items().isEmpty() && window.undated().isEmpty() && planning.count(chosen()) == 0);
        return window;
    }

    /** All that is asked for, wherever it stands. */
    private MilestoneFilter chosen() {
        return filter().withPeriod(shown.period().orElse(null));
    }

    /** All that could be drawn here, whatever is chosen. */
    private MilestoneFilter whole() {
        return single ? MilestoneFilter.of(all.getFirst().id()) : MilestoneFilter.ALL;
    }

    private MilestoneFilter filter() {
        Set<TrackId> chosen = lanes().tracks().stream().map(TrackItem::id).collect(Collectors.toSet());
        boolean everything = !single && shown.tracks().isEmpty();
        return MilestoneFilter.ALL
                .withTracks(everything ? Set.of() : chosen, everything)
                .withStates(shown.states())
                .withPhases(shown.phases())
                .comparing(shown.compared().orElse(null));
    }

    /** The days that are in view, as far as they lie in the period. */
    private DateRange seen() {
        DateRange view = picture.seen(from, shown.zoom());
        return shown.period()
                .filter(view::overlaps)
                .map(period -> RoadmapAddress.common(period, view))
                .orElse(view);
    }

    /** The filter for a stretch of time, as far as it lies in the period. */
    private MilestoneFilter within(LocalDate begin, LocalDate end) {
        var window = new DateRange(begin, end);
        return filter().withPeriod(shown.period()
                .filter(period -> period.overlaps(window))
                .map(period -> RoadmapAddress.common(period, window))
                .orElse(window));
    }

    private void openUnplanned(String lane) {
        Set<TrackId> of = all.stream()
                .filter(track -> String.valueOf(track.number()).equals(lane))
                .map(TrackItem::id)
                .collect(Collectors.toSet());
        var list = new MilestoneGrid(planning, all, true, today);
        list.show(
                of.isEmpty()
                        ? filter().withoutDate()
                        : filter().withTracks(of, false).withoutDate());
        var dialog = new Dialog(list);
        dialog.setHeaderTitle(t("roadmap.unplanned"));
        dialog.setWidth("50rem");
        dialog.getFooter().add(new Button(t("action.close"), click -> dialog.close()));
        dialog.open();
    }

    /** The programme whose roadmap it is; empty before it has been made. */
    Optional<ProgrammeItem> programme() {
        return programme;
    }

    private void keepAddress() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(place, shown.parameters()));
    }

    /** Chooses what the address says. */
    void read(RoadmapAddress address) {
        from = address.period()
                .map(DateRange::from)
                .or(address::from)
                .orElseGet(() -> address.zoom().startBefore(today));
        picture.goTo(from);
        show(address);
    }

    /** The picture or the table, whichever is shown. */
    Component shown() {
        return shown.table() ? table : picture;
    }
}
