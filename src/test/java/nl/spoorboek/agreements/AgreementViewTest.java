package nl.spoorboek.agreements;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.programme.TrackItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class AgreementViewTest extends KaribuTest {

    private final AgreementWorld world;

    @Autowired
    private AgreementService agreements;

    AgreementViewTest(@Autowired ApplicationContext context) {
        world = new AgreementWorld(context);
    }

    @Test
    void a_lead_asks_another_track_and_lands_on_the_page() {
        signIn("spoortrekker3");
        go("sporen/3/afspraken");
        click("Nieuwe afspraak");
        click("Vragen");
        TextField title = _get(TextField.class, spec -> spec.withLabel("Waar gaat het om?"));
        assertThat(title.getErrorMessage()).isEqualTo("Vul dit in");
        _setValue(title, "Een plek in het wijkteam");
        Select<TrackItem> other = otherTrack();
        assertThat(other.isInvalid()).isTrue();
        assertThat(other.isRequiredIndicatorVisible()).isTrue();
        other.setValue(other.getListDataView()
                .getItems()
                .filter(track -> track.number() == 4)
                .findFirst()
                .orElseThrow());
        click("Vragen");
        _assertNone(Dialog.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Een plek in het wijkteam");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Spoor 3 heeft dit nodig van spoor 4");
        _assertNone(Button.class, spec -> spec.withText("Aannemen"));
    }

    @Test
    void a_lead_asks_from_the_page_of_an_own_milestone_and_others_find_no_button_there() {
        MilestoneId own = world.milestone(3, Level.SHARED, "Heeft een ander nodig", null);
        signIn("spoortrekker3");
        go("mijlpalen/" + own);
        click("Nieuwe afspraak");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Waar gaat het om?")), "Vanaf de mijlpaal gevraagd");
        Select<TrackItem> other = otherTrack();
        other.setValue(other.getListDataView()
                .getItems()
                .filter(track -> track.number() == 4)
                .findFirst()
                .orElseThrow());
        click("Vragen");
        _assertNone(Dialog.class);
        assertThat(agreements.of(own)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Vanaf de mijlpaal gevraagd");
            assertThat(item.fromNumber()).isEqualTo(3);
            assertThat(item.needing()).isNotNull();
        });
        signIn("spoortrekker4");
        go("mijlpalen/" + own);
        _assertNone(Button.class, spec -> spec.withText("Nieuwe afspraak"));
    }

    @Test
    void what_is_asked_of_a_track_without_a_lead_stands_on_the_page_of_today_of_the_programme_manager() {
        AgreementId id = world.asked(world.toTrack(5, "Aan niemand gevraagd"));
        String asked = "Spoor 3 vraagt spoor 5 om antwoord, en dat heeft nu geen spoortrekker: Aan niemand gevraagd";
        signIn("programmamanager");
        go("");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).doesNotContain(asked);
        world.withoutLead(5, () -> {
            signIn("programmamanager");
            go("");
            assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains(asked);
            signIn("spoortrekker4");
            go("");
            assertThat(_find(Anchor.class)).extracting(Anchor::getText).doesNotContain(asked);
            assertThat(agreements.unattended()).isEmpty();
        });
        signIn("programmamanager");
        agreements.refuse(id, 1, "Alleen voor de test");
    }

    @Test
    void the_other_lead_finds_it_on_the_page_of_today_and_refuses_with_a_reason() {
        AgreementId id = world.asked(world.needs("Wachtend op antwoord", null));
        signIn("spoortrekker4");
        go("");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains("Spoor 3 vraagt uw spoor om antwoord: Wachtend op antwoord");
        go("afspraken/" + id);
        click("Niet aannemen");
        TextArea why = _get(TextArea.class, spec -> spec.withLabel("Waarom"));
        click(Dialog.class, "Niet aannemen");
        assertThat(why.isInvalid()).isTrue();
        _setValue(why, "Daar hebben wij geen mensen voor");
        click(Dialog.class, "Niet aannemen");
        _assertNone(Dialog.class);
        assertThat(_get(StateMark.class).getText()).isEqualTo("niet aangenomen");
        _assertNone(Button.class, spec -> spec.withText("Aannemen"));
    }

    @Test
    void a_broken_one_is_flagged_on_both_tracks_and_on_both_milestones() {
        PartialDate april = PartialDate.ofDay(LocalDate.of(2023, 4, 20), "20 april 2023");
        PartialDate may = PartialDate.ofDay(LocalDate.of(2023, 5, 20), "20 mei 2023");
        MilestoneId needs = world.milestone(3, Level.SHARED, "Kan niet zonder", april);
        MilestoneId brings = world.milestone(4, Level.SHARED, "Brengt het", may);
        world.asked(world.draft("Gebroken belofte", null, needs, brings, Level.SHARED));
        for (String address :
                new String[] {"sporen/3/afspraken", "sporen/4/afspraken", "mijlpalen/" + needs, "mijlpalen/" + brings
                }) {
            signIn("participatieraad1");
            go(address);
            assertThat(_find(com.vaadin.flow.component.html.Span.class))
                    .as(address)
                    .extracting(com.vaadin.flow.component.html.Span::getText)
                    .contains("Dit komt later dan het nodig is: Brengt het is verwacht 20 mei 2023.");
        }
    }

    @Test
    void who_only_reads_sees_no_control_and_reads_who_answers() {
        AgreementId id = world.asked(world.needs("Om te lezen", null));
        signIn("partner3");
        go("afspraken/" + id);
        assertThat(_get(H1.class).getText()).isEqualTo("Om te lezen");
        _assertNone(Button.class);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("U kunt dit lezen. Het antwoord geeft de spoortrekker van het andere spoor.");
        go("afspraken/geen-id");
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
    }

    @Test
    void what_was_met_can_be_taken_back() {
        AgreementId id = world.asked(world.needs("Is er al", null));
        signIn("programmamanager");
        go("afspraken/" + id);
        click("Aannemen");
        click(Dialog.class, "Aannemen");
        click("Voldaan");
        assertThat(agreements.find(id).item().state()).isEqualTo(AgreementState.MET);
        click("Toch niet voldaan");
        assertThat(agreements.find(id).item().state()).isEqualTo(AgreementState.ACCEPTED);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of a component does not know what it offers
    private static Select<TrackItem> otherTrack() {
        return _get(Select.class, spec -> spec.withLabel("Het andere spoor"));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** The button within something, where the page behind it has one with the same words. */
    private static void click(Class<? extends com.vaadin.flow.component.Component> within, String text) {
        _click(_get(_get(within), Button.class, spec -> spec.withText(text)));
    }
}
