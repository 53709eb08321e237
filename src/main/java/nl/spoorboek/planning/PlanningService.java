package nl.spoorboek.planning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.ChangeReason;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.history.HistoryQuery;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Milestones and their dependencies: what one may read, and every change that one may make. */
@Service
@Transactional
public class PlanningService {

    private final MilestoneRepository milestones;
    private final MilestoneQuery query;
    private final MilestonePage page;
    private final DateMoves moves;
    private final RoadmapQuery roadmap;
    private final OutlookQuery outlooks;
    private final DependencyQuery dependencies;
    private final ProgrammeService programmes;
    private final Rights rights;
    private final HistoryQuery history;
    private final ChangeReason reasons;
    private final Today today;

    PlanningService(
            MilestoneRepository milestones,
            MilestoneQuery query,
            MilestonePage page,
            DateMoves moves,
            RoadmapQuery roadmap,
            OutlookQuery outlooks,
            DependencyQuery dependencies,
            ProgrammeService programmes,
            Rights rights,
            HistoryQuery history,
            ChangeReason reasons,
            Today today) {
        this.milestones = milestones;
        this.query = query;
        this.page = page;
        this.moves = moves;
        this.roadmap = roadmap;
        this.outlooks = outlooks;
        this.dependencies = dependencies;
        this.programmes = programmes;
        this.rights = rights;
        this.history = history;
        this.reasons = reasons;
        this.today = today;
    }

    /** A window of the milestones one may read, by due date; the undated last. */
    @Transactional(readOnly = true)
    public List<MilestoneItem> list(MilestoneFilter filter, int offset, int limit) {
        return list(filter, MilestoneOrder.BY_DUE, offset, limit);
    }

    /** The same in another order. */
    @Transactional(readOnly = true)
    public List<MilestoneItem> list(MilestoneFilter filter, MilestoneOrder order, int offset, int limit) {
        rights.requireContent();
        return query.list(filter, order, rights.scope(), today.date(), offset, limit);
    }

    /** Gives every milestone that the filter leaves, in the order of {@link #list}, one by one as they come from the database. */
    @Transactional(readOnly = true)
    public void each(MilestoneFilter filter, Consumer<MilestoneItem> to) {
        rights.requireContent();
        query.each(filter, rights.scope(), today.date(), to);
    }

    /** What must come true first, in words, by milestone; of those one may read. */
    @Transactional(readOnly = true)
    public Map<MilestoneId, String> conditions() {
        rights.requireContent();
        return query.conditions(rights.scope());
    }

    /** How many milestones the filter leaves. */
    @Transactional(readOnly = true)
    public int count(MilestoneFilter filter) {
        rights.requireContent();
        return query.count(filter, rights.scope(), today.date());
    }

    /** What of the plan touches the filter's period, for the roadmap. */
    @Transactional(readOnly = true)
    public RoadmapWindow window(MilestoneFilter filter) {
        rights.requireContent();
        return roadmap.window(filter, rights.scope(), today.date(), movable());
    }

    /**
     * How some milestones stand now, for a roadmap that knows the others: those that the filter leaves, and every dependency of any.
     *
     * @param ids at least one
     */
    @Transactional(readOnly = true)
    public RoadmapWindow some(MilestoneFilter filter, Collection<MilestoneId> ids) {
        rights.requireContent();
        return roadmap.some(filter, ids, rights.scope(), today.date(), movable());
    }

    /** What each of some milestones waits for, as far as one may read it; those that wait for nothing are not in it. */
    @Transactional(readOnly = true)
    public Map<MilestoneId, List<RoadmapWindow.Link>> needs(Collection<MilestoneId> ids) {
        rights.requireContent();
        return ids.isEmpty() ? Map.of() : roadmap.needs(ids, rights.scope());
    }

    private Predicate<MilestoneItem> movable() {
        var viewer = rights.viewer();
        return item -> item.state().isOpen()
                && item.isNow()
                && item.exists()
                && item.expected() != null
                && item.expected().isPlanned()
                && Rights.may(viewer, Right.EDIT_PLANNING, Subject.of(item.level(), Set.copyOf(item.tracks())));
    }

    /** What is ahead on each track and on the programme's own line. */
    @Transactional(readOnly = true)
    public List<TrackOutlook> outlook() {
        rights.requireContent();
        return outlooks.outlook(rights.scope(), today.date());
    }

    /** The open milestones that are mine: owned by me or my seat, or on a track I lead; the first due first. */
    @Transactional(readOnly = true)
    public List<MilestoneItem> mine(int limit) {
        rights.requireContent();
        return query.mine(rights.viewer(), rights.scope(), today.date(), limit);
    }

    /** One milestone as it stands in lists; {@link Problem.NotFound} when one may not read it. */
    @Transactional(readOnly = true)
    public MilestoneItem item(MilestoneId id) {
        return readable(id).orElseThrow(Problem.NotFound::new);
    }

    /** The same; empty when it does not exist or may not be read. */
    @Transactional(readOnly = true)
    public Optional<MilestoneItem> readable(MilestoneId id) {
        rights.requireContent();
        return query.find(id, rights.scope());
    }

    /** Why this person may not change the milestone, and who can; null when they may. */
    @Transactional(readOnly = true)
    public @Nullable Message whyNot(MilestoneId id) {
        Milestone milestone = load(id);
        Message refusal = whyNot(milestone.subject());
        return refusal != null || milestone.isOpen() ? refusal : Message.of("milestone.not-now.move");
    }

    /** The milestones that I or my seat own, whatever their state and date. */
    @Transactional(readOnly = true)
    public List<MilestoneItem> owned(int limit) {
        rights.requireContent();
        return query.owned(rights.viewer(), rights.scope(), limit);
    }

    /** One milestone with everything its page shows; {@link Problem.NotFound} when one may not read it. */
    @Transactional(readOnly = true)
    public MilestoneDetail find(MilestoneId id) {
        rights.requireContent();
        Milestone milestone = load(id);
        return page.of(milestone, whyNot(milestone.subject()));
    }

    /** Who did what to the milestone, latest first. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> history(MilestoneId id) {
        List<HistoryEntry> told = history.ofReadable("milestone", id, rights.scope());
        if (told.isEmpty()) {
            throw new Problem.NotFound();
        }
        return told;
    }

    /** Whether this person plans on the track, or with null on the programme's own line. */
    @Transactional(readOnly = true)
    public boolean mayPlan(@Nullable TrackId track) {
        return rights.may(Right.EDIT_PLANNING, track == null ? Subject.programme() : Subject.track(track));
    }

    /** Makes a milestone; its main track must be one's own. */
    public MilestoneId create(MilestoneDraft draft) {
        draft.check();
        requirePlanning(draft);
        var programme = programmes.programme().orElseThrow(Problem.NotFound::new);
        return milestones.save(Milestone.plan(programme.id(), draft)).id();
    }

    /**
     * Saves what was filled in.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     * @param reason why; {@link Problem.Invalid} at {@code reason} when another date takes it out of the open reporting period and
     *     nothing was said
     */
    public void save(MilestoneId id, int seen, MilestoneDraft draft, MoveReason reason) {
        change(id, seen, reason, milestone -> {
            requirePlanning(draft);
            milestone.edit(draft);
        });
    }

    /** Saves what was changed in a row of a table, under the rules of {@link #save}. */
    public void revise(MilestoneId id, int seen, Revision revision, MoveReason reason) {
        change(id, seen, reason, milestone -> {
            MilestoneDraft draft = revision.on(milestone.draft());
            requirePlanning(draft);
            milestone.edit(draft);
        });
    }

    /** What asks for a reason before a milestone is expected at another date, as a sentence; empty when none is needed. */
    @Transactional(readOnly = true)
    public Optional<Message> asksReason(@Nullable PartialDate from, @Nullable PartialDate to) {
        rights.requireContent();
        return moves.asks(from, to);
    }

    /** Expects the milestone at another date; null for no date. A reason may be needed, as for {@link #save}. */
    public void move(MilestoneId id, int seen, @Nullable PartialDate to, MoveReason reason) {
        change(id, seen, reason, milestone -> milestone.move(to));
    }

    /** Gives it another state; a reason goes to the history too. */
    public void become(MilestoneId id, int seen, StateStep step) {
        change(id, seen, step.reason(), milestone -> milestone.become(step, today.date()));
    }

    /** Corrects when it was reached; why it was written down otherwise goes to the history, and has to be said. */
    public void correctReached(MilestoneId id, int seen, PartialDate when, String why) {
        MoveReason reason = MoveReason.because(why);
        change(id, seen, reason, milestone -> {
            milestone.correctReached(when);
            if (reason.why() == null) {
                throw new Problem.Invalid("reason", Message.of("field.required"));
            }
        });
    }

    /** Undoes a change of state: it stands again as it did, with why that is. */
    public void putBack(MilestoneId id, int seen, Standing was, @Nullable String why) {
        change(id, seen, why, milestone -> milestone.stand(was));
    }

    /** Deletes what never left the municipality and nothing links to; everything else can only be dropped. */
    public void delete(MilestoneId id, int seen) {
        Milestone milestone = load(id);
        rights.require(Right.DELETE, milestone.subject(), () -> refusal(milestone.subject()));
        milestone.expectVersion(seen);
        if (milestone.level() != nl.spoorboek.base.Level.INTERNAL || dependencies.isLinked(id)) {
            throw new Problem.NotNow(Message.of("milestone.not-now.delete"));
        }
        milestones.delete(milestone);
    }

    /** Lets a milestone wait for another: by whoever plans the waiting one; a circle is refused. */
    public void addDependency(MilestoneId waiting, MilestoneId needs, @Nullable String note) {
        Milestone milestone = load(waiting);
        rights.require(Right.EDIT_PLANNING, milestone.subject(), () -> refusal(milestone.subject()));
        load(needs);
        if (waiting.equals(needs)) {
            throw new Problem.Invalid("needs", Message.of("dependency.itself"));
        }
        var programme = programmes.programme().orElseThrow(Problem.NotFound::new);
        if (dependencies.reaches(needs, waiting, programme.id())) {
            throw new Problem.Invalid("needs", Message.of("dependency.circle"));
        }
        if (!dependencies.add(programme.id(), waiting, needs, note)) {
            throw new Problem.Invalid("needs", Message.of("dependency.double"));
        }
    }

    /** The milestone no longer waits for the other. */
    public void removeDependency(MilestoneId waiting, UUID dependency) {
        Milestone milestone = load(waiting);
        rights.require(Right.EDIT_PLANNING, milestone.subject(), () -> refusal(milestone.subject()));
        if (!dependencies.remove(waiting, dependency)) {
            throw new Problem.Conflict();
        }
    }

    private void change(MilestoneId id, int seen, @Nullable String reason, Consumer<Milestone> what) {
        change(id, seen, MoveReason.because(reason), what);
    }

    private void change(MilestoneId id, int seen, MoveReason reason, Consumer<Milestone> what) {
        Milestone milestone = load(id);
        rights.require(Right.EDIT_PLANNING, milestone.subject(), () -> refusal(milestone.subject()));
        milestone.expectVersion(seen);
        reasons.because(reason.why());
        var before = DateMoves.Before.of(milestone);
        what.accept(milestone);
        moves.check(before, milestone, reason);
        try {
            milestones.save(milestone);
        } catch (OptimisticLockingFailureException e) {
            throw (Problem.Conflict) new Problem.Conflict().initCause(e);
        }
        moves.note(before, milestone, reason);
    }

    /** Whoever writes a milestone must plan on its main track, or on the programme's line when it has none. */
    private void requirePlanning(MilestoneDraft draft) {
        Subject subject = draft.track() == null ? Subject.programme() : Subject.track(draft.track());
        rights.require(Right.EDIT_PLANNING, subject, () -> refusal(subject));
    }

    private Milestone load(MilestoneId id) {
        Milestone milestone = milestones.findById(id).orElseThrow(Problem.NotFound::new);
        rights.requireRead(milestone.subject());
        return milestone;
    }

    private @Nullable Message whyNot(Subject subject) {
        return rights.may(Right.EDIT_PLANNING, subject) ? null : refusal(subject);
    }

    /** Why this person may not plan here, and who can: "Spoor 4 wordt gepland door ...". */
    private Message refusal(Subject subject) {
        return WhoPlans.instead(subject, programmes.tracksById());
    }
}
