package nl.spoorboek.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.database.Saving;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The empty start: while there is nobody, whoever can read the server's log makes the first administrator. The code in the log is
 * another one at each start and lives in memory only.
 */
@Service
public class FirstStart {

    /** Letters and figures that are not mistaken for each other when they are typed over. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** 28 signs of 5 bits: 140 random bits. */
    private static final int LENGTH = 28;

    private static final int GROUP = 4;
    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtext('spoorboek.first-start'))) locked";

    private final JdbcClient jdbc;
    private final PersonRepository people;
    private final Seats seats;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final TransactionTemplate transaction;
    private final String code = fresh();
    private volatile boolean over;

    FirstStart(
            JdbcClient jdbc,
            PersonRepository people,
            Seats seats,
            Passwords passwords,
            SignInThrottle throttle,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.people = people;
        this.seats = seats;
        this.passwords = passwords;
        this.throttle = throttle;
        this.transaction = transaction;
    }

    /** Whether there is nobody yet. Once there was somebody the answer is no for good, without asking the database. */
    public boolean isNeeded() {
        if (!over) {
            over = jdbc.sql("select exists (select 1 from person where not system)")
                    .query(Boolean.class)
                    .single();
        }
        return !over;
    }

    /** The code for the log, in groups of four. */
    String code() {
        return code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /**
     * Makes the first administrator.
     *
     * @param typed the code from the log; small letters, spaces and hyphens do not matter
     * @param address where the request came from, for counting tries
     * @throws Problem.Invalid at {@code code} when it is another one
     * @throws Problem.NotFound when there is somebody already
     */
    public PersonId make(String typed, PersonDraft draft, String password, String language, String address) {
        if (!isNeeded()) {
            throw new Problem.NotFound();
        }
        if (!throttle.allows("eerste-start", address)) {
            throw new Problem.NotNow(Message.of("signin.too-many"));
        }
        if (!isCode(typed)) {
            throw new Problem.Invalid("code", Message.of("first-start.code.wrong"));
        }
        draft.check();
        String hash = passwords.hash("password", password);
        return ActingPerson.asSystem(() -> Objects.requireNonNull(transaction.execute(status -> {
            // two at one moment: the second waits here and then finds the first
            jdbc.sql(LOCK).query(Integer.class).single();
            if (!isNeeded()) {
                throw new Problem.NotFound();
            }
            Person person = Person.enter(draft, hash, language, null);
            Saving.checked(() -> people.save(person));
            seats.place(new SeatDraft(Role.ADMIN, null, Set.of(), null, person.id(), null, null), ActingPerson.SYSTEM);
            return person.id();
        })));
    }

    private boolean isCode(String typed) {
        String given = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    private static String fresh() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
