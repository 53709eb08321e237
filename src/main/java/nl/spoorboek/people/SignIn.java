package nl.spoorboek.people;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Optional;
import nl.spoorboek.base.Message;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Service;

/** Signs a person in from a page: the same check and throttle as the form, then a renewed session. */
@Service
public class SignIn {

    private final AuthenticationManager authentication;
    private final SecurityContextRepository contexts;

    SignIn(AuthenticationManager authentication, SecurityContextRepository contexts) {
        this.authentication = authentication;
        this.contexts = contexts;
    }

    /** Signs in; what went wrong, or empty when the person is in. Unknown account and wrong password look the same. */
    public Optional<Message> with(String username, String password) {
        var request = VaadinServletRequest.getCurrent();
        var response = VaadinServletResponse.getCurrent();
        var token = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        token.setDetails(new WebAuthenticationDetails(request));
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication.authenticate(token));
            request.getHttpServletRequest().changeSessionId();
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request.getHttpServletRequest(), response.getHttpServletResponse());
            return Optional.empty();
        } catch (LockedException e) {
            return Optional.of(Message.of("signin.too-many"));
        } catch (AuthenticationException e) {
            return Optional.of(Message.of("signin.wrong"));
        }
    }
}
