package nl.spoorboek.people;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.net.URI;
import java.util.Optional;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.PersonId;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Service;

/** Signs a person in from a page: the same check and throttle as the form, then a renewed session. */
@Service
public class SignIn {

    private final AuthenticationManager authentication;
    private final SecurityContextRepository contexts;
    private final SignInQuery accounts;
    private final SignIns signIns;
    private final RequestCache wanted;

    SignIn(
            AuthenticationManager authentication,
            SecurityContextRepository contexts,
            SignInQuery accounts,
            SignIns signIns,
            RequestCache wanted) {
        this.authentication = authentication;
        this.contexts = contexts;
        this.accounts = accounts;
        this.signIns = signIns;
        this.wanted = wanted;
    }

    /** Signs in; what went wrong, or empty when the person is in. Unknown account and wrong password look the same. */
    public Optional<Message> with(String username, String password) {
        var token = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        token.setDetails(new WebAuthenticationDetails(VaadinServletRequest.getCurrent()));
        try {
            enter(authentication.authenticate(token));
            return Optional.empty();
        } catch (LockedException e) {
            return Optional.of(Message.of("signin.too-many"));
        } catch (AuthenticationException e) {
            return Optional.of(Message.of("signin.wrong"));
        }
    }

    /** Where whoever has just signed in wanted to go when the door stopped them: an address in this workspace, {@code .} for its first page. */
    public String destination() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        SavedRequest stopped = wanted.getRequest(request, response);
        if (stopped == null) {
            return ".";
        }
        wanted.removeRequest(request, response);
        URI address = URI.create(stopped.getRedirectUrl());
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    /** Signs in whoever has just come in by an invitation or the first start, and so has shown who they are. */
    public void as(PersonId person) {
        SignedInPerson account = accounts.find(person);
        SignedInPerson begun = signIns.begin(account, DeviceName.ofRequest());
        enter(UsernamePasswordAuthenticationToken.authenticated(begun, null, begun.getAuthorities()));
    }

    private void enter(Authentication signedIn) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        request.changeSessionId();
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
