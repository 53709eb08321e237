package nl.spoorboek.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.ReadScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is ahead on each track and on the programme's own line, in one statement. */
@Component
class OutlookQuery {

    private static final int SOON_MONTHS = 3;

    private final JdbcClient jdbc;

    OutlookQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TrackOutlook> outlook(ReadScope scope, LocalDate today) {
        return jdbc.sql("""
            with readable as (
                select m.* from milestone m
                 where m.state in ('PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'UNKNOWN') and %s),
            lane as (select id from track union all select null)
            select lane.id as lane_id, numbers.late, numbers.soon, numbers.undated, next.*
              from lane
              cross join lateral (
                select count(*) filter (where upper(expected_due) <= :today) as late,
                       count(*) filter (where upper(expected_due) > :today
                                          and upper(expected_due) <= :soon) as soon,
                       count(*) filter (where expected_range is null) as undated
                  from readable r
                 where case when lane.id is null then r.track_ids = '{}' else r.track_ids @> array[lane.id] end) numbers
              left join lateral (
                select %s
                  from readable m
                  left join person op on op.id = m.owner_person_id
                  left join seat os on os.id = m.owner_seat_id
                  left join organisation oo on oo.id = m.owner_organisation_id
                 where case when lane.id is null then m.track_ids = '{}' else m.track_ids @> array[lane.id] end
                   and upper(m.expected_due) > :today
                 order by %s
                 limit 1) next on true
            """.formatted(scope.on("m"), MilestoneQuery.COLUMNS, MilestoneQuery.BY_DUE))
                .params(scope.parameters())
                .param("today", today)
                .param("soon", today.plusMonths(SOON_MONTHS))
                .query((row, index) -> {
                    UUID lane = row.getObject("lane_id", UUID.class);
                    return new TrackOutlook(
                            lane == null ? null : new TrackId(lane),
                            row.getInt("late"),
                            row.getInt("soon"),
                            row.getInt("undated"),
                            row.getObject("id", UUID.class) == null ? null : MilestoneQuery.item(row));
                })
                .list();
    }
}
