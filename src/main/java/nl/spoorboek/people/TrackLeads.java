package nl.spoorboek.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.spoorboek.base.TrackId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who leads which track; names of functions and leads are no secret to anyone in the workspace. */
@Component
public class TrackLeads {

    private final JdbcClient jdbc;
    private final PeopleDay time;

    TrackLeads(JdbcClient jdbc, PeopleDay time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The lead or leads of each track, joined by a comma; a track whose seat is vacant is absent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<TrackId, String> names() {
        Map<TrackId, String> names = new LinkedHashMap<>();
        jdbc.sql("""
                        select track.id, string_agg(p.name, ', ' order by p.name) as names
                          from track
                          join seat s on s.role = 'TRACK_LEAD' and track.id = any (s.track_ids)
                                     and (s.until is null or s.until >= :day)
                          join person p on p.id = s.person_id and p.ended_at is null
                                        and (p.access_until is null or p.access_until >= :day)
                         group by track.id
                        """).param("day", time.day()).query(row -> {
            names.put(new TrackId(row.getObject("id", UUID.class)), row.getString("names"));
        });
        return names;
    }
}
