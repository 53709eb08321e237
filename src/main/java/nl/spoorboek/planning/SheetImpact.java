package nl.spoorboek.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.MoveImpact.Choice;
import nl.spoorboek.planning.MoveImpact.Clash;
import nl.spoorboek.planning.SheetService.Change;
import org.jspecify.annotations.Nullable;

/** Gathers what several changes of a table touch together; what changes itself is reckoned as it will be. */
final class SheetImpact {

    private final Map<MilestoneId, Change> changes = new HashMap<>();
    private final Map<MilestoneId, Clash> clashes = new LinkedHashMap<>();
    private final Map<MilestoneId, MilestoneItem> mended = new LinkedHashMap<>();
    private final Set<MoveEffect.Effect> effects = new LinkedHashSet<>();

    SheetImpact(List<Change> all) {
        all.forEach(change -> changes.put(change.was().id(), change));
    }

    /** Adds what one of the changes touches. */
    void add(MoveImpact one) {
        kept(one)
                .forEach(clash -> clashes.merge(
                        clash.waiting().id(), clash, (first, next) -> first.days() >= next.days() ? first : next));
        one.mended().stream().filter(item -> !moves(item.id())).forEach(item -> mended.put(item.id(), item));
        effects.addAll(one.effects());
    }

    /** All of it. */
    MoveImpact impact() {
        return new MoveImpact(List.copyOf(clashes.values()), List.copyOf(mended.values()), List.copyOf(effects));
    }

    /** The clashes of one change, without those that the others do away with. */
    private List<Clash> kept(MoveImpact one) {
        List<Clash> kept = new ArrayList<>();
        Set<MilestoneId> ownDate = new HashSet<>();
        for (Clash clash : one.clashes()) {
            MilestoneId waiting = clash.waiting().id();
            Change own = changes.get(waiting);
            if (clash.isStalled()) {
                // its own row says what becomes of it
                if (own == null) {
                    kept.add(clash);
                } else if (own.step() == null) {
                    kept.add(only(clash, clash.days()));
                }
            } else if (ownDate.contains(clash.needs())) {
                // follows from one that does not move along but has a date of its own, and is reckoned there
                ownDate.add(waiting);
            } else if (own != null && own.moves()) {
                ownDate.add(waiting);
                LocalDate due = end(clash.waiting().expected());
                LocalDate now = end(own.to().expected());
                if (due != null && now != null && due.plusDays(clash.days()).isAfter(now)) {
                    kept.add(only(clash, ChronoUnit.DAYS.between(now, due.plusDays(clash.days()))));
                }
            } else {
                kept.add(own == null ? clash : only(clash, clash.days()));
            }
        }
        return kept;
    }

    private boolean moves(MilestoneId id) {
        Change change = changes.get(id);
        return change != null && change.moves();
    }

    /** One that can only be left: what else becomes of it stands in its own row. */
    private static Clash only(Clash clash, long days) {
        return new Clash(
                clash.waiting(), clash.needs(), clash.needsTitle(), clash.cause(), days, null, Set.of(Choice.LEAVE));
    }

    /** The day after the last day it is due. */
    private static @Nullable LocalDate end(@Nullable PartialDate date) {
        return date == null || date.due() == null ? null : date.due().to();
    }
}
