package nl.spoorboek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SavedViewServiceTest {

    @Autowired
    private SavedViewService views;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, "spoortrekker3");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void a_view_of_ones_own_is_seen_by_nobody_else() {
        UUID id = views.save("Alleen van mij", "spoor=3", null, null);
        assertThat(names()).contains("Alleen van mij");
        SignedIn.as(jdbc, "programmamanager");
        assertThat(names()).doesNotContain("Alleen van mij");
        assertThatThrownBy(() -> views.delete(id)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_view_that_is_shared_is_seen_by_who_reads_the_track_and_changed_by_who_plans_it() {
        UUID id = views.save("Gedeeld met spoor 3", "spoor=3", null, track(3));
        SignedIn.as(jdbc, "partner3");
        assertThat(names()).contains("Gedeeld met spoor 3");
        assertThatThrownBy(() -> views.change(id, 1, "Van de partner", null)).isInstanceOf(Problem.Refused.class);
        SignedIn.as(jdbc, "programmamanager");
        views.change(id, 1, "Anders genoemd", track(3));
        assertThatThrownBy(() -> views.change(id, 1, "Te laat", track(3))).isInstanceOf(Problem.Conflict.class);
        views.delete(id);
        assertThat(names()).doesNotContain("Anders genoemd");
    }

    @Test
    void a_view_is_shared_only_with_a_track_that_one_plans() {
        assertThatThrownBy(() -> views.save("Voor spoor 4", "", null, track(4))).isInstanceOf(Problem.Refused.class);
        UUID id = views.save("Eerst voor mij", "", null, null);
        assertThatThrownBy(() -> views.change(id, 1, "Eerst voor mij", track(4)))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void a_name_is_needed_and_is_ones_own_once() {
        views.save("Een keer", "", null, null);
        assertThatThrownBy(() -> views.save("EEN KEER", "", null, null)).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> views.save(" ", "", null, null)).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> views.save("x".repeat(81), "", null, null)).isInstanceOf(Problem.Invalid.class);
        SignedIn.as(jdbc, "programmamanager");
        assertThat(views.save("Een keer", "", null, null)).isNotNull();
    }

    private TrackId track(int number) {
        return SignedIn.as(
                jdbc, "programmamanager", () -> programmes.track(number).id());
    }

    private List<String> names() {
        return views.list().stream().map(SavedView::name).toList();
    }
}
