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
import nl.spoorboek.planning.MoveImpact.Choice;
import nl.spoorboek.planning.MoveImpact.Clash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moving a milestone touches, and the move with all that goes along: in one transaction, and undone in one. */
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
            return new MoveImpact(List.of(), List.of(), List.of());
        }
        var reckoning = new MoveReckoning(moved, to, dependents.chain(id, rights.scope()));
        var shift = new DateShift(parser, Locale.of(rights.viewer().language()));
        List<Clash> clashes = reckoning.clashes(shift, this::choices);
        List<Touched> touched = new ArrayList<>();
        touched.add(new Touched(id, moved.title(), moved.expected(), to, moved.state()));
        clashes.forEach(clash -> touched.add(new Touched(
                clash.waiting().id(),
                clash.waiting().title(),
                clash.waiting().expected(),
                clash.along() == null ? clash.waiting().expected() : clash.along(),
                clash.waiting().state())));
        return new MoveImpact(clashes, reckoning.mended(), effects(touched));
    }

    private List<MoveEffect.Effect> effects(List<Touched> touched) {
        return effects.stream().flatMap(effect -> effect.of(touched).stream()).toList();
    }

    private Set<Choice> choices(MilestoneItem item) {
        Set<Choice> choices = EnumSet.of(Choice.LEAVE);
        if (rights.may(Right.EDIT_PLANNING, Subject.of(item.level(), Set.copyOf(item.tracks())))) {
            choices.add(Choice.MOVE);
        } else if (proposer.mayPropose(item)) {
            choices.add(Choice.PROPOSE);
        }
        return choices;
    }

    /**
     * Carries a move out with what goes along; all of it, or nothing.
     *
     * @param change saves the milestone itself
     * @param along what moves along or is proposed to
     * @param why the reason that stands at what moves along, and in the proposals
     */
    public Moved carryOut(Runnable change, List<Along> along, MoveReason why) {
        rights.requireContent();
        change.run();
        List<Back> backs = new ArrayList<>();
        List<UUID> proposals = new ArrayList<>();
        for (Along one : along) {
            MilestoneItem item = one.milestone();
            if (one.choice() == Choice.MOVE) {
                planning.move(item.id(), item.version(), one.to(), why);
                backs.add(new Back(item.id(), one.to(), item.expected()));
            } else if (one.choice() == Choice.PROPOSE) {
                proposals.add(proposer.propose(item, one.to(), why.why() == null ? "" : why.why()));
            }
        }
        return new Moved(backs, proposals);
    }

    /** Takes it all back, unless one of them was moved again since; {@code change} puts the milestone itself back. */
    public void undo(Moved moved, Runnable change, MoveReason why) {
        rights.requireContent();
        change.run();
        for (Back back : moved.backs().reversed()) {
            MilestoneItem now = planning.item(back.milestone());
            if (!back.to().equals(now.expected())) {
                throw new Problem.Conflict();
            }
            planning.move(now.id(), now.version(), back.was(), why);
        }
        moved.proposals().forEach(proposer::withdraw);
    }

    /**
     * What goes along with a move.
     *
     * @param milestone the milestone, in the version that was on the screen
     * @param to its date then
     * @param choice what is done about it
     */
    public record Along(MilestoneItem milestone, PartialDate to, Choice choice) {}

    /**
     * What was carried out, to take it back.
     *
     * @param backs what moved along
     * @param proposals what was proposed
     */
    public record Moved(List<Back> backs, List<UUID> proposals) {}

    /**
     * A milestone that moved along.
     *
     * @param milestone the milestone
     * @param to where it moved
     * @param was when it was expected before
     */
    public record Back(
            MilestoneId milestone, PartialDate to, @Nullable PartialDate was) {}
}
