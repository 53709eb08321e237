package nl.spoorboek.people;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The sign-ins of people on their devices, on all servers. */
@Component
class SignIns {

    /** A working day and its evening; next morning one signs in again (OWASP ASVS 5.0, 7.3.2). */
    static final Duration LASTS = Duration.ofHours(20);

    private final JdbcClient jdbc;
    private final PeopleDay time;
    private final CurrentViewer current;
    private final TransactionTemplate transaction;

    SignIns(JdbcClient jdbc, PeopleDay time, CurrentViewer current, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.time = time;
        this.current = current;
        this.transaction = transaction;
    }

    /** Notes a sign-in; the answer goes into the session. */
    SignedInPerson begin(SignedInPerson person, String device) {
        SignInId id = SignInId.fresh();
        Instant now = time.now();
        ActingPerson.asSystem(() -> transaction.execute(status -> insert(id, person.personId(), device, now)));
        return person.signedIn(id, now);
    }

    private int insert(SignInId id, PersonId person, String device, Instant now) {
        jdbc.sql("delete from sign_in where person_id = :person and started_at < :oldest")
                .param("person", person.value())
                .param("oldest", at(now.minus(LASTS)))
                .update();
        return jdbc.sql("insert into sign_in (id, person_id, device, started_at) values (:id, :person, :device, :at)")
                .param("id", id.value())
                .param("person", person.value())
                .param("device", device)
                .param("at", at(now))
                .update();
    }

    /** Ends one sign-in: its session is gone. */
    void end(SignInId id) {
        ActingPerson.asSystem(() -> transaction.execute(
                status -> jdbc.sql("update sign_in set ended_at = :at where id = :id and ended_at is null")
                        .param("id", id.value())
                        .param("at", at(time.now()))
                        .update()));
    }

    /** Ends all sign-ins of a person, but for one when it is given. */
    @Transactional(propagation = Propagation.MANDATORY)
    void endAll(PersonId person, @Nullable SignInId but) {
        jdbc.sql("update sign_in set ended_at = :at where person_id = :person and ended_at is null and id <> :but")
                .param("at", at(time.now()))
                .param("person", person.value())
                .param("but", but == null ? new UUID(0, 0) : but.value())
                .update();
        current.forgetAfterCommit();
    }

    /** The open sign-ins of a person, latest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<OpenSignIn> open(PersonId person, @Nullable SignInId own) {
        return jdbc.sql("""
                        select id, device, started_at from sign_in
                         where person_id = :person and ended_at is null and started_at > :since
                         order by started_at desc
                        """)
                .param("person", person.value())
                .param("since", at(time.now().minus(LASTS)))
                .query((row, index) -> new OpenSignIn(
                        row.getString("device"),
                        row.getTimestamp("started_at").toInstant(),
                        own != null && own.value().equals(row.getObject("id", UUID.class))))
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
