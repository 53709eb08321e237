package nl.spoorboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.spoorboek.Places;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.programme.TrackTab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * No fault on any place: in full at the width of a desk, then contrast in the dark, and at the width of a telephone that nothing
 * sticks out and all can be touched. As who sees most and who sees least; {@link AccessibilityMatrixTest} does the rest.
 */
class AccessibilityTest extends BrowserTest {

    private static final Excuses EXCUSES = new Excuses();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<TrackTab> tabs;

    @Test
    void every_place_is_free_of_faults_for_who_sees_most() {
        look("programmamanager", Place.Kind.CONTENT, Place.Kind.OWN, Place.Kind.ADMINISTRATION);
    }

    @Test
    void every_place_is_free_of_faults_for_who_sees_least() {
        look("partner3", Place.Kind.CONTENT, Place.Kind.OWN);
    }

    @Test
    void every_place_is_free_of_faults_for_who_reads_next_to_nothing() {
        look("raadslid", Place.Kind.CONTENT, Place.Kind.OWN);
    }

    @Test
    void every_place_is_free_of_faults_for_who_administers() {
        look("beheerder", Place.Kind.OWN, Place.Kind.ADMINISTRATION);
    }

    @Test
    void every_door_is_free_of_faults() {
        look("", Place.Kind.DOOR);
    }

    @AfterAll
    static void no_excuse_outlives_its_need() {
        assertThat(EXCUSES.unused()).as("excuses that nothing needs").isEmpty();
    }

    /** Looks at all places of these kinds as someone, or with an empty name as someone at the door. */
    private void look(String person, Place.Kind... kinds) {
        Visitor visitor = person.isEmpty() ? visitor() : signIn(person);
        List<String> faults = new ArrayList<>();
        Map<String, Place.Kind> places = Places.all(jdbc, tabs);
        places.forEach((path, kind) -> {
            if (List.of(kinds).contains(kind)) {
                look(visitor, person, path, faults);
            }
        });
        assertThat(faults).isEmpty();
    }

    private void look(Visitor visitor, String person, String path, List<String> faults) {
        String name = person + "-" + name(path);
        Page page = visitor.page();
        visitor.open(path);
        visitor.main();
        note(path + " wide", Axe.faults(page, Axe.ALL), faults);
        picture(visitor, name + "-wide");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        note(path + " dark", Axe.faults(page, Axe.CONTRAST), faults);
        picture(visitor, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(Visitor.NARROW, 740);
        visitor.settled();
        note(path + " narrow", Axe.faults(page, Axe.TOUCH), faults);
        visitor.sticksOut().forEach(element -> faults.add(path + " narrow: sticks out: " + element));
        picture(visitor, name + "-narrow");
        page.setViewportSize(Visitor.WIDE, 900);
    }

    private static void note(String where, List<Axe.Fault> found, List<String> faults) {
        found.stream().filter(fault -> !EXCUSES.cover(fault)).forEach(fault -> faults.add(where + ": " + fault));
    }

    private static String name(String path) {
        return path.isEmpty()
                ? "vandaag"
                : path.replaceAll("/[0-9a-f-]{36}", "").replace('/', '-');
    }
}
