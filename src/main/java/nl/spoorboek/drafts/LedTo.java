package nl.spoorboek.drafts;

import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.MilestoneState;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that a draft leads to.
 *
 * @param id its identity
 * @param title its title
 * @param state where it stands
 * @param expected when it is expected now; null when nothing was said
 */
public record LedTo(
        MilestoneId id,
        String title,
        MilestoneState state,
        @Nullable PartialDate expected) {}
