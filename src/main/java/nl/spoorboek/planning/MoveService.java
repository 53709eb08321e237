package nl.spoorboek.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.DateShift;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.planning.MoveEffect.Touched;
import nl.spoorboek.planning.MoveImpact.Cause;
import nl.spoorboek.planning.MoveImpact.Choice;
import nl.spoorboek.planning.MoveImpact.Clash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a change of a milestone touches, and the change with all that goes along: in one transaction, and undone in one. */
@Service
@Transactional
public class MoveService {

    private final PlanningService planning;
    private final DependentQuery dependents;
    private final List<MoveEffect> effects;
    private final ShiftProposer proposer;
    private final PartialDateParser parser;
    private final Rights rights;

    MoveService(
            PlanningService planning,
            DependentQuery dependents,
            List<MoveEffect> effects,
            ShiftProposer proposer,
            PartialDateParser parser,
            Rights rights) {
        this.planning = planning;
        this.dependents = dependents;
        this.effects = effects.stream()
                .sorted(Comparator.comparingInt(MoveEffect::order))
                .toList();
        this.proposer = proposer;
        this.parser = parser;
        this.rights = rights;
    }

    /** What it touches when the milestone is expected at another date; null for no date. Nothing is changed. */
    @Transactional(readOnly = true)
    public MoveImpact impact(MilestoneId id, @Nullable PartialDate to) {
        MilestoneItem moved = planning.find(id).item();
        if (!moved.state().isOpen() || Objects.equals(moved.expected(), to)) {
            return MoveImpact.NONE;
        }
        return later(moved, to, moved.state());
    }

    /**
     * What it touches when the milestone gets another state. Whatever waits for it has to do with it when it is reached later than
     * expected, and when it does not come or lies still. Nothing is changed.
     */
    @Transactional(readOnly = true)
    public MoveImpact impact(MilestoneId id, StateStep step) {
        MilestoneItem changed = planning.find(id).item();
        if (!step.concernsOthers() || !changed.state().next().contains(step.state())) {
            return MoveImpact.NONE;
        }
        return step.stopsOthers() ? stalled(changed, step) : later(changed, step.when(), step.state());
    }

    private MoveImpact later(MilestoneItem moved, @Nullable PartialDate to, MilestoneState state) {
        var reckoning = new MoveReckoning(moved, to, dependents.chain(moved.id(), rights.scope()));
        var shift = new DateShift(parser, Locale.of(rights.viewer().language()));
        List<Clash> clashes = reckoning.clashes(shift, this::choices);
        List<Touched> touched = new ArrayList<>();
        touched.add(new Touched(moved.id(), moved.title(), moved.expected(), to, state));
        clashes.forEach(clash -> touched.add(new Touched(
                clash.waiting().id(),
                clash.waiting().title(),
                clash.waiting().expected(),
                clash.along() == null ? clash.waiting().expected() : clash.along(),
                clash.waiting().state())));
        return new MoveImpact(clashes, reckoning.mended(), effects(touched));
    }

    private MoveImpact stalled(MilestoneItem stopped, StateStep step) {
        var reckoning = new MoveReckoning(stopped, null, dependents.chain(stopped.id(), rights.scope()));
        PartialDate after = step.state().isOpen() ? stopped.expected() : null;
        return new MoveImpact(
                reckoning.stalled(Cause.valueOf(step.state().name()), this::choices),
                List.of(),
                effects(List.of(new Touched(stopped.id(), stopped.title(), stopped.expected(), after, step.state()))));
    }

    private List<MoveEffect.Effect> effects(List<Touched> touched) {
        return effects.stream().flatMap(effect -> effect.of(touched).stream()).toList();
    }

    private Set<Choice> choices(MilestoneItem item) {
        Set<Choice> choices = EnumSet.of(Choice.LEAVE);
        if (mayPlan(item)) {
            choices.add(Choice.MOVE);
        } else if (proposer.mayPropose(item)) {
            choices.add(Choice.PROPOSE);
        }
        return choices;
    }

    private Set<Choice> choices(MilestoneItem item, Cause cause) {
        Set<Choice> choices = EnumSet.of(Choice.LEAVE);
        boolean holds = item.state().next().contains(MilestoneState.ON_HOLD);
        if (mayPlan(item)) {
            if (holds) {
                choices.add(Choice.HOLD);
            }
            if (cause != Cause.BEHIND) {
                choices.add(Choice.RELEASE);
            }
        } else if (holds && proposer.mayPropose(item)) {
            choices.add(Choice.PROPOSE);
        }
        return choices;
    }

    private boolean mayPlan(MilestoneItem item) {
        return rights.may(Right.EDIT_PLANNING, Subject.of(item.level(), Set.copyOf(item.tracks())));
    }

    /**
     * Carries a change out with what goes along; all of it, or nothing.
     *
     * @param change saves the milestone itself
     * @param along what is changed along or is proposed to
     * @param why the reason that stands at what is changed along, and in the proposals
     */
    public Moved carryOut(Runnable change, List<Along> along, MoveReason why) {
        rights.requireContent();
        change.run();
        List<Back> backs = new ArrayList<>();
        List<UUID> proposals = new ArrayList<>();
        for (Along one : along) {
            switch (one.choice()) {
                case MOVE -> backs.add(move(one.clash(), why));
                case HOLD -> backs.add(hold(one.clash(), why));
                case RELEASE -> backs.add(release(one.clash()));
                case PROPOSE -> proposals.add(propose(one.clash(), why.why() == null ? "" : why.why()));
                case LEAVE -> {}
            }
        }
        return new Moved(backs, proposals);
    }

    private Back move(Clash clash, MoveReason why) {
        MilestoneItem item = clash.waiting();
        PartialDate to = Objects.requireNonNull(clash.along());
        planning.move(item.id(), item.version(), to, why);
        return because -> {
            MilestoneItem now = planning.item(item.id());
            if (!to.equals(now.expected())) {
                throw new Problem.Conflict();
            }
            planning.move(now.id(), now.version(), item.expected(), because);
        };
    }

    private Back hold(Clash clash, MoveReason why) {
        MilestoneItem item = clash.waiting();
        Standing was = Standing.of(planning.find(item.id()));
        planning.become(item.id(), item.version(), StateStep.held(clash.needsTitle(), why.why()));
        return because -> {
            MilestoneItem now = planning.item(item.id());
            if (now.state() != MilestoneState.ON_HOLD) {
                throw new Problem.Conflict();
            }
            planning.putBack(now.id(), now.version(), was, because.why());
        };
    }

    private Back release(Clash clash) {
        MilestoneId waiting = clash.waiting().id();
        MilestoneDetail.Tie tie = planning.find(waiting).needs().stream()
                .filter(one -> one.other().id().equals(clash.needs()))
                .findFirst()
                .orElseThrow(Problem.Conflict::new);
        planning.removeDependency(waiting, tie.dependency());
        return because -> planning.addDependency(waiting, clash.needs(), tie.note());
    }

    private UUID propose(Clash clash, String why) {
        return clash.isStalled()
                ? proposer.proposeHold(clash.waiting(), clash.needsTitle(), why)
                : proposer.propose(clash.waiting(), Objects.requireNonNull(clash.along()), why);
    }

    /** Takes it all back, unless one of them was changed again since; {@code change} puts the milestone itself back. */
    public void undo(Moved moved, Runnable change, MoveReason why) {
        rights.requireContent();
        change.run();
        moved.backs().reversed().forEach(back -> back.undo(why));
        moved.proposals().forEach(proposer::withdraw);
    }

    /**
     * What goes along with a change.
     *
     * @param clash what was the matter, with the milestone in the version that was on the screen
     * @param choice what is done about it; one of those that were offered
     */
    public record Along(Clash clash, Choice choice) {}

    /**
     * What was carried out, to take it back.
     *
     * @param backs what puts back what was changed along
     * @param proposals what was proposed
     */
    public record Moved(List<Back> backs, List<UUID> proposals) {}

    /** Puts back one milestone that was changed along. */
    @FunctionalInterface
    public interface Back {

        /** Puts it back, with why; {@link Problem.Conflict} when it was changed again since. */
        void undo(MoveReason why);
    }
}
