package nl.spoorboek.search;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SearchViewTest extends KaribuTest {

    @Autowired
    private ActionService actions;

    @Autowired
    private CommentService comments;

    @Autowired
    private ProgrammeService programmes;

    @Test
    void words_from_the_address_are_found_with_a_link_and_the_words_around_them() {
        ActionId id = action("Muurvaren tellen", Level.INTERNAL);
        SignedIn.as(
                jdbc, "spoortrekker3", () -> comments.add(About.action(id), "De <i>muurvaren</i> bloeit", Set.of()));
        signIn("spoortrekker3");
        search("q=muurvaren");
        assertThat(_get(H1.class).getText()).isEqualTo("Zoeken");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Wat zoekt u?")).getValue())
                .isEqualTo("muurvaren");
        assertThat(_find(Anchor.class, spec -> spec.withText("Muurvaren tellen")))
                .hasSize(2)
                .allSatisfy(link -> assertThat(link.getHref()).isEqualTo("acties/" + id));
        assertThat(_get(
                                HtmlComponent.class,
                                spec -> spec.withPredicate(
                                        part -> "mark".equals(part.getElement().getTag())))
                        .getElement()
                        .getText())
                .isEqualTo("muurvaren");
        assertThat(_get(Anchor.class, spec -> spec.withText("Alles (2)"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
        search("q=muurvaren&soort=comment");
        assertThat(_find(H3.class)).hasSize(1);
        assertThat(_get(Anchor.class, spec -> spec.withText("Opmerkingen (1)"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
    }

    @Test
    void what_one_may_not_read_leaves_no_trace() {
        action("Steenbreek weghalen", Level.INTERNAL);
        signIn("partner3");
        search("q=steenbreek");
        assertThat(_get(H2.class).getText()).isEqualTo("Niets gevonden dat u mag lezen");
        _assertNone(H3.class);
        _assertNone(Anchor.class, spec -> spec.withText("Acties (1)"));
    }

    @Test
    void a_word_typed_in_the_field_comes_into_the_address() {
        action("Heggenrank snoeien", Level.INTERNAL);
        signIn("spoortrekker3");
        search("");
        assertThat(_get(H2.class).getText()).isEqualTo("Waar bent u naar op zoek?");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Wat zoekt u?")), "heggenrank & zonderling?");
        _click(_get(Button.class, spec -> spec.withText("Zoeken")));
        assertThat(_get(H2.class).getText()).isEqualTo("Niets gevonden dat u mag lezen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Wat zoekt u?")), " heggenr ");
        _click(_get(Button.class, spec -> spec.withText("Zoeken")));
        assertThat(_get(H3.class).getChildren().findFirst().orElseThrow())
                .isInstanceOfSatisfying(
                        Anchor.class, link -> assertThat(link.getText()).isEqualTo("Heggenrank snoeien"));
    }

    @Test
    void one_character_is_too_short_and_nonsense_in_the_address_is_passed_over() {
        signIn("spoortrekker3");
        search("q=a");
        assertThat(_get(H2.class).getText()).isEqualTo("Dat is te kort om te zoeken");
        search("q=jeugd&soort=geheim&pagina=0");
        assertThat(_find(H3.class)).isNotEmpty();
        search("q=jeugd&pagina=999");
        assertThat(_get(H2.class).getText()).isEqualTo("Hier staat niets meer");
    }

    @Test
    void an_administrator_finds_no_such_place() {
        signIn("beheerder");
        search("q=jeugd");
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
    }

    private static void search(String query) {
        UI.getCurrent().navigate("zoeken", QueryParameters.fromString(query));
        MockVaadin.clientRoundtrip(false);
    }

    private ActionId action(String title, Level level) {
        return SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> actions.create(
                        ActionDraft.titled(programmes.track(3).id(), title).withLevel(level), Set.of()));
    }
}
