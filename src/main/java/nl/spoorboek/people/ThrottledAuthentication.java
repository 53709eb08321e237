package nl.spoorboek.people;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs in by name and password, as often as {@link SignInThrottle} allows. */
final class ThrottledAuthentication implements AuthenticationProvider {

    private final DaoAuthenticationProvider byPassword;
    private final SignInThrottle throttle;

    ThrottledAuthentication(DaoAuthenticationProvider byPassword, SignInThrottle throttle) {
        this.byPassword = byPassword;
        this.throttle = throttle;
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
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return byPassword.supports(authentication);
    }
}
