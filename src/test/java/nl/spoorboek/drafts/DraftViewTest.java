package nl.spoorboek.drafts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.base.DraftId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

class DraftViewTest extends KaribuTest {

    @Autowired
    private DraftService drafts;

    @Autowired
    private PassageService passages;

    private DraftWorld world;

    @BeforeEach
    void begin(@Autowired ApplicationContext context) {
        world = new DraftWorld(context);
        world.as("spoortrekker3");
    }

    @Test
    void a_lead_begins_a_draft_and_comes_to_its_writing() {
        signIn("spoortrekker3");
        go("sporen/3/conceptstukken");
        _click(_find(Button.class, spec -> spec.withText("Nieuw stuk")).getFirst());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Nieuw op het scherm");
        _click(_get(Button.class, spec -> spec.withText("Beginnen met schrijven")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Soort stuk")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Soort stuk")), "notitie");
        _click(_get(Button.class, spec -> spec.withText("Beginnen met schrijven")));
        assertThat(_get(H1.class).getText()).isEqualTo("Nieuw op het scherm");
        _click(_get(Button.class, spec -> spec.withText("Begin met tekst")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tekst")), "Eerste woorden");
        assertThat(drafts.list(DraftFilter.ALL.withText("Nieuw op het scherm"), 0, 2))
                .singleElement()
                .satisfies(item -> assertThat(passages.list(item.id()))
                        .singleElement()
                        .satisfies(line -> assertThat(line.body()).isEqualTo("Eerste woorden")));
    }

    @Test
    void a_guest_remarks_on_words_and_reads_the_answer() {
        DraftId id = world.inReview(3, "Op het scherm besproken", 7, "partner3");
        signIn("partner3");
        go("conceptstukken/" + id);
        _click(_get(Button.class, spec -> spec.withText("Opmerking")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Om welke woorden gaat het?")), "drie weken");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Uw opmerking")), "Past dit?");
        _click(_get(Button.class, spec -> spec.withText("Plaatsen")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Om welke woorden gaat het?"))
                        .getErrorMessage())
                .isEqualTo("Deze woorden staan niet in de passage. Neem ze precies over.");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Uw opmerking")).getValue())
                .isEqualTo("Past dit?");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Om welke woorden gaat het?")), "twee weken");
        _click(_get(Button.class, spec -> spec.withText("Plaatsen")));
        _assertNone(Dialog.class);
        assertThat(_get(Article.class)
                        .getChildren()
                        .map(part -> part.getElement().getText()))
                .contains("“twee weken”");
        _assertNone(Button.class, spec -> spec.withText("Beantwoorden"));

        signIn("spoortrekker3");
        go("conceptstukken/" + id);
        _click(_get(Button.class, spec -> spec.withText("Beantwoorden")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Uw antwoord")), "We meten het.");
        _click(_get(Button.class, spec -> spec.withText("Antwoord plaatsen")));
        Select<RemarkOutcome> outcome = outcome();
        assertThat(outcome.isInvalid()).isTrue();
        outcome.setValue(RemarkOutcome.PARTLY);
        _click(_get(Button.class, spec -> spec.withText("Antwoord plaatsen")));
        _assertNone(Dialog.class);
        assertThat(drafts.find(id, null).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.answer()).isNotNull());
    }

    @Test
    void a_text_that_may_point_to_a_person_is_asked_about_once() {
        DraftId id = world.inReview(3, "Over een persoon", 7, "partner3");
        signIn("partner3");
        go("conceptstukken/" + id);
        _click(_get(Button.class, spec -> spec.withText("Opmerking")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Uw opmerking")), "Bel jan@voorbeeld.example");
        _click(_get(Button.class, spec -> spec.withText("Plaatsen")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Uw opmerking")).isInvalid())
                .isTrue();
        assertThat(drafts.find(id, null).remarks()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Plaatsen")));
        assertThat(drafts.find(id, null).remarks()).hasSize(1);
    }

    @Test
    void who_may_not_read_it_finds_nothing_at_any_address() {
        DraftId id = world.published(3, "Niet voor gasten");
        for (String who : new String[] {"partner3", "raadslid", "beheerder"}) {
            signIn(who);
            for (String address : new String[] {"", "/schrijven"}) {
                go("conceptstukken/" + id + address);
                assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
            }
            go("conceptstukken/" + id, "versie", "1");
            assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
        }
        signIn("spoortrekker3");
        go("conceptstukken/geen-id");
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
    }

    @Test
    void who_may_read_and_not_write_sees_no_controls_and_reads_who_can() {
        DraftId id = world.published(3, "Alleen lezen");
        signIn("spoortrekker4");
        go("conceptstukken/" + id + "/schrijven");
        assertThat(_get(H1.class).getText()).isEqualTo("Alleen lezen, versie 1");
        _assertNone(Anchor.class, spec -> spec.withText("Schrijven"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(line -> line.contains("Spoortrekker 3 en de medewerkers van dit spoor"));
    }

    @Test
    void after_the_term_the_control_is_there_and_says_why_it_does_nothing() {
        DraftId id = world.inReview(3, "Termijn voorbij", 0, "partner3");
        world.endTerm(id, -1);
        signIn("partner3");
        go("conceptstukken/" + id);
        assertThat(_get(Button.class, spec -> spec.withText("Opmerking plaatsen"))
                        .isEnabled())
                .isFalse();
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(line -> line.startsWith("De termijn is voorbij"));
    }

    @Test
    void a_document_without_text_says_so_and_shows_its_route() {
        world.as("programmamanager");
        DraftId id = drafts.list(DraftFilter.ALL.withText("Gewijzigde Verordening Jeugdhulp"), 0, 1)
                .getFirst()
                .id();
        signIn("controller");
        go("conceptstukken/" + id);
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .contains("Dit stuk is zonder tekst opgenomen", "Route", "Bron");
    }

    @Test
    void the_list_keeps_what_narrows_it_down_in_the_address() {
        signIn("programmamanager");
        go("conceptstukken", "q", "woon");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Zoek in titel en soort"))
                        .getValue())
                .isEqualTo("woon");
        assertThat(com.github.mvysny.kaributesting.v10.GridKt._size(_get(Grid.class)))
                .isBetween(1, 8);
    }

    @Test
    void two_people_in_one_passage_see_both_versions() {
        DraftId id = world.written(3, "Samen op het scherm");
        PassageItem line = passages.list(id).getFirst();
        signIn("spoortrekker3");
        go("conceptstukken/" + id + "/schrijven");
        nl.spoorboek.SignedIn.as(
                jdbc,
                "medewerker3",
                () -> passages.save(
                        id, line.id(), line.version(), new PassageEdit(PassageKind.PARAGRAPH, "4.1", "Van de ander")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tekst")), "Van mij");
        _click(_get(Button.class, spec -> spec.withText("Mijn versie bewaren")));
        assertThat(passages.list(id))
                .singleElement()
                .satisfies(now -> assertThat(now.body()).isEqualTo("Van mij"));
    }

    @Test
    void what_was_typed_in_a_passage_that_is_gone_stays_and_is_kept_as_a_new_one() {
        DraftId id = world.written(3, "Weg onder de handen");
        PassageItem line = passages.list(id).getFirst();
        PassageId second = passages.add(id, line.id(), new PassageEdit(PassageKind.PARAGRAPH, null, "Blijft staan"));
        signIn("spoortrekker3");
        go("conceptstukken/" + id + "/schrijven");
        nl.spoorboek.SignedIn.as(jdbc, "medewerker3", () -> {
            passages.remove(id, line.id(), line.version());
            return id;
        });
        _setValue(_get(TextArea.class, spec -> spec.withValue(line.body())), "Nog van mij");
        nl.spoorboek.SignedIn.as(
                jdbc,
                "medewerker3",
                () -> passages.add(id, second, new PassageEdit(PassageKind.PARAGRAPH, null, "Erbij")));
        _click(_get(Button.class, spec -> spec.withText("Als nieuwe passage bewaren")));
        _assertNone(ConfirmDialog.class);
        assertThat(passages.list(id)).extracting(PassageItem::body).contains("Blijft staan", "Erbij", "Nog van mij");
        _assertNone(Button.class, spec -> spec.withText("Als nieuwe passage bewaren"));
    }

    @Test
    void what_is_far_from_view_stands_there_as_text_and_gets_its_box_when_the_writer_comes_near() {
        DraftId id = world.written(3, "Een lang stuk");
        PassageId before = passages.list(id).getFirst().id();
        for (int number = 2; number <= 9; number++) {
            before = passages.add(id, before, new PassageEdit(PassageKind.PARAGRAPH, null, "Passage " + number));
        }
        PassageItem far = passages.list(id).get(7);
        signIn("spoortrekker3");
        go("conceptstukken/" + id + "/schrijven");
        assertThat(_find(TextArea.class, spec -> spec.withLabel("Tekst"))).hasSize(6);
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Passage 8");

        var writing = _get(TextArea.class, spec -> spec.withValue("Passage 2"))
                .getElement()
                .getParent()
                .getParent();
        var data = JsonMapper.shared().createObjectNode();
        data.putArray("event.detail").add("waiting-" + far.id());
        writing.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(writing, "near", data));
        _setValue(_get(TextArea.class, spec -> spec.withValue("Passage 8")), "Passage 8, beter");
        assertThat(passages.list(id).get(7).body()).isEqualTo("Passage 8, beter");
        assertThat(writing.getChild(7).getText()).isEmpty();
        assertThat(_find(TextArea.class, spec -> spec.withLabel("Tekst"))).hasSize(7);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<RemarkOutcome> outcome() {
        Select found = _get(Select.class, spec -> spec.withLabel("Wat doen we ermee"));
        return found;
    }

    private static void go(String address, String name, String value) {
        UI.getCurrent().navigate(address, QueryParameters.of(name, value));
        MockVaadin.clientRoundtrip(false);
    }
}
