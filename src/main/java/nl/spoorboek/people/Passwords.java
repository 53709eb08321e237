package nl.spoorboek.people;

import com.codahale.passpol.BreachDatabase;
import com.codahale.passpol.PasswordPolicy;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be: 12 to 64 characters and not among the 100,000 most used ones (OWASP ASVS 5.0, 6.2). No other rules. */
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 64;

    /** bcrypt looks at no more than this; a password of rare characters may get there before 64 of them. */
    private static final int MOST_BYTES = 72;

    private final PasswordEncoder encoder;
    private final PasswordPolicy policy = new PasswordPolicy(BreachDatabase.top100K(), SHORTEST, LONGEST);

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** What is wrong with the password, or empty. */
    Optional<Message> wrong(String password) {
        return switch (policy.check(password)) {
            case TOO_SHORT -> Optional.of(Message.of("password.too-short", SHORTEST));
            case TOO_LONG -> Optional.of(Message.of("password.too-long", LONGEST));
            case BREACHED -> Optional.of(Message.of("password.common"));
            case OK ->
                password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                        ? Optional.of(Message.of("password.too-long", LONGEST))
                        : Optional.empty();
        };
    }

    /** The hash to keep; {@link Problem.Invalid} at {@code field} when the password will not do. */
    String hash(String field, String password) {
        wrong(password).ifPresent(what -> {
            throw new Problem.Invalid(field, what);
        });
        return encoder.encode(password);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
