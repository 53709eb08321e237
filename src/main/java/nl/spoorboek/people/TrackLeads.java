package nl.spoorboek.people;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Who leads which track; names of functions and leads are no secret to anyone in the workspace. */
@Component
public class TrackLeads {

    private final PeopleDay time;

    TrackLeads(PeopleDay time) {
        this.time = time;
    }

    /**
     * A column with the names of the lead or leads of a track, joined by a comma, null when the seat is vacant; the query takes
     * {@link #parameters()} along.
     *
     * @param track the expression for the track's identity, such as {@code t.id}
     */
    public String column(String track) {
        return """
                (select string_agg(lead.name, ', ' order by lead.name)
                   from seat led
                   join person lead on lead.id = led.person_id and lead.ended_at is null
                                   and (lead.access_until is null or lead.access_until >= :leadsOn)
                  where led.role = 'TRACK_LEAD' and %s = any (led.track_ids)
                    and (led.until is null or led.until >= :leadsOn))
                """.formatted(track);
    }

    /** The parameters of {@link #column}. */
    public Map<String, Object> parameters() {
        return Map.of("leadsOn", time.day());
    }
}
