package nl.spoorboek.planning;

import java.util.List;
import java.util.Set;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What moving a milestone touches, as far as the person who moves may read it.
 *
 * @param clashes what would then be due before what it needs, along the chain, the nearest first
 * @param mended what clashes now and would fit then
 * @param effects what it means for other parts of the house
 */
public record MoveImpact(List<Clash> clashes, List<MilestoneItem> mended, List<MoveEffect.Effect> effects) {

    /** Whether nothing is touched. */
    public boolean isEmpty() {
        return clashes.isEmpty() && mended.isEmpty() && effects.isEmpty();
    }

    /**
     * A milestone that would be due before what it needs.
     *
     * @param waiting the milestone
     * @param needs what it needs, once that has moved
     * @param needsTitle its title
     * @param days by how many days it would be too early
     * @param along when it would be due if it moved as much; null when that cannot be said
     * @param choices what the person who moves may do about it
     */
    public record Clash(
            MilestoneItem waiting,
            MilestoneId needs,
            String needsTitle,
            long days,
            @Nullable PartialDate along,
            Set<Choice> choices) {}

    /** What one may do about a clash. */
    public enum Choice {
        /** Move it along: it is planned by the same person. */
        MOVE,
        /** Propose to whoever plans it to move it as much. */
        PROPOSE,
        /** Leave it as it is: it is flagged at both ends. */
        LEAVE
    }
}
