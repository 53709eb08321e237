package nl.spoorboek.people;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People, seats and organisations to choose from in forms: names only. */
@Service
public class Choices {

    private final JdbcClient jdbc;
    private final Rights rights;

    Choices(JdbcClient jdbc, Rights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** What a choice is. */
    public enum Kind {
        PERSON,
        SEAT,
        ORGANISATION
    }

    /**
     * A name to choose.
     *
     * @param kind what it is
     * @param id its identity
     * @param name the name to show
     */
    public record Choice(Kind kind, UUID id, String name) {}

    /** Everyone and everything that can own work: people with access, titled seats, organisations. */
    @Transactional(readOnly = true)
    public List<Choice> owners() {
        rights.requireContent();
        return jdbc.sql("""
                        select 'SEAT' as kind, id, title as name, 1 as position from seat where title is not null
                        union all
                        select 'PERSON', id, name, 2 from person where not system and ended_at is null
                        union all
                        select 'ORGANISATION', id, name, 3 from organisation
                        order by position, name
                        """)
                .query((row, index) -> new Choice(
                        Kind.valueOf(row.getString("kind")), row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** The organisations that can be invited to a session or round: partners and advisory bodies. */
    @Transactional(readOnly = true)
    public List<Choice> guests() {
        rights.requireContent();
        return jdbc.sql("""
                        select id, name from organisation
                         where kind in ('PARTNER', 'ADVISORY_BODY')
                         order by kind, name
                        """)
                .query((row, index) ->
                        new Choice(Kind.ORGANISATION, row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
