package nl.spoorboek.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** People and bodies that a test makes for itself, so that no test leans on what another did to the demo accounts. */
public class Invented {

    /** The password of all of them. */
    public static final String PASSWORD = "zeven blauwe fietsen";

    private final JdbcClient jdbc;
    private final Seats seats;
    private final TransactionTemplate transaction;
    private final String hash;

    /** Not a bean: a test with beans of its own would need an application and a database of its own. */
    public Invented(ApplicationContext application) {
        jdbc = application.getBean(JdbcClient.class);
        seats = application.getBean(Seats.class);
        transaction = application.getBean(TransactionTemplate.class);
        hash = application.getBean(PasswordEncoder.class).encode(PASSWORD);
    }

    /** A person without a seat. */
    public Someone person() {
        PersonId id = PersonId.fresh();
        String username = "u" + id.value().toString().replace("-", "");
        as(() -> jdbc.sql(
                        "insert into person (id, username, name, email, password_hash) values (:id, :user, :name, :mail, :hash)")
                .param("id", id.value())
                .param("user", username)
                .param("name", "Iemand " + username.substring(0, 8))
                .param("mail", username + "@voorbeeld.example")
                .param("hash", hash)
                .update());
        return new Someone(id, username);
    }

    /** A person with one seat. */
    public Someone person(Role role, Set<TrackId> tracks, @Nullable OrganisationId organisation) {
        Someone someone = person();
        seat(someone, role, tracks, organisation);
        return someone;
    }

    /** A seat for a person; of an advisory body confirmed only when it is the first officer. */
    public Seat seat(Someone someone, Role role, Set<TrackId> tracks, @Nullable OrganisationId organisation) {
        return as(() -> seats.place(
                new SeatDraft(role, null, tracks, organisation, someone.id(), null, null), ActingPerson.SYSTEM));
    }

    /** An organisation that nobody else uses. */
    public OrganisationId organisation(OrganisationKind kind) {
        UUID id = Id.fresh();
        as(() -> jdbc.sql("insert into organisation (id, name, kind) values (:id, :name, :kind)")
                .param("id", id)
                .param("name", "Organisatie " + id)
                .param("kind", kind.name())
                .update());
        return new OrganisationId(id);
    }

    /** Lets an invitation or reset link lapse. */
    public void lapse(String table, String column, Object value, Instant at) {
        as(() -> jdbc.sql("update " + table + " set expires_at = :at where " + column + " = :value")
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("value", value)
                .update());
    }

    private <T> T as(Supplier<T> work) {
        return ActingPerson.asSystem(() -> transaction.execute(status -> work.get()));
    }

    /** Someone made up. */
    public record Someone(PersonId id, String username) {}
}
