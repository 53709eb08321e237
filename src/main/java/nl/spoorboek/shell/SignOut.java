package nl.spoorboek.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import nl.spoorboek.people.SignedOutException;

/** Ends the session of a sign-in that no longer counts, and shows the sign-in page with the reason. */
final class SignOut {

    private SignOut() {}

    static void leave(UI ui, SignedOutException out) {
        ui.getPage().setLocation("login?afgemeld=" + out.why().name());
        VaadinSession session = ui.getSession();
        WrappedSession web = session == null ? null : session.getSession();
        if (web != null) {
            web.invalidate();
        }
    }
}
