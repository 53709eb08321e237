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
                                        then upper(d.after_due) - upper(d.before_due) end as days
                              from date_move d
                             where d.track_ids @> array[cast(:track as uuid)] and %s)
                        select quarter, cause,
                               count(*) filter (where kind = 'LATER') as later,
                               count(*) filter (where kind = 'EARLIER') as earlier,
                               count(*) filter (where kind = 'NARROWED') as narrowed,
                               coalesce(sum(days), 0) as days,
                               coalesce(round(percentile_cont(0.5) within group (order by days)), 0) as median
                          from moves group by grouping sets ((quarter, cause), (cause))
                        """.formatted(scope.on("d")))
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
        return jdbc.sql("select min(d.party) as name, count(*) as moves from date_move d "
                        + "where d.track_ids @> array[cast(:track as uuid)] and d.party is not null and "
                        + scope.on("d")
                        + " group by lower(d.party) order by count(*) desc, lower(d.party)")
                .params(scope.parameters())
                .param("track", track.value())
                .query((row, index) -> new Party(row.getString("name"), row.getInt("moves")))
                .list();
    }

    private static Share of(Map<MoveCause, Share> shares, MoveCause cause) {
        return shares.getOrDefault(cause, Share.NONE);
    }

    private static Share share(ResultSet row) throws SQLException {
        return new Share(
                row.getInt("later"),
                row.getInt("earlier"),
                row.getInt("narrowed"),
                row.getLong("days"),
                row.getLong("median"));
    }
}
