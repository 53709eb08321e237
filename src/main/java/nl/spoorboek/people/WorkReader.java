package nl.spoorboek.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.people.OpenWork.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the open work of people from the tables that each {@link OpenWork} knows; what may not be read comes without words. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WorkReader {

    private final JdbcClient jdbc;

    WorkReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Records whose owner is a person, or a seat that one of the people holds.
     *
     * @param kind of the work, see {@link Work#kind()}
     * @param place the first part of the address, such as {@code mijlpalen}
     * @param table a table with {@code title}, {@code owner_person_id} and {@code owner_seat_id}, under the alias {@code w}
     * @param open the condition under which it is still to be done
     * @param scope what of the table the asker may read
     */
    public List<Work> owned(
            String kind, String place, String table, String open, ReadScope scope, Collection<PersonId> people) {
        return read(kind, place, """
                select w.id, coalesce(s.person_id, w.owner_person_id) as owner, s.title as seat,
                       case when %s then w.title end as title
                  from %s w
                  left join seat s on s.id = w.owner_seat_id and s.person_id in (:people)
                 where (w.owner_person_id in (:people) or s.id is not null) and %s
                 order by w.title collate dutch, w.id
                """.formatted(scope.on("w"), table, open), scope, people);
    }

    /**
     * Records that have no owner, by who began them.
     *
     * @param table a table with {@code title} and {@code created_by}, under the alias {@code w}
     * @param readable the condition under which the asker may read it
     */
    public List<Work> begun(
            String kind,
            String place,
            String table,
            String open,
            String readable,
            ReadScope scope,
            Collection<PersonId> people) {
        return read(kind, place, """
                select w.id, w.created_by as owner, null as seat, case when %s then w.title end as title
                  from %s w
                 where w.created_by in (:people) and %s
                 order by w.title collate dutch, w.id
                """.formatted(readable, table, open), scope, people);
    }

    private List<Work> read(String kind, String place, String sql, ReadScope scope, Collection<PersonId> people) {
        return jdbc.sql(sql)
                .params(scope.parameters())
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, index) -> {
                    String title = row.getString("title");
                    return new Work(
                            new PersonId(row.getObject("owner", UUID.class)),
                            kind,
                            title,
                            title == null ? null : place + "/" + row.getObject("id", UUID.class),
                            row.getString("seat"));
                })
                .list();
    }
}
