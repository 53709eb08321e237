package nl.spoorboek.people;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links to choose a new password: once, within an hour (domain rule "one-time reset link"). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PasswordLinks {

    private static final Duration TERM = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final DoorPost post;
    private final PeopleDay time;

    PasswordLinks(JdbcClient jdbc, DoorPost post, PeopleDay time) {
        this.jdbc = jdbc;
        this.post = post;
        this.time = time;
    }

    /** A fresh link; earlier ones of the person no longer work. */
    DoorLink make(Person person) {
        Secret code = Secret.fresh();
        Instant until = time.now().plus(TERM);
        cancel(person.id());
        jdbc.sql(
                        "insert into password_reset (id, person_id, code_hash, expires_at) values (:id, :person, :hash, :until)")
                .param("id", Id.fresh())
                .param("person", person.id().value())
                .param("hash", code.hash())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        String email = person.email() == null ? "" : person.email();
        return post.reset(email, person.name(), code, until, person.language());
    }

    /** Whose link this is, while it works. */
    Optional<PersonId> peek(Secret code) {
        return jdbc.sql(
                        "select person_id from password_reset where code_hash = :hash and used_at is null and expires_at > :now")
                .param("hash", code.hash())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** Uses the link up; empty when it does not work (any more). Of two at one moment only one gets an answer. */
    Optional<PersonId> use(Secret code) {
        return jdbc.sql("""
                        update password_reset set used_at = :now
                         where code_hash = :hash and used_at is null and expires_at > :now
                        returning person_id
                        """)
                .param("hash", code.hash())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** No link of the person works any more. */
    void cancel(PersonId person) {
        jdbc.sql("update password_reset set used_at = :now where person_id = :person and used_at is null")
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .update();
    }
}
