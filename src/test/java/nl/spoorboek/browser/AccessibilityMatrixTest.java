package nl.spoorboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.spoorboek.Places;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.programme.TrackTab;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every place as every role, in both languages, light and dark, at a desk and on a telephone: all rules, each time. */
@Tag("matrix")
class AccessibilityMatrixTest extends BrowserTest {

    /** One account of each role. */
    private static final List<String> PEOPLE = List.of(
            "programmamanager",
            "spoortrekker3",
            "medewerker3",
            "controller",
            "portefeuillehouder",
            "griffie",
            "raadslid",
            "beheerder",
            "partner3",
            "participatieraad1",
            "voorzitter",
            "secretaris");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<TrackTab> tabs;

    static Stream<Arguments> everyoneInBothLanguages() {
        return PEOPLE.stream().flatMap(person -> Stream.of("nl", "en").map(language -> Arguments.of(person, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyoneInBothLanguages")
    void no_place_has_a_fault(String person, String language) {
        ActingPerson.asSystem(
                () -> transaction.execute(status -> jdbc.sql("update person set language = ? where username = ?")
                        .params(language, person)
                        .update()));
        Visitor visitor = signIn(person);
        var excuses = new Excuses();
        List<String> faults = new ArrayList<>();
        Map<String, Place.Kind> places = Places.all(jdbc, tabs);
        for (int width : List.of(Visitor.WIDE, Visitor.NARROW)) {
            visitor.page().setViewportSize(width, 900);
            places.forEach((path, kind) -> {
                if (kind != Place.Kind.DOOR) {
                    visitor.open(path);
                    look(visitor, path + " at " + width, excuses, faults);
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Visitor visitor, String where, Excuses excuses, List<String> faults) {
        assertThat(visitor.page().getAttribute("html", "lang"))
                .as("language of " + where)
                .isNotBlank();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Axe.faults(visitor.page(), Axe.ALL).stream()
                    .filter(fault -> !excuses.cover(fault))
                    .forEach(fault -> faults.add(where + " " + scheme + ": " + fault));
        }
        visitor.sticksOut().forEach(element -> faults.add(where + ": sticks out: " + element));
    }
}
