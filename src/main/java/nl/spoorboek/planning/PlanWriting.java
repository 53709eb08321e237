package nl.spoorboek.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.ChangeReason;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes many milestones as one change, by the rules of {@link PlanningService}: all of them or none. */
@Service
@Transactional
public class PlanWriting {

    private static final int AT_ONCE = 1_000;

    private final MilestoneRepository milestones;
    private final DependencyQuery dependencies;
    private final DateMoves moves;
    private final ProgrammeService programmes;
    private final Rights rights;
    private final ChangeReason reasons;
    private final Today today;

    PlanWriting(
            MilestoneRepository milestones,
            DependencyQuery dependencies,
            DateMoves moves,
            ProgrammeService programmes,
            Rights rights,
            ChangeReason reasons,
            Today today) {
        this.milestones = milestones;
        this.dependencies = dependencies;
        this.moves = moves;
        this.programmes = programmes;
        this.rights = rights;
        this.reasons = reasons;
        this.today = today;
    }

    /** Why this person may not plan what stands there, and who can; null when they may. */
    @Transactional(readOnly = true)
    public @Nullable Message whyNot(Subject subject, Map<TrackId, TrackItem> tracks) {
        return rights.may(Right.EDIT_PLANNING, subject) ? null : WhoPlans.instead(subject, tracks);
    }

    /**
     * Makes and changes the milestones and adds the dependencies that are not there yet.
     *
     * @param reason why, written beside every change; never blank, because dates may leave the open reporting period
     * @throws Problem.Conflict when one of them is no longer what was seen
     */
    public void write(List<PlanRow> rows, List<PlanRow.Tie> ties, MoveReason reason) {
        rights.requireContent();
        if (reason.why() == null) {
            throw new Problem.Invalid("reason", Message.of("field.required"));
        }
        reason.check(null);
        var programme =
                programmes.programme().orElseThrow(Problem.NotFound::new).id();
        Map<TrackId, TrackItem> tracks = programmes.tracksById();
        reasons.because(reason.why());
        List<PlanRow.Changed> changed = new ArrayList<>();
        List<Milestone> fresh = new ArrayList<>();
        for (PlanRow row : rows) {
            switch (row) {
                case PlanRow.Changed change -> changed.add(change);
                case PlanRow.Fresh(MilestoneId id, MilestoneDraft draft, PlanRow.Besides besides) -> {
                    draft.check();
                    requirePlanning(main(draft), tracks);
                    Milestone milestone = Milestone.plan(id, programme, draft);
                    stand(milestone, besides, reason);
                    fresh.add(milestone);
                }
            }
        }
        for (int from = 0; from < changed.size(); from += AT_ONCE) {
            change(changed.subList(from, Math.min(from + AT_ONCE, changed.size())), tracks, reason);
        }
        milestones.saveAll(fresh);
        tie(ties, tracks, programme);
    }

    private void change(List<PlanRow.Changed> rows, Map<TrackId, TrackItem> tracks, MoveReason reason) {
        Map<MilestoneId, Milestone> loaded = load(rows.stream().map(PlanRow::id).toList());
        for (PlanRow.Changed row : rows) {
            Milestone milestone = loaded.get(row.id());
            if (milestone == null) {
                throw new Problem.Conflict();
            }
            requirePlanning(milestone.subject(), tracks);
            milestone.expectVersion(row.seen());
            var before = DateMoves.Before.of(milestone);
            MilestoneDraft draft = row.change().apply(milestone.draft());
            requirePlanning(main(draft), tracks);
            milestone.edit(draft);
            moves.check(before, milestone, reason);
            stand(milestone, row.besides(), reason);
            try {
                milestones.save(milestone);
            } catch (OptimisticLockingFailureException e) {
                throw (Problem.Conflict) new Problem.Conflict().initCause(e);
            }
            moves.note(before, milestone, reason);
        }
    }

    private void stand(Milestone milestone, PlanRow.Besides besides, MoveReason reason) {
        if (besides.adopted() != null) {
            rights.require(Right.ADOPT_BASELINE, Subject.programme(), Message.of("baseline.refused"));
            milestone.adopt(besides.adopted());
        }
        if (besides.reached() != null) {
            milestone.correctReached(besides.reached());
        }
        if (besides.step() != null) {
            milestone.become(besides.step().orBecause(reason.why()), today.date());
        }
    }

    private void tie(List<PlanRow.Tie> ties, Map<TrackId, TrackItem> tracks, ProgrammeId programme) {
        Map<MilestoneId, Milestone> waiting =
                load(ties.stream().map(PlanRow.Tie::waiting).distinct().toList());
        Map<MilestoneId, Milestone> needed =
                load(ties.stream().map(PlanRow.Tie::needs).distinct().toList());
        for (PlanRow.Tie tie : ties) {
            Milestone milestone = waiting.get(tie.waiting());
            if (milestone == null || !needed.containsKey(tie.needs())) {
                throw new Problem.Conflict();
            }
            requirePlanning(milestone.subject(), tracks);
            if (tie.waiting().equals(tie.needs()) || dependencies.reaches(tie.needs(), tie.waiting(), programme)) {
                throw new Problem.Invalid("needs", Message.of("dependency.circle"));
            }
            dependencies.add(programme, tie.waiting(), tie.needs(), null);
        }
    }

    /** Those that this person may read. */
    private Map<MilestoneId, Milestone> load(List<MilestoneId> ids) {
        Map<MilestoneId, Milestone> loaded = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            milestones
                    .findAllById(ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .forEach(milestone -> {
                        if (rights.mayRead(milestone.subject())) {
                            loaded.put(milestone.id(), milestone);
                        }
                    });
        }
        return loaded;
    }

    private void requirePlanning(Subject subject, Map<TrackId, TrackItem> tracks) {
        rights.require(Right.EDIT_PLANNING, subject, () -> WhoPlans.instead(subject, tracks));
    }

    private static Subject main(MilestoneDraft draft) {
        return draft.track() == null ? Subject.programme() : Subject.track(draft.track());
    }
}
