package nl.spoorboek.actions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.ChangeReason;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.history.HistoryQuery;
import nl.spoorboek.people.Rights;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Action items: what one may read, and every change that one may make. */
@Service
@Transactional
public class ActionService {

    private final ActionRepository actions;
    private final ActionQuery query;
    private final ActionLinks links;
    private final ActionPage page;
    private final Successors successors;
    private final ActionAccess access;
    private final ProgrammeService programmes;
    private final CommentService comments;
    private final Rights rights;
    private final HistoryQuery history;
    private final ChangeReason reasons;
    private final Today today;

    ActionService(
            ActionRepository actions,
            ActionQuery query,
            ActionLinks links,
            ActionPage page,
            Successors successors,
            ActionAccess access,
            ProgrammeService programmes,
            CommentService comments,
            Rights rights,
            HistoryQuery history,
            ChangeReason reasons,
            Today today) {
        this.actions = actions;
        this.query = query;
        this.links = links;
        this.page = page;
        this.successors = successors;
        this.access = access;
        this.programmes = programmes;
        this.comments = comments;
        this.rights = rights;
        this.history = history;
        this.reasons = reasons;
        this.today = today;
    }

    /** A window of the actions one may read. */
    @Transactional(readOnly = true)
    public List<ActionRow> list(ActionFilter filter, ActionOrder order, int offset, int limit) {
        rights.requireContent();
        return query.list(filter, order, offset, limit);
    }

    /** Gives every action that the filter leaves, in the order of {@link #list}, one by one as they come from the database. */
    @Transactional(readOnly = true)
    public void each(ActionFilter filter, ActionOrder order, Consumer<ActionRow> to) {
        rights.requireContent();
        query.each(filter, order, to);
    }

    /** How many actions the filter leaves. */
    @Transactional(readOnly = true)
    public int count(ActionFilter filter) {
        rights.requireContent();
        return query.count(filter);
    }

    /** The board: for each state asked for its first cards, as many as asked for, and how many there are. */
    @Transactional(readOnly = true)
    public List<ActionColumn> board(ActionFilter filter, Map<ActionState, Integer> most) {
        rights.requireContent();
        return query.board(filter, most);
    }

    /** One action with everything its page shows; {@link Problem.NotFound} when one may not read it. */
    @Transactional(readOnly = true)
    public ActionDetail find(ActionId id) {
        rights.requireContent();
        return page.of(load(id));
    }

    /** Who did what to the action, latest first. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> history(ActionId id) {
        load(id);
        return history.of(id, rights.scope());
    }

    /** Whether this person makes actions on the track, or with null on the programme's own line. */
    @Transactional(readOnly = true)
    public boolean mayCreate(@Nullable TrackId track) {
        return access.mayEdit(ActionAccess.line(track));
    }

    /** Whether this person makes actions anywhere. */
    @Transactional(readOnly = true)
    public boolean mayCreateAny() {
        return mayCreate(null) || rights.viewer().tracks().stream().anyMatch(this::mayCreate);
    }

    /** Makes an action that serves some milestones; its main track must be one's own. */
    public ActionId create(ActionDraft draft, Set<MilestoneId> milestones) {
        return create(draft, null, milestones);
    }

    /** The same for one that comes back, if {@code repeat} says how. */
    public ActionId create(ActionDraft draft, @Nullable RepeatDraft repeat, Set<MilestoneId> milestones) {
        draft.check();
        access.requireEdit(ActionAccess.line(draft.track()));
        var programme = programmes.programme().orElseThrow(Problem.NotFound::new);
        ActionItem action = ActionItem.open(programme.id(), links.completed(draft));
        if (repeat != null) {
            if (draft.due() == null) {
                throw new Problem.Invalid("due", Message.of("repeat.no-date"));
            }
            successors.repeat(action, repeat);
        }
        ActionId id = actions.save(action).id();
        for (MilestoneId milestone : milestones) {
            links.requireReadable(milestone, rights.scope());
            links.serve(programme.id(), id, milestone);
        }
        return id;
    }

    /** Makes an action that serves a milestone and came from it; {@code repeat} as in {@link #create}. */
    public ActionId createFor(ActionDraft draft, @Nullable RepeatDraft repeat, MilestoneId milestone) {
        ActionId id = create(draft, repeat, Set.of(milestone));
        links.cameFrom(load(id).programme(), id, "milestone", milestone);
        return id;
    }

    /**
     * Makes an action out of another record inside the caller's transaction, and links the two both ways. Asks the same right
     * as {@link #create}; whether the other record may be used is for the caller to ask.
     *
     * @param entity the table of the other record, such as {@code contribution}; its {@link ActionOrigin} names it on the page
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ActionId createFrom(ActionDraft draft, Set<MilestoneId> milestones, String entity, Id from) {
        ActionId id = create(draft, milestones);
        links.cameFrom(load(id).programme(), id, entity, from);
        return id;
    }

    /**
     * Saves what was filled in.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     * @param reason why, for the history; may be null
     */
    public void save(ActionId id, int seen, ActionDraft draft, @Nullable String reason) {
        ActionItem action = editable(id);
        if (!Objects.equals(draft.track(), action.draft().track())) {
            access.requireEdit(ActionAccess.line(draft.track()));
        }
        change(action, seen, reason, item -> item.edit(links.completed(draft)));
    }

    /** Someone works on it; also by whoever reports on it. */
    public void start(ActionId id, int seen) {
        change(reportable(id), seen, null, item -> item.start(today.date()));
    }

    /** Waits on somebody; also by whoever reports on it. */
    public void await(ActionId id, int seen, String waitingOn, @Nullable String why) {
        change(reportable(id), seen, why, item -> item.await(waitingOn, why, today.date()));
    }

    /** Done; also by whoever reports on it. Gives the next one when it repeats. */
    public Optional<NextAction> finish(ActionId id, int seen) {
        return change(reportable(id), seen, null, item -> item.finish(today.date()));
    }

    /** Drops it, with the reason. Gives the next one when it repeats. */
    public Optional<NextAction> drop(ActionId id, int seen, String why) {
        return change(editable(id), seen, why, item -> item.drop(why, today.date()));
    }

    /** Opens it (again). */
    public void reopen(ActionId id, int seen) {
        change(editable(id), seen, null, item -> item.reopen(today.date()));
    }

    /**
     * Takes a report: the state, and the note as a comment of the reporter. When the state is still the same it needs a
     * note. Gives the next one when it is done and repeats.
     */
    public Optional<NextAction> report(ActionId id, int seen, ActionReport report) {
        report.check();
        ActionItem action = reportable(id);
        boolean same = report.keeps(action.state());
        if (same && report.note().isEmpty()) {
            throw new Problem.Invalid("note", Message.of("action-item.report.note.missing"));
        }
        if (!report.note().isEmpty()) {
            comments.addReport(About.action(id), action.subject(), report.note());
        }
        return same ? Optional.empty() : change(action, seen, null, item -> report.apply(item, today.date()));
    }

    /** Lets the action serve a milestone that one may read. */
    public void link(ActionId id, MilestoneId milestone) {
        ActionItem action = editable(id);
        links.requireReadable(milestone, rights.scope());
        links.serve(action.programme(), id, milestone);
    }

    /** The action no longer serves the milestone. */
    public void unlink(ActionId id, MilestoneId milestone) {
        links.leave(editable(id).id(), milestone);
    }

    /** Deletes what never left the municipality and nothing links to; everything else can only be dropped. */
    public void delete(ActionId id, int seen) {
        ActionItem action = load(id);
        access.requireDelete(action.subject());
        action.expectVersion(seen);
        if (links.leftOrLinked(id)) {
            throw new Problem.NotNow(Message.of("action-item.not-now.delete"));
        }
        links.forget(id);
        actions.delete(action);
    }

    private Optional<NextAction> change(
            ActionItem action, int seen, @Nullable String reason, Consumer<ActionItem> what) {
        action.expectVersion(seen);
        reasons.because(reason);
        ActionState before = action.state();
        what.accept(action);
        return successors.save(action, before).next();
    }

    private ActionItem editable(ActionId id) {
        ActionItem action = load(id);
        access.requireEdit(action.subject());
        return action;
    }

    private ActionItem reportable(ActionId id) {
        rights.requireContent();
        ActionItem action = actions.findById(id).orElseThrow(Problem.NotFound::new);
        access.requireReport(action.subject());
        return action;
    }

    private ActionItem load(ActionId id) {
        ActionItem action = actions.findById(id).orElseThrow(Problem.NotFound::new);
        rights.requireRead(action.subject());
        return action;
    }
}
