package nl.spoorboek.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.database.TrackColumns;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.planning.RoadmapWindow.End;
import nl.spoorboek.planning.RoadmapWindow.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Windows of the plan for the roadmap: four statements, whatever the size of the plan; three for a few milestones of it. */
@Component
class RoadmapQuery {

    /** A few milestones are told beside a window, whose revision stays. */
    private static final long NO_REVISION = 0;

    /** Begins a statement that takes no milestone as shown already. */
    private static final String NONE_SHOWN = "with shown as (select cast(null as uuid) as id where false)";

    /** An adopted planning does not say what waited for what. */
    private static final List<Link> NO_LINKS = List.of();

    private final JdbcClient jdbc;

    RoadmapQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RoadmapWindow window(MilestoneFilter filter, ReadScope scope, LocalDate today, Predicate<MilestoneItem> movable) {
        var where = MilestoneQuery.where(filter, scope, today);
        long revision = revision();
        return window(
                revision,
                items(filter, scope, where.sql(), where.parameters()),
                // what the picture has anyway is not told again with the dependencies
                filter.isNow()
                        ? links(
                                "with shown as materialized (select m.id from "
                                        + MilestoneQuery.milestones(filter, scope) + " where " + where.sql() + ")",
                                "(sw.id is not null or sn.id is not null)",
                                scope,
                                where.parameters())
                        : NO_LINKS,
                undated(filter, scope, today),
                movable);
    }

    /** Of some milestones, at least one, those that the filter leaves, with every dependency of any of them that it leaves an end of. */
    RoadmapWindow some(
            MilestoneFilter filter,
            Collection<MilestoneId> ids,
            ReadScope scope,
            LocalDate today,
            Predicate<MilestoneItem> movable) {
        var where = MilestoneQuery.where(filter, scope, today);
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        parameters.put("some", ids.stream().map(MilestoneId::value).toList());
        return window(
                NO_REVISION,
                items(filter, scope, "m.id in (:some) and " + where.sql(), parameters),
                filter.isNow()
                        ? links(
                                NONE_SHOWN,
                                """
                        (d.milestone_id in (:some) or d.needs_id in (:some))
                        and exists (select from %s where m.id in (d.milestone_id, d.needs_id) and %s)
                        """.formatted(MilestoneQuery.milestones(filter, scope), where.sql()),
                                scope,
                                parameters)
                        : NO_LINKS,
                undated(filter, scope, today),
                movable);
    }

    /** What each of some milestones, at least one, waits for, by due date. */
    Map<MilestoneId, List<Link>> needs(Collection<MilestoneId> ids, ReadScope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("some", ids.stream().map(MilestoneId::value).toList());
        return links(NONE_SHOWN, "d.milestone_id in (:some)", scope, parameters).stream()
                .sorted(Comparator.comparing(
                                (Link link) -> link.needed().dueEnd(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(link -> link.needed().title()))
                .collect(Collectors.groupingBy(link -> link.waiting().id()));
    }

    private static RoadmapWindow window(
            long revision,
            List<MilestoneItem> items,
            List<Link> links,
            Map<@Nullable TrackId, Integer> undated,
            Predicate<MilestoneItem> movable) {
        return new RoadmapWindow(
                revision,
                items,
                links,
                items.stream().filter(movable).map(MilestoneItem::id).collect(Collectors.toSet()),
                undated);
    }

    private long revision() {
        return jdbc.sql("select coalesce(max(id), 0) from history")
                .query(Long.class)
                .single();
    }

    private List<MilestoneItem> items(
            MilestoneFilter filter, ReadScope scope, String condition, Map<String, Object> parameters) {
        return jdbc.sql(MilestoneQuery.select(filter, scope) + " where " + condition + " order by "
                        + MilestoneQuery.BY_DUE)
                .params(parameters)
                .query((row, index) -> MilestoneQuery.item(row))
                .list();
    }

    private List<Link> links(String with, String condition, ReadScope scope, Map<String, Object> parameters) {
        return jdbc.sql(with + """
                        select d.id,
                               w.id as waiting_id, case when sw.id is null then w.title else '' end as waiting_title,
                               case when sw.id is null then w.track_ids end as waiting_tracks, w.line_id as waiting_line,
                               upper(coalesce(w.reached_due, w.expected_due)) as waiting_end,
                               n.id as needed_id, case when sn.id is null then n.title else '' end as needed_title,
                               case when sn.id is null then n.track_ids end as needed_tracks, n.line_id as needed_line,
                               upper(coalesce(n.reached_due, n.expected_due)) as needed_end,
                               w.state in ('PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'UNKNOWN')
                                   and n.state in ('PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'UNKNOWN')
                                   and upper(n.expected_due) > upper(w.expected_due) as broken
                          from dependency d
                          join milestone w on w.id = d.milestone_id
                          join milestone n on n.id = d.needs_id
                          left join shown sw on sw.id = w.id
                          left join shown sn on sn.id = n.id
                         where %s
                           and %s and %s
                        """.formatted(condition, scope.on("w"), scope.on("n")))
                .params(parameters)
                .query((row, index) -> new Link(
                        row.getObject("id", UUID.class),
                        end(row, "waiting"),
                        end(row, "needed"),
                        row.getBoolean("broken")))
                .list();
    }

    private static End end(ResultSet row, String which) throws SQLException {
        List<TrackId> tracks = TrackColumns.read(row, which + "_tracks");
        return new End(
                new MilestoneId(row.getObject(which + "_id", UUID.class)),
                row.getString(which + "_title"),
                tracks,
                row.getObject(which + "_line", UUID.class),
                row.getObject(which + "_end", LocalDate.class));
    }

    private Map<@Nullable TrackId, Integer> undated(MilestoneFilter filter, ReadScope scope, LocalDate today) {
        var where = MilestoneQuery.where(filter.withoutDate(), scope, today);
        Map<@Nullable TrackId, Integer> counts = new HashMap<>();
        jdbc.sql("select m.track_id, count(*) as number from " + MilestoneQuery.milestones(filter, scope) + " where "
                        + where.sql() + " group by m.track_id")
                .params(where.parameters())
                .query(row -> {
                    UUID track = row.getObject("track_id", UUID.class);
                    counts.put(track == null ? null : new TrackId(track), row.getInt("number"));
                });
        return counts;
    }
}
