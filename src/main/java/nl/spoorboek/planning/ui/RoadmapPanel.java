package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.exchange.ui.ExportMenu;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeItem;
import nl.spoorboek.programme.TrackItem;

/** The roadmap of some tracks: as a picture, and beside it the same as a table, under the same filter. */
class RoadmapPanel extends Div {

    private static final int YEARS_AROUND = 2;

    private final transient PlanningService planning;
    private final transient List<TrackItem> all;
    private final LocalDate today;
    private final Runnable changed;
    private final RoadmapPicture picture;
    private final MilestoneGrid table;
    private final boolean single;
    private final MultiSelectComboBox<TrackItem> tracks = new MultiSelectComboBox<>(t("milestone.track"));
    private final MultiSelectComboBox<MilestoneState> states = new MultiSelectComboBox<>(t("milestone.filter.states"));
    private final RadioButtonGroup<RoadmapZoom> zoom = new RadioButtonGroup<>(t("roadmap.zoom"));
    private final RadioButtonGroup<Boolean> asTable = new RadioButtonGroup<>(t("roadmap.as"));
    private transient RoadmapDrawing drawing;
    private LocalDate from;

    RoadmapPanel(
            PlanningService planning,
            List<TrackItem> all,
            Optional<ProgrammeItem> programme,
            boolean single,
            LiveTopics live,
            LocalDate today,
            Runnable changed) {
        this.planning = planning;
        this.all = all;
        this.single = single;
        this.today = today;
        this.changed = changed;
        this.from = startBefore(today);
        this.picture = new RoadmapPicture(today);
        this.table = new MilestoneGrid(planning, all, true, today);
        this.drawing = new RoadmapDrawing(all, !single, today);
        addClassName("roadmap");
        add(toolbar(), picture, table);
        programme.ifPresent(given -> picture.extent(
                given.from().minusYears(YEARS_AROUND + 3L), given.until().plusYears(YEARS_AROUND + 1L)));
        picture.lanes(drawing.lanes());
        picture.view(from, RoadmapZoom.QUARTER);
        picture.onWindow((seq, begin, end) ->
                drawing.window(seq, begin, end, planning.window(filter().withPeriod(new DateRange(begin, end)))));
        picture.onView((begin, how) -> {
            from = begin;
            zoom.setValue(how);
            changed.run();
        });
        picture.onOpen(id -> UI.getCurrent().navigate("mijlpalen/" + id));
        picture.onUnplanned(this::openUnplanned);
        live.watch(this, this::refresh, Topic.all("milestone"));
        showChosen();
    }

    /** A third of the usual view before the working date. */
    private static LocalDate startBefore(LocalDate today) {
        return today.minusMonths(5).withDayOfMonth(1);
    }

    private Div toolbar() {
        tracks.setItems(all);
        tracks.setItemLabelGenerator(track -> t("track.label", track.number(), track.name()));
        tracks.setVisible(!single);
        tracks.addValueChangeListener(change -> narrow(change.isFromClient()));
        states.setItems(MilestoneState.values());
        states.setItemLabelGenerator(Texts::word);
        states.addValueChangeListener(change -> narrow(change.isFromClient()));
        zoom.setItems(RoadmapZoom.values());
        zoom.setItemLabelGenerator(how -> t("roadmap.zoom." + how.name()));
        zoom.setValue(RoadmapZoom.QUARTER);
        zoom.addClassName("segmented");
        zoom.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                picture.zoom(change.getValue());
                changed.run();
            }
        });
        asTable.setItems(false, true);
        asTable.setItemLabelGenerator(how -> t(how ? "roadmap.as.table" : "roadmap.as.picture"));
        asTable.setValue(false);
        asTable.addClassName("segmented");
        asTable.addValueChangeListener(change -> {
            showChosen();
            if (change.isFromClient()) {
                changed.run();
            }
        });
        var now = new Button(t("roadmap.today"), click -> picture.goTo(startBefore(today)));
        var bar = new Div(
                tracks,
                states,
                asTable,
                zoom,
                now,
                ExportMenu.ofRoadmap(this::filter, () -> picture.seen(from, zoom.getValue())));
        bar.addClassName("toolbar");
        return bar;
    }

    private void narrow(boolean fromClient) {
        List<TrackItem> drawn = all.stream()
                .filter(track -> tracks.isEmpty() || tracks.getValue().contains(track))
                .toList();
        drawing = new RoadmapDrawing(drawn, !single && tracks.isEmpty(), today);
        picture.lanes(drawing.lanes());
        refresh();
        if (fromClient) {
            changed.run();
        }
    }

    private void refresh() {
        if (picture.isVisible()) {
            picture.refresh();
        }
        if (table.isVisible()) {
            table.show(filter());
        }
    }

    private void showChosen() {
        boolean table = asTable.getValue();
        picture.setVisible(!table);
        this.table.setVisible(table);
        zoom.setVisible(!table);
        if (table) {
            this.table.show(filter());
        }
    }

    private MilestoneFilter filter() {
        Set<TrackId> chosen = (single ? all.stream() : tracks.getValue().stream())
                .map(TrackItem::id)
                .collect(Collectors.toSet());
        return MilestoneFilter.ALL.withTracks(chosen, chosen.isEmpty()).withStates(new HashSet<>(states.getValue()));
    }

    private void openUnplanned(String lane) {
        Set<TrackId> of = all.stream()
                .map(TrackItem::id)
                .filter(track -> track.toString().equals(lane))
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

    /** Chooses what the address says. */
    void read(RoadmapAddress address) {
        tracks.setValue(all.stream()
                .filter(track -> address.tracks().contains(track.number()))
                .collect(Collectors.toSet()));
        states.setValue(address.states());
        zoom.setValue(address.zoom());
        asTable.setValue(address.table());
        address.from().ifPresent(day -> from = day);
        picture.view(from, address.zoom());
        showChosen();
    }

    /** What stands in the address. */
    RoadmapAddress address() {
        return new RoadmapAddress(
                tracks.getValue().stream().map(TrackItem::number).collect(Collectors.toSet()),
                states.getValue(),
                zoom.getValue(),
                Optional.of(from),
                asTable.getValue());
    }

    /** The picture or the table, whichever is shown. */
    Component shown() {
        return asTable.getValue() ? table : picture;
    }
}
