package nl.spoorboek.actions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.spoorboek.actions.BulkOutlook.Line;
import nl.spoorboek.actions.BulkOutlook.Verdict;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.database.ChangeReason;
import nl.spoorboek.people.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes several actions at once, in one transaction: those that can be changed are, the others are named with the reason. All rows
 * are locked before the first is written, so that nothing turns out differently halfway.
 *
 * @see "Decision 0028: several actions at once"
 */
@Service
@Transactional
public class BulkActionService {

    /** Most actions at once. */
    public static final int MOST = 500;

    private final ActionRepository actions;
    private final ActionLinks links;
    private final BulkJudge judge;
    private final Successors successors;
    private final Rights rights;
    private final ChangeReason reasons;
    private final Today today;

    BulkActionService(
            ActionRepository actions,
            ActionLinks links,
            BulkJudge judge,
            Successors successors,
            Rights rights,
            ChangeReason reasons,
            Today today) {
        this.actions = actions;
        this.links = links;
        this.judge = judge;
        this.successors = successors;
        this.rights = rights;
        this.reasons = reasons;
        this.today = today;
    }

    /**
     * Actions that were changed, to put them back.
     *
     * @param change what was done
     * @param outcome what became of each
     * @param before how each that was changed was
     * @param next those that follow the ones that repeat and were finished now
     */
    public record Done(BulkChange change, BulkOutlook outcome, List<Before> before, List<NextAction> next) {}

    /**
     * An action as it was.
     *
     * @param id its identity
     * @param version the version it has now
     * @param draft what was filled in
     * @param standing where it stood
     */
    record Before(ActionId id, int version, ActionDraft draft, ActionItem.Standing standing) {}

    /** What the change would do to each; what is gone or may not be read is left out. */
    @Transactional(readOnly = true)
    public BulkOutlook outlook(Collection<ActionId> chosen, BulkChange change) {
        check(chosen, change);
        return new BulkOutlook(judged(load(chosen), change));
    }

    /**
     * Makes the change to each that can take it.
     *
     * @param seen the version of each that the outlook was reckoned with; one that was saved since is refused
     */
    public Done carryOut(Map<ActionId, Integer> seen, BulkChange change) {
        check(seen.keySet(), change);
        links.lock(seen.keySet());
        List<ActionItem> items = load(seen.keySet());
        Map<ActionId, ActionItem> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        reasons.because(
                change instanceof BulkChange.State(ActionState state, String party, String reason) ? reason : null);
        List<Line> lines = new ArrayList<>();
        List<Before> before = new ArrayList<>();
        List<NextAction> next = new ArrayList<>();
        for (Line line : judged(items, change)) {
            ActionItem item = byId.get(line.id());
            Integer version = seen.get(line.id());
            if (item == null || line.verdict() != Verdict.CHANGES) {
                lines.add(line);
            } else if (version == null || version != line.version()) {
                lines.add(refused(line, new Problem.Conflict().reason()));
            } else {
                ActionDraft draft = item.draft();
                ActionItem.Standing standing = item.standing();
                judge.make(item, change, today.date());
                Successors.Saved saved = successors.save(item, standing.state());
                saved.next().ifPresent(next::add);
                before.add(new Before(
                        item.id(),
                        saved.action().version(),
                        draft,
                        saved.next().isPresent() ? standing.handedOver() : standing));
                lines.add(line);
            }
        }
        return new Done(change, new BulkOutlook(lines), before, next);
    }

    /**
     * Puts back what was changed; what somebody saved since stays as it is, and is named. The next ones of those
     * that repeat stay and go on with the rule: they are records that others may have read by now.
     */
    public BulkOutlook undo(Done done) {
        rights.requireContent();
        List<ActionId> ids = done.before().stream().map(Before::id).toList();
        links.lock(ids);
        Map<ActionId, Before> before = new HashMap<>();
        done.before().forEach(was -> before.put(was.id(), was));
        List<Line> lines = new ArrayList<>();
        for (ActionItem item : load(ids)) {
            Before was = before.get(item.id());
            Message why = judge.mayNot(item.subject(), done.change());
            if (was == null || item.version() != was.version()) {
                why = new Problem.Conflict().reason();
            }
            Verdict verdict = why == null ? Verdict.CHANGES : Verdict.REFUSED;
            lines.add(new Line(item.id(), item.version(), item.draft().title(), verdict, why, null));
            if (was != null && why == null) {
                if (done.change() instanceof BulkChange.Serve(var milestone)) {
                    links.leave(item.id(), milestone);
                } else {
                    item.restore(was.draft(), was.standing());
                    actions.save(item);
                }
            }
        }
        return new BulkOutlook(lines);
    }

    private void check(Collection<ActionId> chosen, BulkChange change) {
        rights.requireContent();
        if (chosen.isEmpty() || chosen.size() > MOST) {
            throw new Problem.Invalid("actions", Message.of("bulk.most", MOST));
        }
        change.check();
        if (change instanceof BulkChange.Serve(var milestone)) {
            links.requireReadable(milestone, rights.scope());
        }
    }

    private List<Line> judged(List<ActionItem> items, BulkChange change) {
        Set<ActionId> serving = change instanceof BulkChange.Serve(var milestone)
                ? links.serving(items.stream().map(ActionItem::id).toList(), milestone)
                : Set.of();
        var asked = judge.about(change, serving);
        return items.stream()
                .map(asked::line)
                .sorted(Comparator.comparing(Line::title)
                        .thenComparing(line -> line.id().toString()))
                .toList();
    }

    private List<ActionItem> load(Collection<ActionId> ids) {
        return StreamSupport.stream(actions.findAllById(ids).spliterator(), false)
                .filter(item -> rights.mayRead(item.subject()))
                .toList();
    }

    private static Line refused(Line line, Message why) {
        return new Line(line.id(), line.version(), line.title(), Verdict.REFUSED, why, null);
    }
}
