package nl.spoorboek.actions;

import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The action that follows one that repeats.
 *
 * @param id its identity
 * @param title its title
 * @param due when it should be done
 */
public record NextAction(
        ActionId id, String title, @Nullable PartialDate due) {}
