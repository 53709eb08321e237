package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.time.Reading;
import nl.spoorboek.base.ui.FilterMenu;
import nl.spoorboek.base.ui.PanelButton;
import nl.spoorboek.base.ui.PartialDateField;
import nl.spoorboek.base.ui.Segments;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.ComparedPlannings;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** What is shown of the roadmap and how: the fields above it, which say the same as its address. */
class RoadmapToolbar extends Div {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d-M-uuuu");

    private final transient List<TrackItem> all;
    private final transient PartialDateParser parser;
    private final Runnable changed;
    private final MultiSelectComboBox<TrackItem> tracks = new MultiSelectComboBox<>(t("milestone.track"));
    private final MultiSelectComboBox<MilestoneState> states = new MultiSelectComboBox<>(t("milestone.filter.states"));
    private final Segments<RoadmapZoom> zoom =
            new Segments<>(t("roadmap.zoom"), List.of(RoadmapZoom.values()), how -> t("roadmap.zoom." + how.name()));
    private final Segments<Boolean> asTable = new Segments<>(
            t("roadmap.as"), List.of(false, true), how -> t(how ? "roadmap.as.table" : "roadmap.as.picture"));
    private final PartialDateField period;
    private final MultiSelectComboBox<String> folded = new MultiSelectComboBox<>(t("roadmap.folded"));
    private final MultiSelectComboBox<TrackItem> lines = new MultiSelectComboBox<>(t("roadmap.lines"));
    private final Checkbox onlyMilestones = new Checkbox(t("roadmap.only-milestones"));
    private final Checkbox ghosts = new Checkbox(t("roadmap.ghosts"));
    private final transient RoadmapLanes every;
    private final ComparedWith beside;
    private boolean reading;

    /**
     * The fields.
     *
     * @param every all lines there can be, with the programme lines of each track
     * @param changed runs when a person changed a field
     */
    RoadmapToolbar(List<TrackItem> all, RoadmapLanes every, RoadmapSources sources, Runnable changed) {
        this.all = all;
        this.every = every;
        this.parser = sources.parser();
        this.changed = changed;
        this.period = new PartialDateField(t("roadmap.period"), parser, sources.today());
        this.beside = new ComparedWith(sources.baselines(), this::changed);
        addClassName("toolbar");
        tracks.setItems(all);
        tracks.setItemLabelGenerator(RoadmapToolbar::name);
        tracks.setVisible(every.programme());
        states.setItems(MilestoneState.values());
        states.setItemLabelGenerator(Texts::word);
        zoom.setValue(RoadmapZoom.QUARTER);
        zoom.addClassName("roadmap-zoom");
        Stream.<HasValue<?, ?>>of(tracks, states, zoom, asTable, period, folded, lines, onlyMilestones, ghosts)
                .forEach(field -> field.addValueChangeListener(change -> changed()));
        add(new FilterMenu().several(tracks).several(states), asTable, zoom, view());
    }

    private static String name(TrackItem track) {
        return t("track.label", track.number(), track.name());
    }

    private PanelButton view() {
        List<RoadmapMessages.Lane> known = every.lanes();
        folded.setItems(known.stream().map(RoadmapMessages.Lane::id).toList());
        folded.setItemLabelGenerator(code -> known.stream()
                .filter(lane -> lane.id().equals(code))
                .findFirst()
                .map(lane -> lane.number() == null
                        ? lane.title()
                        : t("track.label", Integer.parseInt(lane.number()), lane.title()))
                .orElse(code));
        folded.setWidthFull();
        lines.setItems(all.stream()
                .filter(track -> every.lines().containsKey(track.id()))
                .toList());
        lines.setItemLabelGenerator(RoadmapToolbar::name);
        lines.setVisible(!every.lines().isEmpty());
        lines.setWidthFull();
        period.setHelperText(t("roadmap.period.help"));
        return new PanelButton(
                t("roadmap.view"),
                "roadmap-view",
                () -> new Div(period, onlyMilestones, ghosts, beside, folded, lines),
                beside::fill);
    }

    private void changed() {
        if (!reading) {
            changed.run();
        }
    }

    /** The table, and not the picture. */
    boolean table() {
        return asTable.getValue();
    }

    /** Shows the choices of the picture only when it is the picture that is shown. */
    void ofPicture(boolean picture) {
        zoom.setVisible(picture);
        ghosts.setVisible(picture);
        folded.setVisible(picture);
        lines.setVisible(picture && !every.lines().isEmpty());
    }

    /** Chooses what the address says, without telling that it changed. */
    void read(RoadmapAddress address) {
        reading = true;
        try {
            tracks.setValue(chosen(address.tracks()));
            states.setValue(address.states());
            zoom.setValue(address.zoom());
            asTable.setValue(address.table());
            period.setValue(address.period().map(this::words).orElse(null));
            onlyMilestones.setValue(!address.phases());
            ghosts.setValue(address.ghosts());
            lines.setValue(chosen(address.lines()));
            beside.choose(address.compared());
            Collection<String> codes =
                    every.lanes().stream().map(RoadmapMessages.Lane::id).toList();
            folded.setValue(address.folded().stream().filter(codes::contains).collect(Collectors.toSet()));
        } finally {
            reading = false;
        }
    }

    private Set<TrackItem> chosen(Set<Integer> numbers) {
        return all.stream().filter(track -> numbers.contains(track.number())).collect(Collectors.toSet());
    }

    private @Nullable PartialDate words(DateRange range) {
        String typed =
                SHORT.format(Objects.requireNonNull(range.from())) + " - " + SHORT.format(RoadmapAddress.last(range));
        return parser.read(typed) instanceof Reading.Understood(PartialDate date) ? date : null;
    }

    /** What is chosen, beginning at a day. */
    RoadmapAddress address(LocalDate from) {
        Optional<DateRange> days =
                Optional.ofNullable(period.getValue()).map(PartialDate::range).filter(DateRange::isClosed);
        return new RoadmapAddress(
                tracks.getValue().stream().map(TrackItem::number).collect(Collectors.toSet()),
                states.getValue(),
                zoom.getValue(),
                days.isPresent() ? Optional.empty() : Optional.of(from),
                days,
                asTable.getValue(),
                !onlyMilestones.getValue(),
                ghosts.getValue(),
                folded.getValue(),
                lines.getValue().stream().map(TrackItem::number).collect(Collectors.toSet()),
                beside.chosen());
    }

    /** The plannings that are compared; empty for what is planned now with what was adopted last. */
    Optional<ComparedPlannings> comparing() {
        return beside.chosen();
    }

    /** Says which adopted plannings are compared, when they are. */
    Component compared() {
        return beside.line();
    }
}
