package nl.spoorboek.agreements;

import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.MilestoneState;
import org.jspecify.annotations.Nullable;

/**
 * A milestone at one end of an agreement.
 *
 * @param id its identity
 * @param title its title
 * @param state where it stands
 * @param when when it was reached, else when it is expected; null when nothing was said
 */
public record TiedMilestone(
        MilestoneId id,
        String title,
        MilestoneState state,
        @Nullable PartialDate when) {}
