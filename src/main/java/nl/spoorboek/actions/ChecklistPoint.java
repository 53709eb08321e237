package nl.spoorboek.actions;

/**
 * A point on an action's checklist.
 *
 * @param id its identity
 * @param text what is to be done, 1 to 300 characters
 * @param done whether it was ticked
 */
public record ChecklistPoint(PointId id, String text, boolean done) {}
