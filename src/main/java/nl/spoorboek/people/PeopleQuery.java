package nl.spoorboek.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People in lists: one statement each. */
@Component
class PeopleQuery {

    private static final String SELECT = """
            select p.id, p.version, p.name, p.username, p.email, p.organisation_id, o.name as organisation_name, p.access_until,
                   p.ended_at is not null as ended,
                   p.ended_at is null and (p.access_until is null or p.access_until >= :day) as access,
                   array(select distinct s.role from seat s
                          where (s.person_id = p.id or s.deputy_id = p.id) and (s.until is null or s.until >= :day)
                          order by s.role) as roles
              from person p
              left join organisation o on o.id = p.organisation_id
             where not p.system
            """;

    private static final String WHERE = """
             and (:text = '' or p.name ilike :like escape '\\' or p.email ilike :like escape '\\'
                  or p.username ilike :like escape '\\' or o.name ilike :like escape '\\')
             and (:ended or p.ended_at is null)
            """;

    private final JdbcClient jdbc;

    PeopleQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A window of the people whose name, address or organisation contains the text. */
    List<PersonItem> list(String text, boolean endedToo, LocalDate day, int offset, int limit) {
        return jdbc.sql(SELECT + WHERE + " order by p.name collate dutch, p.id offset :offset limit :limit")
                .param("day", day)
                .param("text", text.strip())
                .param("like", like(text))
                .param("ended", endedToo)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> item(row))
                .list();
    }

    /** How many there are in all. */
    int count(String text, boolean endedToo) {
        return jdbc.sql(
                        "select count(*) from person p left join organisation o on o.id = p.organisation_id where not p.system"
                                + WHERE)
                .param("text", text.strip())
                .param("like", like(text))
                .param("ended", endedToo)
                .query(Integer.class)
                .single();
    }

    Optional<PersonItem> find(PersonId id, LocalDate day) {
        return jdbc.sql(SELECT + " and p.id = :id")
                .param("day", day)
                .param("id", id.value())
                .query((row, index) -> item(row))
                .optional();
    }

    private static String like(String text) {
        return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static PersonItem item(ResultSet row) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new PersonItem(
                new PersonId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                row.getString("username"),
                row.getString("email"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("organisation_name"),
                row.getObject("access_until", LocalDate.class),
                row.getBoolean("access"),
                row.getBoolean("ended"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .toList());
    }
}
