package nl.spoorboek.programme;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.people.Role;
import nl.spoorboek.programme.RoleNaming.Name;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A municipality's own names for roles and its advisory body, wherever the word of a role stands. */
class RoleNamesTest extends KaribuTest {

    @Autowired
    private ProgrammeSettings settings;

    @Autowired
    private RoleNames names;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void back_to_the_usual_words() {
        SignedIn.as(jdbc, "beheerder");
        settings.save(settings.names().version(), RoleNaming.USUAL);
    }

    @Test
    void a_name_stands_wherever_the_word_of_the_role_stands_and_an_empty_one_is_the_usual_word() {
        signIn("beheerder");
        go("beheer/instellingen");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Namen van rollen wijzigen"))));
        TextField field = _get(TextField.class, spec -> spec.withLabel("spoortrekker, in het Nederlands"));
        assertThat(field.getPlaceholder()).isEqualTo("spoortrekker");
        field.setValue("opgavemanager".repeat(10));
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        assertThat(field.isInvalid()).isTrue();
        field.setValue("  opgavemanager ");
        _click(_get(Button.class, spec -> spec.withText("Bewaren")));
        go("beheer");

        signIn("partner3");
        go("sporen/3");
        assertThat(Texts.word(Role.TRACK_LEAD)).isEqualTo("opgavemanager");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Opgavemanager: Spoortrekker 3");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(Texts.word(Role.TRACK_LEAD)).isEqualTo("track lead");
    }

    @Test
    void who_saves_second_is_told_and_the_history_says_from_what_to_what() {
        SignedIn.as(jdbc, "programmamanager");
        int seen = settings.names().version();
        settings.save(seen, new RoleNaming(Map.of(Role.PROGRAMME_MANAGER, new Name("regisseur", null))));
        assertThatThrownBy(() -> settings.save(seen, RoleNaming.USUAL)).isInstanceOf(Problem.Conflict.class);
        assertThat(settings.history().getFirst().changes())
                .containsExactly(new HistoryEntry.Change("programme_manager_nl", null, "regisseur"));
    }

    @Test
    void while_there_is_one_advisory_body_its_own_name_stands_where_the_body_is_meant() {
        signIn("beheerder");
        go("beheer");
        assertThat(names.body()).as("the demo programme has two").isEmpty();
        assertThat(Texts.word(Role.ADVISORY_MEMBER)).isEqualTo("lid participatieraad");

        List<UUID> others = jdbc.sql("select id from organisation where kind = 'ADVISORY_BODY' order by name offset 1")
                .query(UUID.class)
                .list();
        turn(others, "OUTSIDE");
        try {
            String body = names.body().orElseThrow();
            assertThat(Texts.word(Role.ADVISORY_CHAIR)).isEqualTo("voorzitter van " + body);
            assertThat(Texts.word(Level.SHARED))
                    .isEqualTo("Leesbaar voor: gemeente, partners en " + body + ", van dit spoor");
        } finally {
            turn(others, "ADVISORY_BODY");
        }
        assertThat(Texts.word(Level.SHARED))
                .isEqualTo("Leesbaar voor: gemeente, partners en participatieraad van dit spoor");
    }

    /** Another kind of organisation, and on with it only when the names have been read afresh. */
    private void turn(List<UUID> organisations, String kind) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update organisation set kind = :kind where id in (:ids)")
                    .param("kind", kind)
                    .param("ids", organisations)
                    .update();
            names.forgetAfterCommit();
        });
    }
}
