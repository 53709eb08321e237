package nl.spoorboek.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a person with the seats in force on a day and the open sign-ins, in one statement. */
@Component
class ViewerQuery {

    private static final String SQL = """
            select p.id, p.name, p.organisation_id, p.language, p.theme, p.access_until, p.ended_at is not null as ended,
                   s.id as seat_id, s.role, s.organisation_id as seat_organisation_id,
                   s.confirmed_at is not null and s.suspended_at is null as room_open,
                   case when s.role in ('PARTNER', 'ADVISORY_MEMBER', 'ADVISORY_CHAIR', 'ADVISORY_SECRETARY')
                        then array(select track_id from participation where organisation_id = s.organisation_id)
                        else s.track_ids end as tracks,
                   array(select u.track_id from tender u
                          where u.organisation_ids && array[p.organisation_id, s.organisation_id]) as closed_tracks,
                   array(select g.id from sign_in g where g.person_id = p.id and g.ended_at is null) as sign_ins
              from person p
              left join seat s
                on (s.person_id = p.id or s.deputy_id = p.id)
               and (s.until is null or s.until >= :day)
               and (s.role not in ('ADVISORY_MEMBER', 'ADVISORY_CHAIR', 'ADVISORY_SECRETARY') or s.confirmed_at is not null)
             where p.id = :person
            """;

    private final JdbcClient jdbc;

    ViewerQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person with the roles in force on the day; {@link Problem.NotFound} when there is no such person. */
    CurrentViewer.Known load(PersonId person, LocalDate day) {
        return jdbc.sql(SQL).param("person", person.value()).param("day", day).query((ResultSetExtractor<
                        CurrentViewer.Known>)
                rows -> read(rows, day));
    }

    private static CurrentViewer.Known read(ResultSet rows, LocalDate day) throws SQLException {
        Viewer viewer = null;
        Set<SignInId> signIns = new HashSet<>();
        List<Grant> grants = new ArrayList<>();
        Set<TrackId> closed = new HashSet<>();
        while (rows.next()) {
            viewer = new Viewer(
                    new PersonId(rows.getObject("id", UUID.class)),
                    rows.getString("name"),
                    organisation(rows, "organisation_id"),
                    rows.getString("language"),
                    rows.getString("theme"),
                    rows.getObject("access_until", LocalDate.class),
                    rows.getBoolean("ended"),
                    grants,
                    closed);
            closed.addAll(tracks(rows, "closed_tracks"));
            if (signIns.isEmpty()) {
                for (UUID signIn : (UUID[]) rows.getArray("sign_ins").getArray()) {
                    signIns.add(new SignInId(signIn));
                }
            }
            if (rows.getString("role") != null) {
                grants.add(new Grant(
                        new SeatId(rows.getObject("seat_id", UUID.class)),
                        Role.valueOf(rows.getString("role")),
                        tracks(rows, "tracks"),
                        organisation(rows, "seat_organisation_id"),
                        rows.getBoolean("room_open")));
            }
        }
        if (viewer == null) {
            throw new Problem.NotFound();
        }
        return new CurrentViewer.Known(day, viewer, signIns);
    }

    private static @Nullable OrganisationId organisation(ResultSet rows, String column) throws SQLException {
        UUID value = rows.getObject(column, UUID.class);
        return value == null ? null : new OrganisationId(value);
    }

    private static Set<TrackId> tracks(ResultSet rows, String column) throws SQLException {
        Set<TrackId> tracks = new HashSet<>();
        for (UUID track : (UUID[]) rows.getArray(column).getArray()) {
            tracks.add(new TrackId(track));
        }
        return tracks;
    }
}
