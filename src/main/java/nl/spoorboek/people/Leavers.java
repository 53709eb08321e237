package nl.spoorboek.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.people.OpenWork.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open work of people who leave or left. The administrator learns how much there is; the programme manager, who can hand it
 * over, also what it is.
 */
@Service
@Transactional(readOnly = true)
public class Leavers {

    private final List<OpenWork> sources;
    private final JdbcClient jdbc;
    private final Rights rights;
    private final PeopleDay time;

    Leavers(List<OpenWork> sources, JdbcClient jdbc, Rights rights, PeopleDay time) {
        this.sources = List.copyOf(sources);
        this.jdbc = jdbc;
        this.rights = rights;
        this.time = time;
    }

    /** The open work of one person; without titles for whoever may not read them. */
    public List<Work> openWork(PersonId person) {
        rights.requireOrNotFound(Right.EDIT_PROGRAMME, Subject.programme());
        return of(List.of(person));
    }

    /** Everyone without access who still has open work, by name. */
    public List<Leaver> leavers() {
        rights.requireOrNotFound(Right.EDIT_PROGRAMME, Subject.programme());
        Map<PersonId, String> names = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, name from person
                         where not system and (ended_at is not null or access_until < :day)
                         order by name collate dutch
                        """).param("day", time.day()).query(row -> {
            names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
        });
        Map<PersonId, List<Work>> work = of(names.keySet()).stream().collect(Collectors.groupingBy(Work::owner));
        return names.entrySet().stream()
                .map(person ->
                        new Leaver(person.getKey(), person.getValue(), work.getOrDefault(person.getKey(), List.of())))
                .filter(leaver -> !leaver.work().isEmpty())
                .toList();
    }

    private List<Work> of(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : sources.stream().flatMap(source -> source.of(people).stream()).toList();
    }

    /**
     * Someone without access, with what they left behind.
     *
     * @param person who
     * @param name name
     * @param work the open work, never empty
     */
    public record Leaver(PersonId person, String name, List<Work> work) {}
}
