package nl.spoorboek.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.PartialDateColumns;
import nl.spoorboek.base.database.TrackColumns;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.planning.Comparison.Filter;
import nl.spoorboek.planning.Comparison.Line;
import nl.spoorboek.planning.Comparison.Order;
import nl.spoorboek.planning.Comparison.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two plannings side by side, each question one statement; only what the reader may read of both. */
@Component
class ComparisonQuery {

    /**
     * Lines of both plannings. Compared are the tracks that both are about; a milestone that is in both counts wherever it moved to.
     * What is in the later one and cannot be read there is no line at all, for "dropped" would be untrue.
     */
    private static final String LINES = """
            with a as (
                select e.* from baseline_entry e left join milestone m on m.id = e.milestone_id
                 where e.baseline_id = :from and {readable e} {unreadable later}),
            b as ({later}),
            lines as (
                select milestone_id, b.exists is true as exists, coalesce(b.title, a.title) as title,
                       case when b.title is null then a.track_id else b.track_id end as track_id,
                       coalesce(b.track_ids, a.track_ids) as track_ids, b.state,
                       a.expected_words as before_words, a.expected_edtf as before_edtf, a.expected_range as before_range,
                       a.expected_due as before_due, a.expected_precision as before_precision,
                       case when b.reached_words is null then b.expected_words else b.reached_words end as after_words,
                       case when b.reached_words is null then b.expected_edtf else b.reached_edtf end as after_edtf,
                       case when b.reached_words is null then b.expected_range else b.reached_range end as after_range,
                       case when b.reached_words is null then b.expected_due else b.reached_due end as after_due,
                       case when b.reached_words is null then b.expected_precision else b.reached_precision end as after_precision,
                       case when b.title is null or b.state = 'DROPPED' and a.state <> 'DROPPED' then 'DROPPED'
                            when a.title is null then 'ADDED'
                            when b.state = 'REACHED' and a.state <> 'REACHED' then 'REACHED'
                            when b.expected_due is distinct from a.expected_due
                              or b.expected_range is distinct from a.expected_range then 'MOVED'
                            else 'UNCHANGED' end as change
                  from a full join b using (milestone_id)
                 where (a.title is not null and b.title is not null
                     or b.title is null and (cast(:toTracks as uuid[]) = '{}' or a.track_ids && cast(:toTracks as uuid[]))
                     or a.title is null and (cast(:fromTracks as uuid[]) = '{}' or b.track_ids && cast(:fromTracks as uuid[]))))
            """;

    private static final String NOW = """
            select m.id as milestone_id, true as exists, m.title, m.state, m.track_id, m.track_ids,
                   m.expected_words, m.expected_edtf, m.expected_range, m.expected_due, m.expected_precision,
                   m.reached_words, m.reached_edtf, m.reached_range, m.reached_due, m.reached_precision
              from milestone m where {scope m}
            """;

    private static final String LATER = """
            select e.milestone_id, m.id is not null as exists, e.title, e.state, e.track_id, e.track_ids,
                   e.expected_words, e.expected_edtf, e.expected_range, e.expected_due, e.expected_precision,
                   e.reached_words, e.reached_edtf, e.reached_range, e.reached_due, e.reached_precision
              from baseline_entry e left join milestone m on m.id = e.milestone_id
             where e.baseline_id = :to and {readable e}
            """;

    private static final String NOT_HIDDEN_LATER = """
            and not exists (select 1 from baseline_entry h
                             where h.baseline_id = :to and h.milestone_id = e.milestone_id and not {scope h})
            """;

    private final JdbcClient jdbc;

    ComparisonQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> lines(
            BaselineItem from, @Nullable BaselineItem to, Filter filter, ReadScope scope, int offset, int limit) {
        Where where = where(from, to, filter, scope);
        return jdbc.sql(statement(to, scope) + "select * from lines l where " + where.sql() + " order by "
                        + order(filter.order()) + " offset :offset limit :limit")
                .params(where.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> line(row))
                .list();
    }

    int count(BaselineItem from, @Nullable BaselineItem to, Filter filter, ReadScope scope) {
        Where where = where(from, to, filter, scope);
        return jdbc.sql(statement(to, scope) + "select count(*) from lines l where " + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many of each for each main track, the programme's own line under null. */
    List<Tally> tallies(BaselineItem from, @Nullable BaselineItem to, ReadScope scope) {
        Map<@Nullable TrackId, Map<PlanChange, Integer>> counts = new LinkedHashMap<>();
        jdbc.sql(statement(to, scope) + "select track_id as track, change, count(*) as number from lines group by 1, 2")
                .params(where(from, to, Filter.ALL, scope).parameters())
                .query(row -> {
                    UUID track = row.getObject("track", UUID.class);
                    counts.computeIfAbsent(
                                    track == null ? null : new TrackId(track), of -> new EnumMap<>(PlanChange.class))
                            .put(PlanChange.valueOf(row.getString("change")), row.getInt("number"));
                });
        List<Tally> tallies = new ArrayList<>();
        counts.forEach((track, numbers) -> tallies.add(new Tally(track, numbers)));
        return tallies;
    }

    private static String statement(@Nullable BaselineItem to, ReadScope scope) {
        return LINES.replace("{later}", to == null ? NOW : LATER)
                .replace("{unreadable later}", to == null ? "" : NOT_HIDDEN_LATER)
                .replace("{readable e}", BaselineQuery.readable(scope, "e", "m"))
                .replace("{scope m}", scope.on("m"))
                .replace("{scope h}", scope.on("h"));
    }

    private record Where(String sql, Map<String, Object> parameters) {}

    private static Where where(BaselineItem from, @Nullable BaselineItem to, Filter filter, ReadScope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("from", from.id().value());
        parameters.put("fromTracks", BaselineQuery.array(from.tracks()));
        parameters.put("toTracks", to == null ? "{}" : BaselineQuery.array(to.tracks()));
        if (to != null) {
            parameters.put("to", to.id().value());
        }
        List<String> conditions = new ArrayList<>(List.of("true"));
        if (!filter.changes().isEmpty()) {
            conditions.add("l.change in (:changes)");
            parameters.put("changes", filter.changes().stream().map(Enum::name).toList());
        }
        if (!filter.tracks().isEmpty()) {
            conditions.add("l.track_ids && cast(:tracks as uuid[])");
            parameters.put("tracks", BaselineQuery.array(filter.tracks()));
        }
        if (!filter.text().isBlank()) {
            conditions.add("l.title ilike :text escape '\\'");
            parameters.put("text", "%" + filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return new Where(String.join(" and ", conditions), parameters);
    }

    private static String order(Order order) {
        return switch (order) {
            case SLIP -> "upper(l.after_due) - upper(l.before_due) desc nulls last, l.title, l.milestone_id";
            case DATE ->
                "upper(coalesce(l.after_due, l.before_due)) nulls last, lower(coalesce(l.after_due, l.before_due)) desc, "
                        + "l.title, l.milestone_id";
            case TITLE -> "l.title collate dutch, l.milestone_id";
        };
    }

    private static Line line(ResultSet row) throws SQLException {
        List<TrackId> tracks = TrackColumns.read(row, "track_ids");
        String state = row.getString("state");
        return new Line(
                new MilestoneId(row.getObject("milestone_id", UUID.class)),
                row.getBoolean("exists"),
                row.getString("title"),
                tracks,
                PlanChange.valueOf(row.getString("change")),
                PartialDateColumns.read(row, "before"),
                PartialDateColumns.read(row, "after"),
                state == null ? null : MilestoneState.valueOf(state));
    }
}
