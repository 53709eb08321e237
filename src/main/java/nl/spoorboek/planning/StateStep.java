package nl.spoorboek.planning;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Another state for a milestone, with what that state needs.
 *
 * @param state the state
 * @param when when it was reached; only with {@link MilestoneState#REACHED}, and then needed
 * @param party on whom it waits, or to whom it is handed over; at most 200 characters, needed there
 * @param reason why, at most 1,000 characters; needed for what is dropped or not met
 */
public record StateStep(
        MilestoneState state,
        @Nullable PartialDate when,
        @Nullable String party,
        @Nullable String reason) {

    /** Longest name of a party, in UTF-16 units. */
    public static final int MAX_PARTY = 200;

    /** Longest reason, in UTF-16 units. */
    public static final int MAX_REASON = 1_000;

    private static final Set<MilestoneState> WITH_PARTY =
            EnumSet.of(MilestoneState.ON_HOLD, MilestoneState.HANDED_OVER);
    private static final Set<MilestoneState> WITH_REASON = EnumSet.of(MilestoneState.DROPPED, MilestoneState.NOT_MET);

    /** Takes blank texts as absent, and leaves out what the state does not have. */
    public StateStep {
        when = state == MilestoneState.REACHED ? when : null;
        party = WITH_PARTY.contains(state) ? OneLine.orNull(party) : null;
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** Work on it has begun. */
    public static StateStep started() {
        return new StateStep(MilestoneState.IN_PROGRESS, null, null, null);
    }

    /** Reached, on a day or in a period. */
    public static StateStep reached(PartialDate when) {
        return new StateStep(MilestoneState.REACHED, when, null, null);
    }

    /** Lies still: waits on somebody, for a reason if one was given. */
    public static StateStep held(String waitingOn, @Nullable String why) {
        return new StateStep(MilestoneState.ON_HOLD, null, waitingOn, why);
    }

    /** Not reached, and will not be in this form. */
    public static StateStep missed(String why) {
        return new StateStep(MilestoneState.NOT_MET, null, null, why);
    }

    /** No longer wanted. */
    public static StateStep dropped(String why) {
        return new StateStep(MilestoneState.DROPPED, null, null, why);
    }

    /** Carried on by someone else, in the regular organisation or elsewhere. */
    public static StateStep handedOver(String to, @Nullable String why) {
        return new StateStep(MilestoneState.HANDED_OVER, null, to, why);
    }

    /** Planned (again): resumed, taken back, or taken up after all. */
    public static StateStep resumed(@Nullable String why) {
        return new StateStep(MilestoneState.PLANNED, null, null, why);
    }

    /** The same, with this reason when it has none. */
    public StateStep orBecause(@Nullable String otherwise) {
        return reason != null ? this : new StateStep(state, when, party, otherwise);
    }

    /** Refuses what is missing or cannot be kept; the sentences stand at {@code when}, {@code party} and {@code reason}. */
    public void check() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        if (state == MilestoneState.UNKNOWN) {
            wrong.put("state", Message.of("milestone.not-now.UNKNOWN"));
        }
        if (state == MilestoneState.REACHED && (when == null || !when.isPlanned())) {
            wrong.put("when", Message.of("milestone.reached.missing"));
        }
        OneLine.check(wrong, "party", party, MAX_PARTY, WITH_PARTY.contains(state));
        OneLine.check(wrong, "reason", reason, MAX_REASON, WITH_REASON.contains(state));
        OneLine.refuse(wrong);
    }

    /** Whether whoever waits for the milestone may have to do with it: it comes on another day than expected, or not for now. */
    boolean concernsOthers() {
        return state == MilestoneState.REACHED || stopsOthers();
    }

    /** Whether what others wait for does not come, or not for now. */
    boolean stopsOthers() {
        return state == MilestoneState.ON_HOLD || WITH_REASON.contains(state);
    }
}
