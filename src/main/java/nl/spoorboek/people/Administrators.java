package nl.spoorboek.people;

import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rule that somebody can always administer: the last administrator without an end cannot be removed. */
@Component
class Administrators {

    /** Two administrators who remove each other at one moment wait for each other here; the second is refused. */
    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtext('spoorboek.administrators'))) locked";

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Goes on only when after this change someone is left who administers and whose seat and access have no end. */
    @Transactional(propagation = Propagation.MANDATORY)
    void requireOneLeft() {
        jdbc.sql(LOCK).query(Integer.class).single();
        boolean left = jdbc.sql("""
                        select exists (select 1 from seat s join person p on p.id = s.person_id
                                        where s.role = 'ADMIN' and s.until is null and p.access_until is null
                                          and p.ended_at is null and p.password_hash is not null and not p.system)
                        """).query(Boolean.class).single();
        if (!left) {
            throw new Problem.NotNow(Message.of("person.not-now.last-administrator"));
        }
    }
}
