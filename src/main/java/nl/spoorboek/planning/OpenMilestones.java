package nl.spoorboek.planning;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.people.OpenWork;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The open milestones that a person owns. */
@Component
class OpenMilestones implements OpenWork {

    private final JdbcClient jdbc;
    private final Rights rights;

    OpenMilestones(JdbcClient jdbc, Rights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Work> of(Collection<PersonId> people) {
        ReadScope scope = rights.scope();
        return jdbc.sql("select m.id, m.owner_person_id, case when " + scope.on("m")
                        + " then m.title end as title from milestone m "
                        + """
                         where m.owner_person_id in (:people) and m.state in ('PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'UNKNOWN')
                         order by m.title
                        """)
                .params(scope.parameters())
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, index) -> {
                    String title = row.getString("title");
                    String address = title == null ? null : "mijlpalen/" + row.getObject("id", UUID.class);
                    return new Work(
                            new PersonId(row.getObject("owner_person_id", UUID.class)),
                            "open-work.milestone",
                            title,
                            address);
                })
                .list();
    }
}
