package nl.spoorboek.history;

/** Whether values of a moment may be told, as SQL over a row {@code h} of the history and the row {@code b} before it. */
final class HistoryRules {

    /** The row before a change, of the same record. */
    static final String BEFORE = """
            select b.id, b.image from history b
             where b.entity = h.entity and b.record_id = h.record_id and b.id < h.id
             order by b.id desc limit 1
            """;

    private HistoryRules() {}

    /**
     * The condition that the reader could read the record both before and after the change: a value that was hidden when it held
     * stays hidden, also as the old value of the change that opened the record.
     *
     * @param scope the reader's condition for the alias {@code then_}
     */
    static String readable(String scope) {
        return "(" + at(scope, "h.id") + " and (b.id is null or " + at(scope, "b.id") + "))";
    }

    /** The record as it was at a change: its level, tracks and guests; a part of it goes by the record it hangs under. */
    private static String at(String scope, String change) {
        return """
                (select coalesce(bool_and(then_.level is null or %s), true)
                   from (select i.image ->> 'level' as level, %s as track_ids, %s as invited
                           from (select i.image from history i
                                  where i.entity = h.root_entity and i.record_id = h.root_id and i.id <= %s
                                  order by i.id desc limit 1) i) then_)
                """.formatted(scope, ids("track_ids"), ids("invited"), change);
    }

    private static String ids(String field) {
        return "array(select jsonb_array_elements_text(case jsonb_typeof(i.image -> '" + field
                + "') when 'array' then i.image -> '" + field + "' else '[]' end))::uuid[]";
    }
}
