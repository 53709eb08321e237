package nl.spoorboek.planning;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.spoorboek.KaribuTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ui.DayField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BaselineViewTest extends KaribuTest {

    private static final String EXAMPLE = "Voorbeeld: planning voor 2023";

    @Autowired
    private BaselineService baselines;

    @Test
    void the_programme_manager_adopts_the_planning_with_its_decision() {
        String name = "Planning " + UUID.randomUUID();
        signIn("programmamanager");
        go("routekaart/vastgesteld");
        _click(_get(Button.class, spec -> spec.withText("Planning vaststellen")));
        var calendar = _get(DayField.class, spec -> spec.withLabel("Datum van het besluit"))
                .getI18n();
        assertThat(calendar.getMonthNames()).startsWith("januari", "februari").hasSize(12);
        assertThat(calendar.getWeekdays()).startsWith("zondag", "maandag").hasSize(7);
        assertThat(calendar.getFirstDayOfWeek()).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Vaststellen")));
        TextField field = _get(TextField.class, spec -> spec.withLabel("Naam"));
        assertThat(field.isInvalid()).isTrue();
        _setValue(field, name);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Wie besloot")), "stuurgroep");
        _click(_get(Button.class, spec -> spec.withText("Vaststellen")));
        _assertNone(Dialog.class);
        assertThat(_get(H1.class).getText()).isEqualTo(name);
        assertThat(SignedIn.as(jdbc, "programmamanager", () -> baselines.list()))
                .filteredOn(item -> item.name().equals(name))
                .singleElement()
                .satisfies(item -> assertThat(item.body()).isEqualTo("stuurgroep"));
    }

    @Test
    void who_reads_sees_what_became_of_the_planning_and_adopts_none() {
        signIn("partner3");
        go("routekaart/vastgesteld");
        _assertNone(Button.class, spec -> spec.withText("Planning vaststellen"));
        Anchor link = _get(Anchor.class, spec -> spec.withText(EXAMPLE));
        go(link.getHref());
        assertThat(_get(H1.class).getText()).isEqualTo(EXAMPLE);
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Van " + EXAMPLE + " naar nu");
        _get(NativeTable.class);
        int all = _size(_get(Grid.class));
        assertThat(all).isPositive();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Zoek in titels")), "dyslexie");
        assertThat(_size(_get(Grid.class))).isBetween(1, all - 1);
        assertThat(_get(Anchor.class, spec -> spec.withText("Op de routekaart")).getHref())
                .startsWith("routekaart?vergelijk=");
    }

    @Test
    void what_is_no_planning_is_not_found() {
        signIn("programmamanager");
        go("routekaart/vastgesteld/" + UUID.randomUUID());
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
    }

    @Test
    void how_dates_moved_is_a_tab_for_who_plans_the_track_and_not_there_for_others() {
        signIn("spoortrekker3");
        go("sporen/3/beweging");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .contains("Door onze eigen planning", "Door iets van buiten");
        _get(NativeTable.class);
        _get(Anchor.class, spec -> spec.withText("Planning in beweging"));
        go("sporen/4/beweging");
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");

        signIn("medewerker3");
        go("sporen/3/beweging");
        assertThat(_get(H1.class).getText()).isEqualTo("Niet gevonden");
        go("sporen/3/mijlpalen");
        _assertNone(Anchor.class, spec -> spec.withText("Planning in beweging"));
    }
}
