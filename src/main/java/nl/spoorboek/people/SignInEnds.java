package nl.spoorboek.people;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Takes a sign-in from the list of open ones when its session goes: signed out, or left alone too long. */
@Component
class SignInEnds implements HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(SignInEnds.class);

    private final SignIns signIns;

    SignInEnds(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        Object context =
                event.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (context instanceof SecurityContext security
                && security.getAuthentication() != null
                && security.getAuthentication().getPrincipal() instanceof SignedInPerson person
                && person.signIn() != null) {
            end(person.signIn());
        }
    }

    private void end(SignInId signIn) {
        try {
            signIns.end(signIn);
        } catch (DataAccessException | TransactionException e) {
            // the session is gone all the same; the list shows it until SignIns.LASTS has passed
            LOG.warn("A sign-out could not be noted: {}", e.getMessage());
        }
    }
}
