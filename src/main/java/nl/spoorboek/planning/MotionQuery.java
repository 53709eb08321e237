package nl.spoorboek.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.planning.TrackMotion.Party;
import nl.spoorboek.planning.TrackMotion.Quarter;
import nl.spoorboek.planning.TrackMotion.Share;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves of a track's dates, counted by quarter and cause: two statements. */
@Component
class MotionQuery {

    private final JdbcClient jdbc;

    MotionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TrackMotion of(TrackId track, ReadScope scope) {
        Map<LocalDate, Map<MoveCause, Share>> quarters = new TreeMap<>(Comparator.reverseOrder());
        Map<MoveCause, Share> whole = new EnumMap<>(MoveCause.class);
        jdbc.sql("""
                        with moves as (
                            select date_trunc('quarter', d.at at time zone 'Europe/Amsterdam')::date as quarter, d.cause, d.kind,
                                   case when d.kind in ('LATER', 'EARLIER')
                                        then upper(d.after_due) - upper(d.before_due) end as days,
                                   case when d.kind = 'WIDENED' then upper(d.after_due) - upper(d.before_due) end as stretch
                              from %s)
                        select quarter, cause,
                               count(*) filter (where kind = 'LATER') as later,
                               count(*) filter (where kind = 'EARLIER') as earlier,
                               count(*) filter (where kind = 'NARROWED') as narrowed,
                               count(*) filter (where kind = 'WIDENED') as widened,
                               count(*) filter (where kind = 'UNPLANNED') as unplanned,
                               coalesce(sum(stretch), 0) as stretch,
                               coalesce(sum(days), 0) as days,
                               coalesce(round(percentile_cont(0.5) within group (order by days)), 0) as median
                          from moves group by grouping sets ((quarter, cause), (cause))
                        """.formatted(moves(scope)))
                .params(scope.parameters())
                .param("track", track.value())
                .query(row -> {
                    LocalDate quarter = row.getObject("quarter", LocalDate.class);
                    var shares = quarter == null
                            ? whole
                            : quarters.computeIfAbsent(quarter, of -> new EnumMap<>(MoveCause.class));
                    shares.put(MoveCause.valueOf(row.getString("cause")), share(row));
                });
        List<Quarter> list = new ArrayList<>();
        quarters.forEach((start, shares) ->
                list.add(new Quarter(start, of(shares, MoveCause.OWN), of(shares, MoveCause.OUTSIDE))));
        return new TrackMotion(of(whole, MoveCause.OWN), of(whole, MoveCause.OUTSIDE), list, parties(track, scope));
    }

    private List<Party> parties(TrackId track, ReadScope scope) {
        return jdbc.sql("select min(d.party) as name, count(*) as moves from "
                        + moves(scope)
                        + " and d.party is not null group by lower(d.party) order by count(*) desc, lower(d.party)")
                .params(scope.parameters())
                .param("track", track.value())
                .query((row, index) -> new Party(row.getString("name"), row.getInt("moves")))
                .list();
    }

    /**
     * The moves of a track that this reader may read. A first date moved nothing; and what one person did to a date and took back
     * within a day, whatever lay in between, is no move of the planning but a slip of the hand.
     */
    private static String moves(ReadScope scope) {
        return """
                date_move d
                 where d.track_ids @> array[cast(:track as uuid)] and d.kind <> 'PLANNED' and %s
                   and not exists (
                        select from date_move first
                          join date_move last on last.milestone_id = first.milestone_id and last.person_id = first.person_id
                               and (last.at, last.id) > (first.at, first.id) and last.at < first.at + interval '1 day'
                               and last.after_range is not distinct from first.before_range
                               and last.after_due is not distinct from first.before_due
                         where first.milestone_id = d.milestone_id and first.person_id = d.person_id
                           and (d.at, d.id) between (first.at, first.id) and (last.at, last.id))""".formatted(scope.on("d"));
    }

    private static Share of(Map<MoveCause, Share> shares, MoveCause cause) {
        return shares.getOrDefault(cause, Share.NONE);
    }

    private static Share share(ResultSet row) throws SQLException {
        return new Share(
                row.getInt("later"),
                row.getInt("earlier"),
                row.getInt("narrowed"),
                row.getInt("widened"),
                row.getInt("unplanned"),
                row.getLong("stretch"),
                row.getLong("days"),
                row.getLong("median"));
    }
}
