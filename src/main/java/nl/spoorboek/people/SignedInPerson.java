package nl.spoorboek.people;

import java.util.Collection;
import java.util.List;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who signed in: an identity and no rights. Rights are asked of {@link Rights} at each click, so that nothing in an open
 * session outlives a change of roles.
 */
public final class SignedInPerson implements UserDetails, CredentialsContainer, ActingPerson.SignedIn {

    private static final long serialVersionUID = 1L;

    private final PersonId personId;
    private final String username;
    private @Nullable String passwordHash;
    private final boolean enabled;

    /** A person as the sign-in page knows it. */
    public SignedInPerson(PersonId personId, String username, @Nullable String passwordHash, boolean enabled) {
        this.personId = personId;
        this.username = username;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
    }

    @Override
    public PersonId personId() {
        return personId;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_PERSON"));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInPerson person && person.personId.equals(personId);
    }

    @Override
    public int hashCode() {
        return personId.hashCode();
    }
}
