package nl.spoorboek.people;

import java.util.Locale;
import java.util.UUID;
import nl.spoorboek.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Finds the account for a sign-in name or e-mail address. Accounts of jobs, without a password or whose access has ended are
 * not found: to a stranger they must look like no account at all, in the answer and in the time it takes.
 */
@Component
class SignInQuery implements UserDetailsService {

    private static final String SELECT = """
            select id, username, password_hash from person
             where not system and password_hash is not null
               and ended_at is null and (access_until is null or access_until >= :day)
            """;

    private final JdbcClient jdbc;
    private final PeopleDay time;

    SignInQuery(JdbcClient jdbc, PeopleDay time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return one(jdbc.sql(SELECT
                        + " and (username = :name or lower(email) = :name) order by username = :name desc limit 1")
                .param("name", name.strip().toLowerCase(Locale.ROOT)));
    }

    /** The account of a person who has access. */
    SignedInPerson find(PersonId person) {
        return one(jdbc.sql(SELECT + " and id = :id").param("id", person.value()));
    }

    private SignedInPerson one(JdbcClient.StatementSpec statement) {
        return statement
                .param("day", time.day())
                .query((row, index) -> new SignedInPerson(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("username"),
                        row.getString("password_hash"),
                        true))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No account"));
    }
}
