package nl.spoorboek.planning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.planning.MoveService.Along;
import nl.spoorboek.planning.MoveService.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several milestones changed at once in a table, their state too: what that touches, and the changes themselves, all of them or none. */
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
     * @param step its other state, or null
     */
    public record Change(
            MilestoneItem was, Revision to, @Nullable StateStep step) {

        /** One that keeps its state. */
        public Change(MilestoneItem was, Revision to) {
            this(was, to, null);
        }

        /** Whether it is expected at another date. */
        public boolean moves() {
            return !Objects.equals(was.expected(), to.expected());
        }

        private MilestoneState state() {
            return step == null ? was.state() : step.state();
        }
    }

    /**
     * What was saved, to take it back.
     *
     * @param done each change with what is not seen in the table: who owned the milestone and how it stood
     * @param moved what was changed along
     */
    public record Saved(List<Done> done, Moved moved) {}

    /**
     * A change that was saved.
     *
     * @param change the change
     * @param owner who owned it before
     * @param standing how it stood before
     */
    public record Done(Change change, Owner owner, Standing standing) {}

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

    /**
     * The first of the milestones one may read, each with whether it can be changed. What is open on the tracks that one plans comes
     * first, then what else is open, then what is closed and can no longer be changed here; each by due date.
     */
    @Transactional(readOnly = true)
    public List<Row> rows(MilestoneFilter filter, int limit) {
        rights.requireContent();
        var viewer = rights.viewer();
        Map<MilestoneId, MilestoneItem> found = new LinkedHashMap<>();
        for (MilestoneFilter part : parts(filter)) {
            if (found.size() < limit) {
                planning.list(part, 0, limit).forEach(item -> found.putIfAbsent(item.id(), item));
            }
        }
        return found.values().stream()
                .limit(limit)
                .map(item -> new Row(
                        item,
                        item.state().isOpen()
                                && Rights.may(
                                        viewer,
                                        Right.EDIT_PLANNING,
                                        Subject.of(item.level(), Set.copyOf(item.tracks())))))
                .toList();
    }

    private List<MilestoneFilter> parts(MilestoneFilter filter) {
        List<MilestoneFilter> parts = new ArrayList<>();
        Set<MilestoneState> open = states(filter, true);
        if (!open.isEmpty()) {
            Set<TrackId> own = new HashSet<>(rights.reach(Right.EDIT_PLANNING).tracks());
            if (!filter.tracks().isEmpty()) {
                own.retainAll(filter.tracks());
            }
            if (!own.isEmpty()) {
                parts.add(filter.withTracks(own, false).withStates(open));
            }
            parts.add(filter.withStates(open));
        }
        Set<MilestoneState> closed = states(filter, false);
        if (!closed.isEmpty()) {
            parts.add(filter.withStates(closed));
        }
        return parts;
    }

    private static Set<MilestoneState> states(MilestoneFilter filter, boolean open) {
        Set<MilestoneState> states = EnumSet.allOf(MilestoneState.class);
        states.removeIf(state -> state.isOpen() != open
                || (!filter.states().isEmpty() && !filter.states().contains(state)));
        return states;
    }

    /** What all changes of date and state together touch; what changes itself is reckoned with its own new date. Nothing is changed. */
    @Transactional(readOnly = true)
    public MoveImpact impact(List<Change> changes) {
        rights.requireContent();
        var gathered = new SheetImpact(changes);
        for (Change change : changes) {
            if (change.moves()) {
                gathered.add(moves.impact(change.was().id(), change.to().expected()));
            }
            if (change.step() != null) {
                gathered.add(moves.impact(change.was().id(), change.step()));
            }
        }
        return gathered.impact();
    }

    /**
     * Saves all changes with what goes along, or none of them.
     *
     * @param reason why dates change; it stands at those milestones that move
     * @param along what is changed along or is proposed to
     * @param alongWhy the reason that stands there
     * @throws Refusals with the problem of each that was refused
     */
    public Saved save(List<Change> changes, MoveReason reason, List<Along> along, MoveReason alongWhy) {
        rights.requireContent();
        List<Done> done = new ArrayList<>();
        Moved moved = moves.carryOut(() -> all(changes, reason, done), along, alongWhy);
        return new Saved(done, moved);
    }

    private void all(List<Change> changes, MoveReason reason, List<Done> done) {
        Map<MilestoneId, Problem> refused = new LinkedHashMap<>();
        for (Change change : changes) {
            try {
                MilestoneDetail before = planning.find(change.was().id());
                save(change, change.moves() ? reason : MoveReason.NONE);
                done.add(new Done(change, before.draft().owner(), Standing.of(before)));
            } catch (Problem problem) {
                refused.put(change.was().id(), problem);
            }
        }
        if (!refused.isEmpty()) {
            throw new Refusals(refused);
        }
    }

    private void save(Change change, MoveReason reason) {
        MilestoneId id = change.was().id();
        int seen = change.was().version();
        StateStep step = change.step();
        if (step != null) {
            step.check();
        }
        if (step == null || !change.to().isAsIn(change.was())) {
            planning.revise(id, seen++, change.to(), reason);
        }
        if (step != null) {
            planning.become(id, seen, step);
        }
    }

    /** Puts everything back as it was, unless one of them was changed since: then {@link Problem.Conflict}, and nothing is put back. */
    public void undo(Saved saved, MoveReason why) {
        rights.requireContent();
        moves.undo(saved.moved(), () -> saved.done().forEach(done -> back(done, why)), why);
    }

    private void back(Done done, MoveReason why) {
        Change change = done.change();
        MilestoneItem now = planning.item(change.was().id());
        Revision to = change.to();
        if (!new Revision(to.title(), to.expected(), to.certainty()).isAsIn(now) || now.state() != change.state()) {
            throw new Problem.Conflict();
        }
        int seen = now.version();
        if (change.step() != null) {
            planning.putBack(now.id(), seen++, done.standing(), why.why());
        }
        MilestoneItem was = change.was();
        planning.revise(now.id(), seen, new Revision(was.title(), was.expected(), was.certainty(), done.owner()), why);
    }
}
