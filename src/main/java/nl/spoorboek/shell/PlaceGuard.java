package nl.spoorboek.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.people.FirstStart;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.people.Viewer;
import org.springframework.stereotype.Component;

/** Asks at the door of each place whether this person may enter it at all; the services ask again for every record. */
@Component
class PlaceGuard {

    private static final String FIRST_START = "eerste-start";

    private final Rights rights;
    private final FirstStart firstStart;

    PlaceGuard(Rights rights, FirstStart firstStart) {
        this.rights = rights;
        this.firstStart = firstStart;
    }

    void check(BeforeEnterEvent event) {
        if (firstStart.isNeeded() && !FIRST_START.equals(event.getLocation().getPath())) {
            event.forwardTo(FIRST_START);
            return;
        }
        Place place = event.getNavigationTarget().getAnnotation(Place.class);
        if (place == null || place.value() == Place.Kind.DOOR) {
            return;
        }
        boolean open = switch (place.value()) {
            case CONTENT -> rights.viewer().opensContent();
            case ADMINISTRATION -> mayAdminister(rights.viewer());
            case OWN, DOOR -> true;
        };
        if (!open) {
            event.rerouteToError(new Problem.NotFound(), "");
        }
    }

    /** Whether the person may administer, or invite to any own track or body. */
    boolean mayAdminister(Viewer viewer) {
        var widest = new Subject(Level.PUBLIC, viewer.tracks(), viewer.organisations(), java.util.Set.of());
        return rights.may(Right.ADMINISTER, widest) || rights.may(Right.INVITE, widest);
    }
}
