package nl.spoorboek.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.exchange.picture.Arrow;
import nl.spoorboek.exchange.picture.Ink;
import nl.spoorboek.exchange.picture.Item;
import nl.spoorboek.exchange.picture.Lane;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.RoadmapLines;
import nl.spoorboek.planning.RoadmapWindow;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** A window of the plan as lines with what is on them, shared out as on the screen. */
final class PictureLanes {

    private final RoadmapLines plan;
    private final boolean ghosts;
    private final LocalDate today;
    private final ExportWords words;

    PictureLanes(RoadmapLines plan, boolean ghosts, LocalDate today, ExportWords words) {
        this.plan = plan;
        this.ghosts = ghosts;
        this.today = today;
        this.words = words;
    }

    List<Lane> lanes(RoadmapWindow window) {
        Map<String, List<Item>> items = window.items().stream()
                .collect(Collectors.groupingBy(
                        item -> plan.of(item.tracks(), item.line()),
                        Collectors.mapping(this::item, Collectors.toList())));
        Map<String, Integer> undated = new HashMap<>();
        window.undated()
                .forEach((track, number) ->
                        undated.merge(plan.of(track == null ? List.of() : List.of(track), null), number, Integer::sum));
        return plan.all().stream()
                .map(line ->
                        lane(line, items.getOrDefault(line.code(), List.of()), undated.getOrDefault(line.code(), 0)))
                .toList();
    }

    private Lane lane(RoadmapLines.Line line, List<Item> items, int undated) {
        TrackItem track = line.track();
        if (track == null) {
            return new Lane(
                    Lane.Kind.PROGRAMME,
                    null,
                    words.t("programme.line"),
                    Ink.programme(),
                    line.folded(),
                    items,
                    undated);
        }
        return line.part() == null
                ? new Lane(
                        Lane.Kind.TRACK,
                        track.number(),
                        track.name(),
                        Ink.track(track.number()),
                        line.folded(),
                        items,
                        undated)
                : new Lane(
                        Lane.Kind.PART,
                        null,
                        line.part().name(),
                        Ink.track(track.number()),
                        line.folded(),
                        items,
                        undated);
    }

    List<Arrow> arrows(RoadmapWindow window) {
        List<String> codes = plan.all().stream().map(RoadmapLines.Line::code).toList();
        return window.links().stream()
                .map(link -> new Arrow(
                        link.needed().id().value(),
                        place(codes, link.needed().tracks(), link.needed().line()),
                        link.needed().dueEnd(),
                        link.waiting().id().value(),
                        place(codes, link.waiting().tracks(), link.waiting().line()),
                        link.waiting().dueEnd(),
                        link.broken()))
                .toList();
    }

    /** Which line an end of a dependency is on, or -1 when its tracks are not in the picture. */
    private int place(List<String> codes, List<TrackId> of, @Nullable UUID line) {
        return plan.draws(of) ? codes.indexOf(plan.of(of, line)) : -1;
    }

    private static Item.@Nullable Turn turn(MilestoneItem item) {
        return switch (item.change()) {
            case ADDED -> Item.Turn.ADDED;
            case REACHED -> Item.Turn.REACHED;
            case DROPPED -> Item.Turn.DROPPED;
            case MOVED, UNCHANGED -> null;
            case null -> null;
        };
    }

    private Item item(MilestoneItem item) {
        PartialDate shown = item.shown();
        DateRange range = shown == null ? null : shown.range();
        DateRange due = shown == null ? null : shown.due();
        DateRange adopted =
                !ghosts || item.adopted() == null ? null : item.adopted().due();
        return new Item(
                item.id().value(),
                item.title(),
                item.kind() == MilestoneKind.DECISION,
                item.kind() == MilestoneKind.PHASE,
                item.state().name(),
                item.certainty() == Certainty.INTENDED || item.certainty() == Certainty.POSSIBLE,
                item.isLate(today),
                item.state() == MilestoneState.ON_HOLD,
                range == null ? null : range.from(),
                range == null ? null : range.to(),
                due == null ? null : due.from(),
                due == null ? null : due.to(),
                shown != null && shown.precision() == Precision.DAY,
                adopted == null ? null : adopted.to(),
                turn(item));
    }
}
