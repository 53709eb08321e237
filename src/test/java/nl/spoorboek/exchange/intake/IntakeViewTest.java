package nl.spoorboek.exchange.intake;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.base.ui.Segments;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.PlanningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntakeViewTest extends KaribuTest {

    @Autowired
    private PlanningService planning;

    @Test
    void a_lead_walks_through_the_four_steps_and_back_without_losing_a_choice() {
        String title = "Uit een bestand " + UUID.randomUUID();
        signIn("spoortrekker3");
        go("invoer");
        upload("Rubriek;Wat dan;Wanneer\n3;" + title + ";Q3 2024\n4;Elders;2024\n");

        _click(_get(Button.class, spec -> spec.withText("Verder")));
        assertThat(column("Titel").isInvalid()).isTrue();
        _setValue(column("Titel"), 1);
        _setValue(column("Spoor"), 0);
        _click(_get(Button.class, spec -> spec.withText("Verder")));

        assertThat(GridKt._size(grid())).isEqualTo(2);
        _setValue(filter(), Optional.of(PreviewRow.Outcome.REFUSED));
        assertThat(GridKt._size(grid())).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Terug")));
        assertThat(column("Titel").getValue()).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Verder")));
        _click(_get(Button.class, spec -> spec.withText("Verder")));

        TextField reason = _get(TextField.class, spec -> spec.withLabel("Reden voor de geschiedenis"));
        assertThat(reason.getValue()).isEqualTo("ingevoerd uit planning.csv");
        _setValue(reason, "");
        _click(_get(Button.class, spec -> spec.withText("Invoeren")));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(planning.count(MilestoneFilter.ALL.withText(title))).isZero();
        _setValue(reason, "ingevoerd uit planning.csv");
        _click(_get(Button.class, spec -> spec.withText("Invoeren")));

        _get(H2.class, spec -> spec.withText("De planning is ingevoerd"));
        assertThat(planning.count(MilestoneFilter.ALL.withText(title))).isEqualTo(1);
    }

    @Test
    void one_row_is_told_as_one() {
        signIn("spoortrekker3");
        go("invoer");
        upload("Titel;Spoor\nEen rij " + UUID.randomUUID() + ";3\n");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("planning.csv: 1 rij. "));
        _click(_get(Button.class, spec -> spec.withText("Verder")));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Gevonden met het kenmerk: 0 rijen."));
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_another_can_be_chosen() {
        signIn("programmamanager");
        go("invoer");
        upload("%PDF-1.7 dit is geen planning");
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("form-problem")))
                .extracting(Paragraph::getText)
                .containsExactly("Dit soort bestand kunnen wij niet lezen. Kies Excel (xlsx), CSV of een bestand van"
                        + " Microsoft Project.");
        upload("Titel;Wanneer\nBesluit;2024\n");
        column("Titel");
    }

    @Test
    void who_plans_nowhere_reads_who_can() {
        signIn("controller");
        go("invoer");
        _assertNone(Upload.class);
        _get(
                Paragraph.class,
                spec -> spec.withText(
                        "Een planning invoeren kan wie hier plant: de programmamanager en de" + " spoortrekkers."));
    }

    private static void upload(String text) {
        UploadKt._upload(_get(Upload.class), "planning.csv", text.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Integer> column(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Grid<PreviewRow> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Segments<Optional<PreviewRow.Outcome>> filter() {
        return _get(Segments.class);
    }
}
