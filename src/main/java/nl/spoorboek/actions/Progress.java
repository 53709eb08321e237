package nl.spoorboek.actions;

/**
 * How far a checklist is.
 *
 * @param done how many points were ticked
 * @param total how many there are; 0 when there is no checklist
 */
public record Progress(int done, int total) {

    /** Whether there is a checklist. */
    public boolean isThere() {
        return total > 0;
    }

    /** Whether there is a checklist of which every point was ticked. */
    public boolean isComplete() {
        return total > 0 && done == total;
    }
}
