package nl.spoorboek.shell;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.people.SignedOutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Errors that reach nobody else while someone works in a page: a sentence for the five known problems and for a database that
 * is away, an id for everything unexpected. Errors while entering a place have views of their own.
 */
final class UiErrorHandler implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(UiErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        if (UI.getCurrent() == null) {
            LOG.error("Error outside a page", thrown);
            return;
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SignedOutException out) {
                SignOut.leave(UI.getCurrent(), out);
                return;
            }
            if (cause instanceof Problem problem) {
                Notices.problem(t(problem.reason()));
                return;
            }
            if (isDatabaseAway(cause)) {
                LOG.warn("The database is away: {}", cause.getMessage());
                Notices.problem(t("problem.database-away"));
                return;
            }
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {}", id, thrown);
        Notices.problem(t("problem.unexpected", id));
    }

    /** Whether the error says that the database could not be reached. */
    static boolean isDatabaseAway(Throwable cause) {
        return cause instanceof DataAccessResourceFailureException || cause instanceof CannotCreateTransactionException;
    }
}
