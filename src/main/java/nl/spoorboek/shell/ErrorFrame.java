package nl.spoorboek.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A plain frame for error pages: it stands even when the navigation itself cannot be built. */
@AnonymousAllowed
class ErrorFrame extends Main implements RouterLayout {

    ErrorFrame() {
        addClassName("error-frame");
    }
}
