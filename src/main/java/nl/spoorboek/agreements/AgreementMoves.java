package nl.spoorboek.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Today;
import nl.spoorboek.people.Rights;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.MoveEffect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agreements that a change of a milestone would break or make needless, and those it would mend. */
@Component
class AgreementMoves implements MoveEffect {

    private static final int PLACE = 10;
    private static final int MOST = 100;

    private final AgreementQuery query;
    private final Rights rights;
    private final Today today;

    AgreementMoves(AgreementQuery query, Rights rights, Today today) {
        this.query = query;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public List<Effect> of(List<Touched> milestones) {
        Map<MilestoneId, Touched> touched =
                milestones.stream().collect(Collectors.toMap(Touched::id, one -> one, (first, again) -> first));
        List<Effect> effects = new ArrayList<>();
        for (AgreementItem item : query.ofMilestones(touched.keySet(), rights.scope(), today.date(), MOST)) {
            Optional<Breach> after = Breach.of(
                    item.state(),
                    item.byWhen(),
                    moved(item.needing(), touched),
                    moved(item.delivering(), touched),
                    today.date());
            if (after.isPresent() && item.breach() != after.get()) {
                effects.add(effect(item, "impact.agreement." + after.get(), true));
            } else if (item.state().isOpen() && isStopped(item.needing(), touched)) {
                effects.add(effect(item, "impact.agreement.unneeded", false));
            } else if (after.isEmpty() && item.breach() != null) {
                effects.add(effect(item, "impact.agreement.mended", false));
            } else if (item.state().isOpen() && isHeld(item.delivering(), touched)) {
                effects.add(effect(item, "impact.agreement.held", true));
            }
        }
        return effects;
    }

    /** Whether the one that cannot do without it is dropped or not met. */
    private static boolean isStopped(@Nullable TiedMilestone milestone, Map<MilestoneId, Touched> touched) {
        MilestoneState next = next(milestone, touched);
        return next == MilestoneState.DROPPED || next == MilestoneState.NOT_MET;
    }

    /** Whether the one that brings it is put on hold. */
    private static boolean isHeld(@Nullable TiedMilestone milestone, Map<MilestoneId, Touched> touched) {
        return milestone != null
                && milestone.state() != MilestoneState.ON_HOLD
                && next(milestone, touched) == MilestoneState.ON_HOLD;
    }

    private static @Nullable MilestoneState next(@Nullable TiedMilestone milestone, Map<MilestoneId, Touched> touched) {
        Touched change = milestone == null ? null : touched.get(milestone.id());
        return change == null ? null : change.state();
    }

    private static Effect effect(AgreementItem item, String key, boolean worse) {
        return new Effect(
                Message.of(key, item.title(), item.fromNumber(), item.toNumber()),
                "afspraken/" + item.id(),
                Set.of(item.from(), item.to()),
                worse);
    }

    private static @Nullable TiedMilestone moved(@Nullable TiedMilestone milestone, Map<MilestoneId, Touched> touched) {
        Touched move = milestone == null ? null : touched.get(milestone.id());
        return milestone == null || move == null
                ? milestone
                : new TiedMilestone(milestone.id(), milestone.title(), move.state(), move.after());
    }
}
