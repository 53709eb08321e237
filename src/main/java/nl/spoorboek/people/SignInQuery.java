package nl.spoorboek.people;

import java.util.Locale;
import java.util.UUID;
import nl.spoorboek.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account for a sign-in name or e-mail address; jobs' accounts and accounts without a password are not found. */
@Component
class SignInQuery implements UserDetailsService {

    private final JdbcClient jdbc;

    SignInQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return jdbc.sql("""
                        select id, username, password_hash,
                               ended_at is null and (access_until is null or access_until >= current_date) as open
                          from person
                         where (username = :name or lower(email) = :name) and not system and password_hash is not null
                         limit 1
                        """)
                .param("name", name.strip().toLowerCase(Locale.ROOT))
                .query((row, index) -> new SignedInPerson(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("username"),
                        row.getString("password_hash"),
                        row.getBoolean("open")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No account"));
    }
}
