package nl.spoorboek.exchange.intake;

import java.util.List;
import nl.spoorboek.planning.PlanRow;

/** What would become of a whole file: a row for each of its rows, and what would be written. */
public final class Preview {

    private final List<PreviewRow> rows;
    private final List<PlanRow> writes;
    private final List<PlanRow.Tie> ties;
    private final int tiesLeft;

    Preview(List<PreviewRow> rows, List<PlanRow> writes, List<PlanRow.Tie> ties, int tiesLeft) {
        this.rows = List.copyOf(rows);
        this.writes = List.copyOf(writes);
        this.ties = List.copyOf(ties);
        this.tiesLeft = tiesLeft;
    }

    /** The rows in the order of the file. */
    public List<PreviewRow> rows() {
        return rows;
    }

    /** How many rows there are of one outcome. */
    public int count(PreviewRow.Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** How many dependencies would be added. */
    public int dependencies() {
        return ties.size();
    }

    /** How many are left out: an end was refused, one may not plan it, or it would close a circle. */
    public int dependenciesLeft() {
        return tiesLeft;
    }

    /** Whether confirming would change nothing. */
    public boolean isIdle() {
        return writes.isEmpty() && ties.isEmpty();
    }

    /** Whether another look says the same of every row. */
    boolean says(Preview other) {
        return rows.equals(other.rows) && ties.size() == other.ties.size();
    }

    List<PlanRow> writes() {
        return writes;
    }

    List<PlanRow.Tie> ties() {
        return ties;
    }
}
