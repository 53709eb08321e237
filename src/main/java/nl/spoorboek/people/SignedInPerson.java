package nl.spoorboek.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
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
    private final @Nullable SignInId signIn;
    private final Instant since;

    /** A person as the sign-in page knows it. */
    public SignedInPerson(PersonId personId, String username, @Nullable String passwordHash, boolean enabled) {
        this(personId, username, passwordHash, enabled, null, Instant.EPOCH);
    }

    private SignedInPerson(
            PersonId personId,
            String username,
            @Nullable String passwordHash,
            boolean enabled,
            @Nullable SignInId signIn,
            Instant since) {
        this.personId = personId;
        this.username = username;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.signIn = signIn;
        this.since = since;
    }

    /** The same person, signed in on a device since a moment. */
    SignedInPerson signedIn(SignInId begun, Instant at) {
        return new SignedInPerson(personId, username, null, enabled, begun, at);
    }

    /** Who is signed in, in this thread. */
    static Optional<SignedInPerson> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** The sign-in on this device, which can be ended elsewhere; null before the sign-in is complete. */
    @Nullable
    SignInId signIn() {
        return signIn;
    }

    /** When the sign-in began. */
    Instant since() {
        return since;
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
