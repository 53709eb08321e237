package nl.spoorboek.planning;

/** What became of a milestone between two plannings; the first that fits. */
public enum PlanChange {
    /** Deleted since, or dropped. */
    DROPPED,
    /** Reached since. */
    REACHED,
    /** Not there yet in the first. */
    ADDED,
    /** Expected in another range of days. */
    MOVED,
    /** The same days, and none of the others. */
    UNCHANGED
}
