package nl.spoorboek.proposals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProposalViewTest extends KaribuTest {

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private ProposalService proposals;

    @Test
    void a_partner_proposes_beside_the_line_that_says_who_plans_and_the_lead_takes_it_over() {
        MilestoneId id = milestone("Nog zonder goede titel");
        signIn("partner3");
        go("mijlpalen/" + id);
        click("Wijziging voorstellen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Met een goede titel");
        click("Voorstellen");
        TextArea why = _get(TextArea.class, spec -> spec.withLabel("Waarom stelt u dit voor?"));
        assertThat(why.isInvalid()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Titel")).getValue())
                .isEqualTo("Met een goede titel");
        _setValue(why, "Dit begrijpt iedereen");
        click("Voorstellen");
        _assertNone(Dialog.class);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(_get(Button.class, spec -> spec.withText("Voorstel intrekken"))
                            .isEnabled())
                    .isTrue();
        });

        signIn("spoortrekker3");
        go("");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .anyMatch(line -> line.endsWith(" stelt een wijziging voor: Nog zonder goede titel"));
        go("mijlpalen/" + id);
        _assertNone(Button.class, spec -> spec.withText("Wijziging voorstellen"));
        click("Overnemen");
        click(Dialog.class, "Overnemen");
        _assertNone(Dialog.class);
        go("mijlpalen/" + id);
        assertThat(_get(H1.class).getText()).isEqualTo("Met een goede titel");

        signIn("partner3");
        go("");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains("Spoortrekker 3 nam uw voorstel over: Met een goede titel");
    }

    @Test
    void what_changed_while_the_lead_looked_is_shown_before_it_is_taken_over() {
        MilestoneId id = milestone("Eerste titel");
        SignedIn.as(
                jdbc,
                "partner3",
                () -> proposals.propose(id, new ProposalDraft("Titel van de partner", null, null, "Beter")));
        signIn("spoortrekker3");
        go("mijlpalen/" + id);
        click("Overnemen");
        SignedIn.as(jdbc, "programmamanager", () -> {
            MilestoneDraft now = planning.find(id).draft();
            planning.save(
                    id,
                    1,
                    new MilestoneDraft(
                            now.track(),
                            now.alsoTracks(),
                            now.line(),
                            "Titel van de manager",
                            now.kind(),
                            now.expected(),
                            now.certainty(),
                            now.condition(),
                            now.note(),
                            now.body(),
                            now.level(),
                            now.owner()),
                    nl.spoorboek.planning.MoveReason.NONE);
            return true;
        });
        click(Dialog.class, "Overnemen");
        assertThat(_find(_get(Dialog.class), Div.class))
                .extracting(Div::getText)
                .contains("intussen gewijzigd; bij het voorstel stond er: Eerste titel");
        assertThat(planning.find(id).item().title()).isEqualTo("Titel van de manager");
        click(Dialog.class, "Overnemen");
        assertThat(planning.find(id).item().title()).isEqualTo("Titel van de partner");
    }

    @Test
    void who_neither_proposed_nor_plans_sees_no_proposals() {
        MilestoneId id = milestone("Met een verborgen voorstel");
        SignedIn.as(jdbc, "partner3", () -> proposals.propose(id, new ProposalDraft("Anders", null, null, "Beter")));
        signIn("participatieraad1");
        go("mijlpalen/" + id);
        assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain("Voorstellen tot wijziging");
    }

    private MilestoneId milestone(String title) {
        return SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> planning.create(new MilestoneDraft(
                        programmes.track(3).id(),
                        Set.of(),
                        null,
                        title,
                        MilestoneKind.DECISION,
                        null,
                        Certainty.EXPECTED,
                        null,
                        null,
                        null,
                        Level.SHARED,
                        new Owner.Nobody())));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** The button within something, where the page behind it has one with the same words. */
    private static void click(Class<? extends Component> within, String text) {
        _click(_get(_get(within), Button.class, spec -> spec.withText(text)));
    }
}
