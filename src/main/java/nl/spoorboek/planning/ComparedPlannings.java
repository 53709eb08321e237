package nl.spoorboek.planning;

import nl.spoorboek.base.BaselineId;
import org.jspecify.annotations.Nullable;

/**
 * Which planning is looked at beside which. The milestones are those of the later one, with what stood in the earlier one as their
 * adopted date; those that only the earlier one has come along as dropped.
 *
 * @param earlier an adopted planning
 * @param later an adopted planning too; null for what is planned now
 */
public record ComparedPlannings(
        BaselineId earlier, @Nullable BaselineId later) {

    /** An adopted planning beside what is planned now. */
    public static ComparedPlannings withNow(BaselineId earlier) {
        return new ComparedPlannings(earlier, null);
    }

    /** Whether what is looked at is what is planned now, and so can be changed. */
    public boolean isNow() {
        return later == null;
    }
}
