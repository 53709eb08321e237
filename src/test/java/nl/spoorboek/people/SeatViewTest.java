package nl.spoorboek.people;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.Invented.Someone;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SeatViewTest extends KaribuTest {

    @Autowired
    private SeatService seats;

    @Autowired
    private PeopleService people;

    @Autowired
    private ProgrammeService programmes;

    private final Invented invented;

    SeatViewTest(@Autowired ApplicationContext application) {
        invented = new Invented(application);
    }

    @Test
    void appointing_a_lead_offers_the_seat_that_is_vacant() {
        TrackId track = track(5);
        Someone next = invented.person();
        SeatId seat = SignedIn.as(
                jdbc,
                "beheerder",
                () -> seats.give(
                        new SeatDraft(Role.TRACK_LEAD, "Trekker op zoek", Set.of(track), null, null, null, null)));
        signIn("beheerder");
        go("beheer/programma");
        _click(_find(Button.class, spec -> spec.withText("Spoortrekker aanwijzen"))
                .get(4));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("De vrije plek vervullen: Trekker op zoek");
        choose("Wie", next);
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        _assertNone(Dialog.class);
        assertThat(seats.find(seat).draft().person()).isEqualTo(next.id());
        seats.remove(seat, seats.find(seat).version());
    }

    @Test
    void two_administrators_on_one_seat_see_both_versions_and_choose() {
        Someone holder = invented.person(Role.TRACK_MEMBER, Set.of(track(5)), null);
        Someone other = invented.person();
        signIn("beheerder");
        go("beheer/mensen/" + holder.id());
        _click(_find(Button.class, spec -> spec.withText("Wijzigen")).getLast());
        SeatItem seen = seats.of(holder.id()).getFirst();
        seats.change(
                seen.id(),
                seen.version(),
                new SeatDraft(Role.TRACK_MEMBER, "Zoals de eerste", Set.of(track(5)), null, holder.id(), null, null));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van de functie")), "Zoals de tweede");
        choose("Vervanger", other);
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .contains("Zoals de eerste", "Zoals de tweede", name(other));
        _click(_get(Button.class, spec -> spec.withText("Mijn versie bewaren")));
        _assertNone(Dialog.class);
        assertThat(seats.find(seen.id()).draft())
                .satisfies(draft -> assertThat(draft.title()).isEqualTo("Zoals de tweede"))
                .satisfies(draft -> assertThat(draft.deputy()).isEqualTo(other.id()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(String label, Someone someone) {
        ComboBox<PersonItem> box = _get(ComboBox.class, spec -> spec.withLabel(label));
        _setValue(box, people.find(someone.id()));
    }

    private String name(Someone someone) {
        return people.find(someone.id()).name();
    }

    private TrackId track(int number) {
        return SignedIn.as(
                jdbc, "programmamanager", () -> programmes.track(number).id());
    }
}
