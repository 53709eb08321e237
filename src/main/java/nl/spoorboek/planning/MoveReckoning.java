package nl.spoorboek.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.DateShift;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.DependentQuery.Edge;
import nl.spoorboek.planning.MoveImpact.Cause;
import nl.spoorboek.planning.MoveImpact.Choice;
import nl.spoorboek.planning.MoveImpact.Clash;
import org.jspecify.annotations.Nullable;

/**
 * Reckons along a chain of dependencies what clashes when its first milestone moves or stops, as if whatever clashes moves along: one thing
 * that moves can make the next one clash. It asks nothing of the database.
 */
final class MoveReckoning {

    private final MilestoneItem moved;
    private final @Nullable PartialDate to;
    private final Map<MilestoneId, List<MilestoneItem>> waiting = new HashMap<>();
    private final Map<MilestoneId, Clash> clashes = new LinkedHashMap<>();

    MoveReckoning(MilestoneItem moved, @Nullable PartialDate to, List<Edge> chain) {
        this.moved = moved;
        this.to = to;
        chain.forEach(edge -> waiting.computeIfAbsent(edge.needed(), needed -> new ArrayList<>())
                .add(edge.waiting()));
    }

    /** What would be due before what it needs; only what becomes worse by this move. */
    List<Clash> clashes(DateShift shift, Function<MilestoneItem, Set<Choice>> choices) {
        LocalDate before = end(moved.expected());
        LocalDate after = end(to);
        if (after == null || (before != null && !after.isAfter(before))) {
            return List.of();
        }
        // what had no date yet moves no distance: what clashes with it can be left, or planned by hand
        Optional<MoveDistance> distance = before == null ? Optional.empty() : MoveDistance.between(before, after);
        record Mover(MilestoneId id, String title, LocalDate end) {}
        var movers = new ArrayDeque<Mover>(List.of(new Mover(moved.id(), moved.title(), after)));
        while (!movers.isEmpty()) {
            Mover mover = movers.remove();
            for (MilestoneItem item : waiting.getOrDefault(mover.id(), List.of())) {
                LocalDate due = end(item.expected());
                if (due == null || !mover.end().isAfter(due) || clashes.containsKey(item.id())) {
                    continue;
                }
                PartialDate along = distance.flatMap(
                                step -> Optional.ofNullable(item.expected()).flatMap(date -> step.along(date, shift)))
                        .orElse(null);
                clashes.put(
                        item.id(),
                        new Clash(
                                item,
                                mover.id(),
                                mover.title(),
                                Cause.LATER,
                                ChronoUnit.DAYS.between(due, mover.end()),
                                along,
                                along == null ? Set.of(Choice.LEAVE) : choices.apply(item)));
                LocalDate moves = end(along);
                if (moves != null) {
                    movers.add(new Mover(item.id(), item.title(), moves));
                }
            }
        }
        return List.copyOf(clashes.values());
    }

    /** What waits for a milestone that does not come, or not for now: the direct ones first, then what stands behind those. */
    List<Clash> stalled(Cause cause, BiFunction<MilestoneItem, Cause, Set<Choice>> choices) {
        var stops = new ArrayDeque<MilestoneItem>(List.of(moved));
        while (!stops.isEmpty()) {
            MilestoneItem stop = stops.remove();
            Cause why = stop.id().equals(moved.id()) ? cause : Cause.BEHIND;
            for (MilestoneItem item : waiting.getOrDefault(stop.id(), List.of())) {
                if (!clashes.containsKey(item.id())) {
                    clashes.put(
                            item.id(),
                            new Clash(item, stop.id(), stop.title(), why, 0, null, choices.apply(item, why)));
                    stops.add(item);
                }
            }
        }
        return List.copyOf(clashes.values());
    }

    /** What waits for the moved milestone, clashes with it now, and fits then. */
    List<MilestoneItem> mended() {
        LocalDate before = end(moved.expected());
        LocalDate after = end(to);
        if (before == null) {
            return List.of();
        }
        return waiting.getOrDefault(moved.id(), List.of()).stream()
                .filter(item -> {
                    LocalDate due = end(item.expected());
                    return due != null && before.isAfter(due) && (after == null || !after.isAfter(due));
                })
                .toList();
    }

    /** The day after the last day it is due. */
    private static @Nullable LocalDate end(@Nullable PartialDate date) {
        return date == null || date.due() == null ? null : date.due().to();
    }
}
