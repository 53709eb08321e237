package nl.spoorboek.people;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs in by name and password, as often as {@link SignInThrottle} allows. */
final class ThrottledAuthentication implements AuthenticationProvider {

    private final DaoAuthenticationProvider byPassword;
    private final SignInThrottle throttle;
    private final SignIns signIns;

    ThrottledAuthentication(DaoAuthenticationProvider byPassword, SignInThrottle throttle, SignIns signIns) {
        this.byPassword = byPassword;
        this.throttle = throttle;
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        String account = authentication.getName().strip().toLowerCase(Locale.ROOT);
        String address = authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
        if (!throttle.allows(account, address)) {
            throw new LockedException("Too many tries");
        }
        Authentication signedIn = byPassword.authenticate(authentication);
        throttle.succeeded(account, address);
        return begun(signedIn);
    }

    /** The sign-in with a mark that lets it be ended from elsewhere. */
    private Authentication begun(Authentication checked) {
        if (!(checked.getPrincipal() instanceof SignedInPerson person)) {
            throw new IllegalStateException("Accounts come from SignInQuery only");
        }
        var complete = UsernamePasswordAuthenticationToken.authenticated(
                signIns.begin(person, DeviceName.ofRequest()), null, checked.getAuthorities());
        complete.setDetails(checked.getDetails());
        return complete;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return byPassword.supports(authentication);
    }
}
