package nl.spoorboek.planning;

import java.util.List;
import java.util.Set;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What moving a milestone or giving it another state touches, as far as the person who does so may read it.
 *
 * @param clashes what would then be due before what it needs, or wait in vain, along the chain, the nearest first
 * @param mended what clashes now and would fit then
 * @param effects what it means for other parts of the house
 */
public record MoveImpact(List<Clash> clashes, List<MilestoneItem> mended, List<MoveEffect.Effect> effects) {

    /** Nothing is touched. */
    static final MoveImpact NONE = new MoveImpact(List.of(), List.of(), List.of());

    /** Whether nothing is touched. */
    public boolean isEmpty() {
        return clashes.isEmpty() && mended.isEmpty() && effects.isEmpty();
    }

    /**
     * A milestone that would be due before what it needs, or whose wait would have no end.
     *
     * @param waiting the milestone
     * @param needs what it needs, once that has changed
     * @param needsTitle its title
     * @param cause what is the matter
     * @param days by how many days it would be too early; 0 when that is not the matter
     * @param along when it would be due if it moved as much; null when that cannot be said
     * @param choices what the person who changes it may do about it
     */
    public record Clash(
            MilestoneItem waiting,
            MilestoneId needs,
            String needsTitle,
            Cause cause,
            long days,
            @Nullable PartialDate along,
            Set<Choice> choices) {

        /** Whether it waits for what does not come, rather than for what comes too late. */
        public boolean isStalled() {
            return cause != Cause.LATER;
        }
    }

    /** What is the matter with a milestone that waits. */
    public enum Cause {
        /** What it needs comes after it. */
        LATER,
        /** What it needs is dropped. */
        DROPPED,
        /** What it needs is not met. */
        NOT_MET,
        /** What it needs is put on hold. */
        ON_HOLD,
        /** It stands further along the chain. */
        BEHIND
    }

    /** What one may do about a clash. */
    public enum Choice {
        /** Move it along: it is planned by the same person. */
        MOVE,
        /** Put it on hold too: it is planned by the same person. */
        HOLD,
        /** Let it no longer wait for this: it is planned by the same person. */
        RELEASE,
        /** Propose to whoever plans it to move it as much, or to put it on hold. */
        PROPOSE,
        /** Leave it as it is: it is flagged at both ends. */
        LEAVE
    }
}
