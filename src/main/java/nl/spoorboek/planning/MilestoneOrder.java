package nl.spoorboek.planning;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * In what order a list of milestones stands; equal ones by date, then title.
 *
 * @param column by what
 * @param descending the other way round; what has no value stays last
 */
public record MilestoneOrder(Column column, boolean descending) {

    /** The domain's order: by due end, then start, then the finer date; undated last. */
    public static final MilestoneOrder BY_DUE = new MilestoneOrder(Column.DUE, false);

    /** What can be sorted by. */
    public enum Column {
        /** The reached date, or else the expected one. */
        DUE("upper(coalesce(m.reached_due, m.expected_due))"),
        TITLE("m.title collate dutch"),
        /** From planned to what is over. */
        STATE(states()),
        OWNER("coalesce(op.name, os.title, oo.name, m.owner_outside) collate dutch"),
        /** The number of the main track; the programme's own line last. */
        TRACK("(select number from track where id = m.track_id)");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }

        private static String states() {
            return Arrays.stream(MilestoneState.values())
                    .map(Enum::name)
                    .collect(Collectors.joining("','", "array_position(array['", "'], m.state)"));
        }
    }

    /** The order-by clause for a query on {@link MilestoneQuery#FROM}. */
    String sql() {
        return column.sql + (descending ? " desc" : "") + " nulls last, " + MilestoneQuery.BY_DUE;
    }
}
