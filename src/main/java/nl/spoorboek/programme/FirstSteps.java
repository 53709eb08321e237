package nl.spoorboek.programme;

import java.util.List;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far an administrator is on the way from an empty start to the first track lead at work. */
@Service
public class FirstSteps {

    private final JdbcClient jdbc;
    private final Rights rights;

    FirstSteps(JdbcClient jdbc, Rights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** The steps, in the order to take them. */
    public enum Kind {
        ORGANISATION,
        PEOPLE,
        PROGRAMME,
        TRACKS,
        LEADS
    }

    /**
     * One step.
     *
     * @param kind which
     * @param done whether it is done
     */
    public record Step(Kind kind, boolean done) {}

    /** The steps with what is done. */
    @Transactional(readOnly = true)
    public List<Step> steps() {
        rights.requireOrNotFound(Right.ADMINISTER, Subject.programme());
        return jdbc.sql("""
                        select exists (select 1 from organisation) as organisation,
                               (select count(*) from person where not system) > 1
                                   or exists (select 1 from invitation where used_at is null and withdrawn_at is null) as people,
                               exists (select 1 from programme) as programme,
                               exists (select 1 from track) as tracks,
                               exists (select 1 from track) and not exists (
                                   select 1 from track t where not exists (
                                       select 1 from seat s where s.role = 'TRACK_LEAD' and s.person_id is not null
                                                              and t.id = any (s.track_ids))) as leads
                        """)
                .query((row, index) -> List.of(
                        new Step(Kind.ORGANISATION, row.getBoolean("organisation")),
                        new Step(Kind.PEOPLE, row.getBoolean("people")),
                        new Step(Kind.PROGRAMME, row.getBoolean("programme")),
                        new Step(Kind.TRACKS, row.getBoolean("tracks")),
                        new Step(Kind.LEADS, row.getBoolean("leads"))))
                .single();
    }
}
