package nl.spoorboek.people;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.base.Problem;
import nl.spoorboek.people.InvitationOptions.TrackChoice;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.PlanningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an empty database to a track lead's first milestone, in an invented municipality of four tracks. */
@SuppressWarnings("rawtypes") // a component is looked up by its class
@IntegrationTest(properties = "spoorboek.demo=false")
class EmptyStartTest extends KaribuTest {

    private static final String ADMINISTRATOR = "beheer@molenwaard.example";
    private static final String LEAD = "trekker@molenwaard.example";
    private static final String PASSWORD = "zeven blauwe fietsen";

    @Autowired
    private FirstStart firstStart;

    @Autowired
    private PlanningService planning;

    @Test
    void an_empty_installation_leads_to_the_first_milestone_of_a_track_lead() {
        knock();
        go("login");
        assertThat(_get(H1.class).getText()).isEqualTo("Eerste start");
        make_the_first_administrator();

        signIn(ADMINISTRATOR);
        go("eerste-start");
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
        go("beheer");
        assertThat(done()).isZero();
        add_the_organisation();
        make_the_programme_with_four_tracks();
        go("beheer");
        assertThat(done()).isEqualTo(3);

        String link = invite_the_lead();
        knock();
        go(link);
        assertThat(_get(H1.class).getText()).isEqualTo("Welkom bij Spoorboek");
        _setValue(_get(PasswordField.class), PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Naar binnen")));

        signIn(ADMINISTRATOR);
        go("beheer");
        // the lead leads all four tracks: nothing is left to do
        _assertNone(OrderedList.class, spec -> spec.withClasses("first-steps"));

        signIn(LEAD);
        go("sporen/4/mijlpalen");
        // an empty track offers it twice: above, and where the list will be
        _click(_find(Button.class, spec -> spec.withText("Nieuwe mijlpaal")).getFirst());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Startnotitie naar de raad");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _assertNone(Dialog.class);
        assertThat(planning.list(MilestoneFilter.ALL, 0, 5))
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.title()).isEqualTo("Startnotitie naar de raad"));
        // the administrator's places are not the lead's, but inviting to the own tracks is
        go("beheer/mensen");
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
        go("beheer");
        assertThat(_find(H2.class)).hasSize(1);
    }

    private void make_the_first_administrator() {
        TextField code = _get(TextField.class, spec -> spec.withLabel("Eenmalige code"));
        _setValue(code, "AAAA-BBBB");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Beheer Molenwaard");
        _setValue(_get(EmailField.class), ADMINISTRATOR);
        _setValue(_get(PasswordField.class), PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Beginnen")));
        assertThat(code.isInvalid()).isTrue();
        assertThat(_get(EmailField.class).getValue()).isEqualTo(ADMINISTRATOR);

        _setValue(code, firstStart.code().toLowerCase(Locale.ROOT).replace("-", " "));
        _click(_get(Button.class, spec -> spec.withText("Beginnen")));
        assertThat(firstStart.isNeeded()).isFalse();
        String typed = firstStart.code();
        var second = new PersonDraft("Tweede", "tweede@molenwaard.example", null);
        assertThatThrownBy(() -> firstStart.make(typed, second, PASSWORD, "nl", "10.0.0.1"))
                .isInstanceOf(Problem.NotFound.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void add_the_organisation() {
        go_to("beheer/organisaties");
        _click(_get(Button.class, spec -> spec.withText("Organisatie toevoegen")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "gemeente Molenwaard");
        _setValue(
                (Select<OrganisationKind>) _get(Select.class, spec -> spec.withLabel("Soort")),
                OrganisationKind.MUNICIPALITY);
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _assertNone(Dialog.class);
    }

    private static void make_the_programme_with_four_tracks() {
        go_to("beheer/programma");
        _click(_get(Button.class, spec -> spec.withText("Programma maken")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van het programma")), "Samen dichtbij");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _assertNone(Dialog.class);
        for (String name : List.of("Jeugd", "Wonen", "Werk", "Buurt")) {
            _click(_get(Button.class, spec -> spec.withText("Spoor toevoegen")));
            _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van het spoor")), name);
            assertThat(_get(IntegerField.class).getValue()).isNotNull();
            _click(_get(Button.class, spec -> spec.withText("Bewaren")));
            _assertNone(Dialog.class);
        }
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Spoor 4 Buurt");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String invite_the_lead() {
        go_to("beheer/uitnodigingen");
        _click(_get(Button.class, spec -> spec.withText("Iemand uitnodigen")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Trekker Molenwaard");
        _setValue(_get(EmailField.class), LEAD);
        _click(_get(Button.class, spec -> spec.withText("Uitnodigen")));
        assertThat(_get(Select.class, spec -> spec.withLabel("Rol")).isInvalid())
                .isTrue();
        _setValue((Select<Role>) _get(Select.class, spec -> spec.withLabel("Rol")), Role.TRACK_LEAD);
        _assertNone(ComboBox.class, spec -> spec.withLabel("Namens"));
        var tracks =
                (MultiSelectComboBox<TrackChoice>) _get(MultiSelectComboBox.class, spec -> spec.withLabel("Sporen"));
        _click(_get(Button.class, spec -> spec.withText("Uitnodigen")));
        assertThat(tracks.isInvalid()).isTrue();
        _setValue(tracks, Set.copyOf(tracks.getListDataView().getItems().toList()));
        _click(_get(Button.class, spec -> spec.withText("Uitnodigen")));
        String address = _get(TextField.class, spec -> spec.withLabel("Adres om te kopiëren"))
                .getValue();
        return address.substring(address.indexOf("uitnodiging/"));
    }

    private static void go_to(String address) {
        UI.getCurrent().navigate(address);
        MockVaadin.clientRoundtrip(false);
    }

    private static long done() {
        return _find(Span.class, spec -> spec.withClasses("state-done")).size();
    }
}
