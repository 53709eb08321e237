package nl.spoorboek;

import java.util.UUID;
import java.util.function.Supplier;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.people.SignedInPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does something in a test as one of the demo accounts. */
public final class SignedIn {

    private SignedIn() {}

    /** Signs in for the rest of the test; {@link #out()} in an after-each. */
    public static PersonId as(JdbcClient jdbc, String username) {
        UUID id = jdbc.sql("select id from person where username = :username")
                .param("username", username)
                .query(UUID.class)
                .single();
        var person = new SignedInPerson(new PersonId(id), username, null, true);
        var token = new TestingAuthenticationToken(person, null, "ROLE_PERSON");
        token.setAuthenticated(true);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        return person.personId();
    }

    /** Signs in for one piece of work, and back to who was signed in before. */
    public static <T> T as(JdbcClient jdbc, String username, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            as(jdbc, username);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Signs out. */
    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
