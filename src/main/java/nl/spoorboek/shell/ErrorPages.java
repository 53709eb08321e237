package nl.spoorboek.shell;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.spoorboek.base.Problem;
import nl.spoorboek.people.SignedOutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages one meets instead of a place; each says what to do and has a way back. */
final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private ErrorPages() {}

    /** What the pages share. */
    abstract static class Page extends Div implements HasDynamicTitle {
        private String title = "";

        final void say(String heading, String what) {
            removeAll();
            addClassName("error-page");
            title = heading;
            add(new H1(heading), new Paragraph(what), new Anchor(".", t("error.back")));
        }

        @Override
        public String getPageTitle() {
            return title + " · Spoorboek";
        }
    }

    /** An address that leads nowhere. */
    @AnonymousAllowed
    @ParentLayout(ErrorFrame.class)
    static class NoSuchPlace extends Page implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            say(t("error.not-found"), t("error.not-found.what"));
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** A record that does not exist, or that this person may not read: the same page. */
    @AnonymousAllowed
    @ParentLayout(ErrorFrame.class)
    static class NoSuchRecord extends Page implements HasErrorParameter<Problem.NotFound> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Problem.NotFound> parameter) {
            say(t("error.not-found"), t("error.not-found.what"));
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** The sign-in no longer counts: straight on to the sign-in page, which says why. */
    @AnonymousAllowed
    @ParentLayout(ErrorFrame.class)
    static class SignedOut extends Page implements HasErrorParameter<SignedOutException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<SignedOutException> parameter) {
            say(
                    t("signin.title"),
                    t("signin.out." + parameter.getException().why().name()));
            SignOut.leave(event.getUI(), parameter.getException());
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
    }

    /** Everything else: an id to name when asking for help. */
    @AnonymousAllowed
    @ParentLayout(ErrorFrame.class)
    static class Unexpected extends Page implements HasErrorParameter<Exception> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            for (Throwable cause = parameter.getException(); cause != null; cause = cause.getCause()) {
                if (UiErrorHandler.isDatabaseAway(cause)) {
                    say(t("error.database-away"), t("problem.database-away"));
                    return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                }
            }
            String id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Error {} at {}", id, event.getLocation().getPath(), parameter.getException());
            say(t("error.unexpected"), t("error.unexpected.what", id));
            return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }
    }
}
