package nl.spoorboek.actions;

/**
 * In what order a list of actions stands; equal ones by due date, then title.
 *
 * @param column by what
 * @param descending the other way round; what has no value stays last
 */
public record ActionOrder(Column column, boolean descending) {

    /** The domain's order: by due end, then start, then the finer date; undated last. */
    public static final ActionOrder BY_DUE = new ActionOrder(Column.DUE, false);

    /** What can be sorted by. */
    public enum Column {
        DUE("upper(a.due_due)"),
        TITLE("a.title collate dutch"),
        TRACK("t.number"),
        STATE("array_position(array['OPEN','IN_PROGRESS','WAITING','DONE','DROPPED'], a.state)"),
        PRIORITY("array_position(array['HIGH','NORMAL','LOW'], a.priority)"),
        OWNER("owners.names collate dutch");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    /** The order-by clause for a query on {@link ActionQuery#FROM}. */
    String sql() {
        return column.sql + (descending ? " desc" : "") + " nulls last, " + ActionQuery.BY_DUE;
    }
}
