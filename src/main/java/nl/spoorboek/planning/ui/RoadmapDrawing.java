package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.DateShift;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.PlanChange;
import nl.spoorboek.planning.RoadmapWindow;
import org.jspecify.annotations.Nullable;

/** Turns a window of the plan into what the picture draws: stops, bands and arrows on its lines. */
final class RoadmapDrawing {

    private final RoadmapLanes lanes;
    private final LocalDate today;

    RoadmapDrawing(RoadmapLanes lanes, LocalDate today) {
        this.lanes = lanes;
        this.today = today;
    }

    RoadmapMessages.Window window(int seq, LocalDate from, LocalDate to, RoadmapWindow window) {
        return new RoadmapMessages.Window(
                seq,
                from.toString(),
                to.toString(),
                window.revision(),
                items(window),
                links(window),
                unplanned(window));
    }

    RoadmapMessages.Changes changes(Collection<MilestoneId> ids, RoadmapWindow now) {
        return new RoadmapMessages.Changes(
                ids.stream().map(MilestoneId::toString).toList(), items(now), links(now), unplanned(now));
    }

    private RoadmapMessages.Table<RoadmapMessages.Item> items(RoadmapWindow window) {
        return RoadmapMessages.Table.of(
                RoadmapMessages.Item.class,
                window.items().stream()
                        .map(item -> item(item, window.movable().contains(item.id())))
                        .toList());
    }

    private Map<String, Integer> unplanned(RoadmapWindow window) {
        Map<String, Integer> unplanned = new HashMap<>();
        window.undated()
                .forEach((track, number) -> unplanned.merge(
                        lanes.of(track == null ? List.of() : List.of(track), null), number, Integer::sum));
        return unplanned;
    }

    private RoadmapMessages.Item item(MilestoneItem item, boolean movable) {
        PartialDate shown = item.shown();
        DateRange range = shown == null ? null : shown.range();
        DateRange due = shown == null ? null : shown.due();
        DateRange adopted = item.adopted() == null ? null : item.adopted().due();
        PartialDate moves = movable ? item.expected() : null;
        return new RoadmapMessages.Item(
                item.id().toString(),
                item.version(),
                lanes.of(item.tracks(), item.line()),
                item.title(),
                lower(item.kind()),
                item.state().name(),
                lower(item.certainty()),
                from(range),
                to(range),
                from(due),
                to(due),
                shown == null ? "unknown" : lower(shown.precision()),
                shown == null ? t("milestone.unplanned") : PartialDateWords.told(shown),
                from(adopted),
                to(adopted),
                adopted(item),
                moves == null ? null : RoadmapSteps.code(DateShift.smallestStep(moves)),
                moves != null && DateShift.hasTwoEnds(moves),
                item.isLate(today),
                item.state() == MilestoneState.ON_HOLD,
                item.waitingOn() == null ? null : t("milestone.waits-on", item.waitingOn()),
                turn(item));
    }

    /** What became of it, as far as it has a sign of its own: what only moved has its dashed circle. */
    private static @Nullable String turn(MilestoneItem item) {
        PlanChange change = item.change();
        if (change == null || change == PlanChange.MOVED || change == PlanChange.UNCHANGED) {
            return null;
        }
        return item.exists() ? lower(change) : "gone";
    }

    /** "vastgesteld: Q1 2023, 11 weken later dan vastgesteld", with what became of it between the plannings that are compared. */
    private static @Nullable String adopted(MilestoneItem item) {
        PartialDate adopted = item.adopted();
        String slip = SlipLine.of(item);
        String turn = turn(item) == null ? "" : t("roadmap.spoken.turn." + item.change());
        String words = Stream.of(
                        adopted == null ? "" : t("roadmap.spoken.adopted", PartialDateWords.told(adopted)), slip, turn)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }

    private RoadmapMessages.Table<RoadmapMessages.Link> links(RoadmapWindow window) {
        Map<MilestoneId, Integer> places = new HashMap<>();
        window.items().forEach(item -> places.put(item.id(), places.size()));
        return RoadmapMessages.Table.of(
                RoadmapMessages.Link.class,
                window.links().stream().map(link -> link(link, places)).toList());
    }

    private RoadmapMessages.Link link(RoadmapWindow.Link link, Map<MilestoneId, Integer> places) {
        Integer needed = places.get(link.needed().id());
        Integer waiting = places.get(link.waiting().id());
        // an end that is drawn anyway needs nothing more
        RoadmapWindow.End from = needed == null ? link.needed() : null;
        RoadmapWindow.End to = waiting == null ? link.waiting() : null;
        return new RoadmapMessages.Link(
                needed == null ? link.needed().id().toString() : needed,
                waiting == null ? link.waiting().id().toString() : waiting,
                link.broken(),
                from == null ? null : from.title(),
                from == null ? null : lanes.of(from.tracks(), from.line()),
                from == null ? null : lastDay(from.dueEnd()),
                to == null ? null : to.title(),
                to == null ? null : lanes.of(to.tracks(), to.line()),
                to == null ? null : lastDay(to.dueEnd()));
    }

    private static @Nullable String lastDay(@Nullable LocalDate end) {
        return end == null ? null : end.minusDays(1).toString();
    }

    private static @Nullable String from(@Nullable DateRange range) {
        return range == null || range.from() == null ? null : range.from().toString();
    }

    private static @Nullable String to(@Nullable DateRange range) {
        return range == null || range.to() == null ? null : range.to().toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
