package nl.spoorboek.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.ApplicationConstants;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.ui.DoorLanguage;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.SignedOutException;
import nl.spoorboek.people.Viewer;
import nl.spoorboek.programme.RoleNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What every page is told at its start: language and theme of the person, the policy on scripts, the guard at the door of
 * each place.
 *
 * @see "Decision 0008: the content security policy"
 */
@Component
class BrowserSettings implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BrowserSettings.class);
    private static final int NONCE_BYTES = 16;

    private final transient Rights rights;
    private final transient PlaceGuard guard;
    private final transient RoleNames names;
    private final SecureRandom random = new SecureRandom();

    BrowserSettings(Rights rights, PlaceGuard guard, RoleNames names) {
        this.rights = rights;
        this.guard = guard;
        this.names = names;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new UiErrorHandler()));
        event.getSource().addUIInitListener(init -> {
            settle(init.getUI());
            enter(init.getUI());
        });
        event.addIndexHtmlRequestListener(page -> {
            byte[] bytes = new byte[NONCE_BYTES];
            random.nextBytes(bytes);
            String nonce = Base64.getEncoder().encodeToString(bytes);
            page.getDocument().select("script").attr("nonce", nonce);
            page.getDocument()
                    .head()
                    .prependElement("meta")
                    .attr("name", "referrer")
                    .attr("content", "same-origin");
            page.getVaadinResponse()
                    .setHeader(
                            "Content-Security-Policy",
                            "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce
                                    + "'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                                    + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
                                    + " frame-ancestors 'none'");
        });
    }

    /** The answer to the first question of a page holds the place already; the page need not ask for it once more. */
    private static void enter(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        String place = request == null ? null : request.getParameter(ApplicationConstants.REQUEST_LOCATION_PARAMETER);
        if (place != null) {
            String query = request.getParameter(ApplicationConstants.REQUEST_QUERY_PARAMETER);
            ui.getInternals()
                    .getRouter()
                    .initializeUI(ui, new Location(place, QueryParameters.fromString(query == null ? "" : query)));
        }
    }

    private void settle(UI ui) {
        // before anything of the place is made, which would be in the language of the door
        ui.addBeforeEnterListener(event -> settleWhoActs(ui));
        ui.addBeforeEnterListener(guard::check);
        ui.setLocale(DoorLanguage.chosen());
        ui.getPage().setColorScheme(ColorScheme.Value.SYSTEM);
        settleWhoActs(ui);
    }

    /** At the start of a page, and once more when somebody signed in on it. */
    private void settleWhoActs(UI ui) {
        PersonId person = ActingPerson.current().orElse(null);
        if (person != null && !person.equals(ComponentUtil.getData(ui, PersonId.class))) {
            ComponentUtil.setData(ui, PersonId.class, person);
            settleAs(ui);
        }
    }

    private void settleAs(UI ui) {
        try {
            Viewer viewer = rights.viewer();
            ui.setLocale(Locale.of(viewer.language()));
            names.prepare();
            ui.getPage()
                    .setColorScheme(
                            switch (viewer.theme()) {
                                case "LIGHT" -> ColorScheme.Value.LIGHT;
                                case "DARK" -> ColorScheme.Value.DARK;
                                default -> ColorScheme.Value.SYSTEM;
                            });
        } catch (SignedOutException out) {
            // not here: a page that cannot begin stays white; the place that is entered next says it
            LOG.debug("A page was opened by a sign-in that no longer counts", out);
        }
    }
}
