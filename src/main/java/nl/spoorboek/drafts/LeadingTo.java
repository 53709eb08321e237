package nl.spoorboek.drafts;

import nl.spoorboek.base.DraftId;

/**
 * A draft that leads to a milestone.
 *
 * @param id its identity
 * @param title its title
 * @param type what kind of document it is, in words
 * @param state where it stands
 */
public record LeadingTo(DraftId id, String title, String type, DraftState state) {}
