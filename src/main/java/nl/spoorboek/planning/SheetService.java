package nl.spoorboek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.planning.MoveImpact.Choice;
import nl.spoorboek.planning.MoveImpact.Clash;
import nl.spoorboek.planning.MoveService.Along;
import nl.spoorboek.planning.MoveService.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several milestones changed at once in a table: what that touches, and the changes themselves, all of them or none. */
@Service
@Transactional
public class SheetService {

    private final PlanningService planning;
    private final MoveService moves;
    private final Rights rights;

    SheetService(PlanningService planning, MoveService moves, Rights rights) {
        this.planning = planning;
        this.moves = moves;
        this.rights = rights;
    }

    /**
     * A milestone in the table.
     *
     * @param item the milestone
     * @param mayEdit whether this person may change it there: of the own planning, and open
     */
    public record Row(MilestoneItem item, boolean mayEdit) {}

    /**
     * A milestone that was changed in the table.
     *
     * @param was as it was on the screen
     * @param to what it shall be
     */
    public record Change(MilestoneItem was, Revision to) {

        /** Whether it is expected at another date. */
        public boolean moves() {
            return !Objects.equals(was.expected(), to.expected());
        }
    }

    /** Some of several changes were refused, and so nothing was saved. */
    public static final class Refusals extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Map<MilestoneId, Problem> problems;

        private Refusals(Map<MilestoneId, Problem> problems) {
            super(problems.keySet().toString());
            this.problems = Map.copyOf(problems);
        }

        /** Why, by milestone. */
        public Map<MilestoneId, Problem> problems() {
            return problems;
        }
    }

    /** A window of the milestones one may read, by due date, each with whether it can be changed. */
    @Transactional(readOnly = true)
    public List<Row> rows(MilestoneFilter filter, int offset, int limit) {
        rights.requireContent();
        var viewer = rights.viewer();
        return planning.list(filter, offset, limit).stream()
                .map(item -> new Row(
                        item,
                        item.state().isOpen()
                                && Rights.may(
                                        viewer,
                                        Right.EDIT_PLANNING,
                                        Subject.of(item.level(), Set.copyOf(item.tracks())))))
                .toList();
    }

    /** What all changes of date together touch; what changes itself is reckoned with its own new date. Nothing is changed. */
    @Transactional(readOnly = true)
    public MoveImpact impact(List<Change> changes) {
        rights.requireContent();
        Map<MilestoneId, @Nullable PartialDate> dates = new HashMap<>();
        changes.stream()
                .filter(Change::moves)
                .forEach(change -> dates.put(change.was().id(), change.to().expected()));
        Map<MilestoneId, Clash> clashes = new LinkedHashMap<>();
        Map<MilestoneId, MilestoneItem> mended = new LinkedHashMap<>();
        Set<MoveEffect.Effect> effects = new java.util.LinkedHashSet<>();
        dates.forEach((id, to) -> {
            MoveImpact one = moves.impact(id, to);
            clashes(one, dates)
                    .forEach(clash ->
                            clashes.merge(clash.waiting().id(), clash, (a, b) -> a.days() >= b.days() ? a : b));
            one.mended().stream()
                    .filter(item -> !dates.containsKey(item.id()))
                    .forEach(item -> mended.put(item.id(), item));
            effects.addAll(one.effects());
        });
        return new MoveImpact(List.copyOf(clashes.values()), List.copyOf(mended.values()), List.copyOf(effects));
    }

    /** The clashes of one move, without those that the new dates of the others do away with. */
    private static List<Clash> clashes(MoveImpact one, Map<MilestoneId, @Nullable PartialDate> dates) {
        List<Clash> kept = new ArrayList<>();
        Set<MilestoneId> ownDate = new HashSet<>();
        for (Clash clash : one.clashes()) {
            MilestoneId waiting = clash.waiting().id();
            if (ownDate.contains(clash.needs())) {
                // follows from one that does not move along but has a date of its own, and is reckoned there
                ownDate.add(waiting);
            } else if (dates.containsKey(waiting)) {
                ownDate.add(waiting);
                PartialDate own = dates.get(waiting);
                LocalDate due = end(clash.waiting().expected());
                LocalDate now = end(own);
                if (due != null && now != null && due.plusDays(clash.days()).isAfter(now)) {
                    long days = java.time.temporal.ChronoUnit.DAYS.between(now, due.plusDays(clash.days()));
                    kept.add(new Clash(
                            clash.waiting(),
                            clash.needs(),
                            clash.needsTitle(),
                            clash.cause(),
                            days,
                            null,
                            Set.of(Choice.LEAVE)));
                }
            } else {
                kept.add(clash);
            }
        }
        return kept;
    }

    /** The day after the last day it is due. */
    private static @Nullable LocalDate end(@Nullable PartialDate date) {
        return date == null || date.due() == null ? null : date.due().to();
    }

    /**
     * Saves all changes with what goes along, or none of them.
     *
     * @param reason why dates change; it stands at those milestones that move
     * @param along what moves along or is proposed to
     * @param alongWhy the reason that stands there
     * @throws Refusals with the problem of each that was refused
     */
    public Moved save(List<Change> changes, MoveReason reason, List<Along> along, MoveReason alongWhy) {
        rights.requireContent();
        return moves.carryOut(() -> all(changes, reason), along, alongWhy);
    }

    private void all(List<Change> changes, MoveReason reason) {
        Map<MilestoneId, Problem> refused = new LinkedHashMap<>();
        for (Change change : changes) {
            try {
                planning.revise(
                        change.was().id(),
                        change.was().version(),
                        change.to(),
                        change.moves() ? reason : MoveReason.NONE);
            } catch (Problem problem) {
                refused.put(change.was().id(), problem);
            }
        }
        if (!refused.isEmpty()) {
            throw new Refusals(refused);
        }
    }

    /** Puts everything back as it was, unless one of them was changed since: then {@link Problem.Conflict}, and nothing is put back. */
    public void undo(List<Change> changes, Moved moved, MoveReason why) {
        rights.requireContent();
        moves.undo(moved, () -> changes.forEach(change -> back(change, why)), why);
    }

    private void back(Change change, MoveReason why) {
        MilestoneItem now = planning.item(change.was().id());
        if (!Revision.of(now).equals(change.to())) {
            throw new Problem.Conflict();
        }
        planning.revise(now.id(), now.version(), Revision.of(change.was()), why);
    }
}
