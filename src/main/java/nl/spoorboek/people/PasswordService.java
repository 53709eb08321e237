package nl.spoorboek.people;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Secret;
import nl.spoorboek.base.database.Saving;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** New passwords: changed by whoever knows the old one, or chosen afresh by a link. */
@Service
public class PasswordService {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordService.class);

    private final PersonRepository people;
    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final PasswordLinks links;
    private final SignIns signIns;
    private final Seats seats;
    private final SignInThrottle throttle;
    private final DoorPost post;
    private final Rights rights;
    private final PeopleDay time;
    private final TransactionTemplate transaction;

    PasswordService(
            PersonRepository people,
            JdbcClient jdbc,
            Passwords passwords,
            PasswordLinks links,
            SignIns signIns,
            Seats seats,
            SignInThrottle throttle,
            DoorPost post,
            Rights rights,
            PeopleDay time,
            TransactionTemplate transaction) {
        this.people = people;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.links = links;
        this.signIns = signIns;
        this.seats = seats;
        this.throttle = throttle;
        this.post = post;
        this.rights = rights;
        this.time = time;
        this.transaction = transaction;
    }

    /** Whether links are mailed here; if not, people ask an administrator for one. */
    public boolean mailsLinks() {
        return post.isOn();
    }

    /** Changes one's own password; all other sign-ins end. */
    public void change(String current, String fresh) {
        PersonId own = rights.viewer().person();
        if (!throttle.allows("password:" + own, "own")) {
            throw new Problem.NotNow(Message.of("signin.too-many"));
        }
        transaction.executeWithoutResult(status -> {
            Person person = people.findById(own).orElseThrow(Problem.NotFound::new);
            String hash = person.passwordHash();
            if (hash == null || !passwords.matches(current, hash)) {
                throw new Problem.Invalid("current", Message.of("password.current.wrong"));
            }
            person.password(passwords.hash("fresh", fresh));
            Saving.checked(() -> people.save(person));
            links.cancel(own);
            signIns.endAll(
                    own, SignedInPerson.current().map(SignedInPerson::signIn).orElse(null));
        });
        throttle.succeeded("password:" + own, "own");
    }

    /**
     * Mails a link to whoever this is, if anyone. The work is done after the answer, so that neither the answer nor its time
     * tells whether there is such an account.
     *
     * @param name a sign-in name or e-mail address
     * @param address where the request came from, for counting tries
     */
    public void requestLink(String name, String address) {
        if (!throttle.allows("reset", address)) {
            throw new Problem.NotNow(Message.of("signin.too-many"));
        }
        Thread.ofVirtual().name("password-link").start(() -> mailLink(name));
    }

    private void mailLink(String name) {
        try {
            ActingPerson.asSystem(() -> {
                transaction.executeWithoutResult(status -> find(name)
                        .filter(person -> person.hasAccess(time.day()))
                        .filter(person -> person.email() != null && post.isOn())
                        .ifPresent(links::make));
                return true;
            });
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("A link for a new password could not be made: {}", e.getMessage());
        }
    }

    private Optional<Person> find(String name) {
        return jdbc.sql("""
                        select id from person
                         where (username = :name or lower(email) = :name) and not system and password_hash is not null
                         order by username = :name desc limit 1
                        """)
                .param("name", name.strip().toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional()
                .flatMap(id -> people.findById(new PersonId(id)));
    }

    /** The name of whoever may choose a new password by this code; {@link Problem.NotNow} when the code works no more. */
    public String look(String code) {
        return inDoor(() -> links.peek(new Secret(code))
                .flatMap(people::findById)
                .map(Person::name)
                .orElseThrow(PasswordService::lapsed));
    }

    /** Chooses a new password by a code. All sign-ins end; closed rooms stay shut until another member confirms. */
    public void reset(String code, String fresh) {
        String hash = passwords.hash("fresh", fresh);
        inDoor(() -> {
            PersonId id = links.use(new Secret(code)).orElseThrow(PasswordService::lapsed);
            Person person = people.findById(id)
                    .filter(known -> known.hasAccess(time.day()))
                    .orElseThrow(PasswordService::lapsed);
            person.password(hash);
            Saving.checked(() -> people.save(person));
            signIns.endAll(id, null);
            seats.suspend(id, null);
            return true;
        });
    }

    private <T> T inDoor(Supplier<T> work) {
        return ActingPerson.asSystem(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static Problem lapsed() {
        return new Problem.NotNow(Message.of("password.link.lapsed"));
    }
}
