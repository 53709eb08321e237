package nl.spoorboek.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.SeatItem.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seats in lists: one statement each. */
@Component
class SeatQuery {

    private static final String SELECT = """
            select s.id, s.version, s.role, s.title, s.track_ids, s.organisation_id, s.person_id, s.deputy_id, s.until,
                   o.name as organisation_name, p.name as person_name, d.name as deputy_name,
                   array(select t.number from track t where t.id = any (s.track_ids) order by t.number) as numbers,
                   case when s.person_id is null then 'VACANT'
                        when s.until < :day then 'PAST'
                        when s.suspended_at is not null then 'SUSPENDED'
                        when s.role like 'ADVISORY%' and s.confirmed_at is null then 'UNCONFIRMED'
                        else 'HELD' end as standing
              from seat s
              left join organisation o on o.id = s.organisation_id
              left join person p on p.id = s.person_id
              left join person d on d.id = s.deputy_id
            """;

    private static final String ORDER = """
             order by array_position(array['ADMIN', 'PROGRAMME_MANAGER', 'TRACK_LEAD', 'TRACK_MEMBER', 'CONTROLLER',
                          'PORTFOLIO_HOLDER', 'CLERK', 'COUNCILLOR', 'PARTNER', 'ADVISORY_CHAIR', 'ADVISORY_SECRETARY',
                          'ADVISORY_MEMBER'], s.role),
                      numbers, o.name collate dutch, p.name collate dutch nulls last, s.id
            """;

    private final JdbcClient jdbc;

    SeatQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All seats, by role. */
    List<SeatItem> all(LocalDate day) {
        return list("true", Map.of(), day);
    }

    /** The seats a person holds or stands in for. */
    List<SeatItem> of(PersonId person, LocalDate day) {
        return list("s.person_id = :person or s.deputy_id = :person", Map.of("person", person.value()), day);
    }

    /** The people of some advisory bodies. */
    List<SeatItem> members(Set<OrganisationId> bodies, LocalDate day) {
        if (bodies.isEmpty()) {
            return List.of();
        }
        return list(
                "s.role like 'ADVISORY%' and s.person_id is not null and s.organisation_id in (:bodies)",
                Map.of("bodies", bodies.stream().map(OrganisationId::value).toList()), day);
    }

    Optional<SeatItem> find(SeatId id, LocalDate day) {
        return list("s.id = :id", Map.of("id", id.value()), day).stream().findFirst();
    }

    /**
     * The seats with a title that a person can take: of this role and body, for at least these tracks, and held by nobody who has
     * access. The smallest reach comes first.
     */
    List<SeatItem> free(Role role, Set<TrackId> tracks, @Nullable OrganisationId body, LocalDate day) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("role", role.name());
        parameters.put("tracks", tracks.stream().map(TrackId::value).toArray(UUID[]::new));
        String held = body == null ? "is null" : "= :body";
        if (body != null) {
            parameters.put("body", body.value());
        }
        return list("""
                s.title is not null and s.role = :role and s.track_ids @> :tracks
                and s.organisation_id %s
                and (s.person_id is null or s.until < :day or p.ended_at is not null or p.access_until < :day)
                """.formatted(held), parameters, day).stream()
                .sorted(Comparator.comparingInt(seat -> seat.draft().tracks().size()))
                .toList();
    }

    private List<SeatItem> list(String condition, Map<String, Object> parameters, LocalDate day) {
        return jdbc.sql(SELECT + " where " + condition + ORDER)
                .params(parameters)
                .param("day", day)
                .query((row, index) -> item(row))
                .list();
    }

    private static SeatItem item(ResultSet row) throws SQLException {
        Set<TrackId> tracks = new HashSet<>();
        for (UUID track : (UUID[]) row.getArray("track_ids").getArray()) {
            tracks.add(new TrackId(track));
        }
        var draft = new SeatDraft(
                Role.valueOf(row.getString("role")),
                row.getString("title"),
                tracks,
                id(row, "organisation_id", OrganisationId::new),
                id(row, "person_id", PersonId::new),
                id(row, "deputy_id", PersonId::new),
                row.getObject("until", LocalDate.class));
        return new SeatItem(
                new SeatId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                draft,
                List.of((Integer[]) row.getArray("numbers").getArray()),
                row.getString("organisation_name"),
                row.getString("person_name"),
                row.getString("deputy_name"),
                Standing.valueOf(row.getString("standing")));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> make) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : make.apply(value);
    }
}
