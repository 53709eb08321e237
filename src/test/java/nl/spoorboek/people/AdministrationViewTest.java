package nl.spoorboek.people;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.people.Invented.Someone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class AdministrationViewTest extends KaribuTest {

    @Autowired
    private PeopleService people;

    private final Invented invented;

    AdministrationViewTest(@Autowired ApplicationContext application) {
        invented = new Invented(application);
    }

    @Test
    void each_role_finds_only_what_it_may_arrange() {
        assertThat(tiles("beheerder"))
                .containsExactly("Mensen", "Organisaties", "Programma en sporen", "Instellingen", "Uitnodigingen");
        assertThat(tiles("programmamanager")).containsExactly("Programma en sporen", "Instellingen", "Uitnodigingen");
        assertThat(tiles("spoortrekker3")).containsExactly("Uitnodigingen");
        assertThat(tiles("voorzitter")).containsExactly("Uitnodigingen", "Leden");
    }

    private List<String> tiles(String username) {
        signIn(username);
        go("beheer");
        return _find(Anchor.class).stream()
                .filter(link -> link.getHref().startsWith("beheer/"))
                .map(Anchor::getText)
                .toList();
    }

    @Test
    void what_one_may_not_arrange_does_not_exist() {
        for (String nobody : List.of("medewerker3", "controller", "raadslid", "partner3", "participatieraad1")) {
            signIn(nobody);
            for (String place : List.of(
                    "beheer",
                    "beheer/mensen",
                    "beheer/organisaties",
                    "beheer/programma",
                    "beheer/instellingen",
                    "beheer/uitnodigingen")) {
                go(place);
                assertThat(_get(H1.class).getText()).as(nobody + " at " + place).isEqualTo("Niet gevonden");
            }
        }
        signIn("spoortrekker3");
        for (String place : List.of(
                "beheer/mensen", "beheer/organisaties", "beheer/programma", "beheer/instellingen", "beheer/leden")) {
            go(place);
            assertThat(_get(H1.class).getText()).as(place).isEqualTo("Niet gevonden");
        }
    }

    @Test
    void an_ordinary_member_sees_who_belongs_to_the_body_and_confirms_nobody_new() {
        signIn("participatieraad1");
        go("beheer/leden");
        assertThat(_get(H1.class).getText()).isEqualTo("Leden");
        _assertNone(Button.class, spec -> spec.withText("Weigeren"));
    }

    @Test
    void ended_access_ends_at_the_next_click_with_a_sentence() {
        Someone someone = invented.person(Role.CONTROLLER, Set.of(), null);
        signIn(someone.username());
        go("account");
        assertThat(_get(H1.class).getText()).isEqualTo("Mijn account");
        SignedIn.as(jdbc, "beheerder", () -> {
            people.endAccess(someone.id(), people.find(someone.id()).version(), null);
            return true;
        });
        go("account");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Uw toegang is beëindigd. Vragen? Neem contact op met uw beheerder.");
    }

    @Test
    void a_place_is_shown_to_whoever_administers() {
        signIn("beheerder");
        for (String place : List.of(
                "beheer/mensen",
                "beheer/organisaties",
                "beheer/programma",
                "beheer/instellingen",
                "beheer/uitnodigingen",
                "account")) {
            go(place);
            assertThat(_get(H1.class).getText()).as(place).isNotEqualTo("Niet gevonden");
        }
        go("beheer/mensen/" + invented.person(Role.CONTROLLER, Set.of(), null).id());
        assertThat(_get(H1.class).getText()).startsWith("Iemand");
    }
}
