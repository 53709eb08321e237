package nl.spoorboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.exchange.PictureView.Axis;
import nl.spoorboek.exchange.picture.RoadmapFile;
import nl.spoorboek.planning.BaselineDraft;
import nl.spoorboek.planning.BaselineService;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.ComparedPlannings;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeLine;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The roadmap on paper, as it is looked at on the screen. */
@IntegrationTest
class PictureServiceTest {

    private static final DateRange FAR = new DateRange(LocalDate.of(2061, 1, 1), LocalDate.of(2063, 1, 1));
    private static final PartialDate THEN =
            PartialDate.ofPeriod("Q2 2061", LocalDate.of(2061, 4, 1), LocalDate.of(2061, 6, 30), Precision.QUARTER);

    @Autowired
    private PictureService pictures;

    @Autowired
    private PlanningService planning;

    @Autowired
    private BaselineService baselines;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_folded_line_has_no_names_and_counts_what_would_touch() {
        TrackItem track = track(3);
        make(track, "Eerste van een stapel");
        make(track, "Tweede van een stapel");
        String open = page(track, PictureView.PLAIN);
        assertThat(open).contains("Eerste van een stapel", "Tweede van een stapel");
        String folded = page(track, new PictureView(Set.of("3"), Set.of(), false, Axis.QUARTERS));
        assertThat(folded).doesNotContain("van een stapel").contains("+2", track.name());
    }

    @Test
    void programme_lines_stand_under_their_track_with_what_is_on_them() {
        TrackItem track = SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> programmes.tracks().stream()
                        .filter(one -> !programmes
                                .lines()
                                .getOrDefault(one.id(), List.of())
                                .isEmpty())
                        .findFirst()
                        .orElseThrow());
        ProgrammeLine line = SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> programmes.lines().getOrDefault(track.id(), List.of()).getFirst());
        String code = track.number() + ".1";
        assertThat(page(track, PictureView.PLAIN)).doesNotContain(firstWords(line));
        assertThat(page(track, new PictureView(Set.of(), Set.of(track.number()), false, Axis.QUARTERS)))
                .contains(firstWords(line));
        assertThat(page(track, new PictureView(Set.of(code), Set.of(track.number()), false, Axis.QUARTERS)))
                .contains(firstWords(line));
    }

    /** A long name stands on more than one line of the page. */
    private static String firstWords(ProgrammeLine line) {
        return line.name().split(" ", -1)[0];
    }

    @Test
    void the_axis_is_as_fine_as_on_the_screen() {
        TrackItem track = track(3);
        assertThat(page(track, PictureView.PLAIN)).contains("Q1", "Q4").doesNotContain("halfjaar");
        assertThat(page(track, new PictureView(Set.of(), Set.of(), false, Axis.HALF_YEARS)))
                .contains("1e halfjaar", "2e halfjaar")
                .doesNotContain("Q1", "Q4");
        assertThat(page(track, new PictureView(Set.of(), Set.of(), false, Axis.MONTHS)))
                .doesNotContain("Q1", "Q4", "halfjaar");
    }

    @Test
    void adopted_dates_are_drawn_and_explained_only_when_asked_for() {
        TrackItem track = track(3);
        assertThat(page(track, PictureView.PLAIN)).doesNotContain("vastgesteld");
        assertThat(page(track, new PictureView(Set.of(), Set.of(), true, Axis.QUARTERS)))
                .contains("vastgesteld");
    }

    @Test
    void beside_an_adopted_planning_the_page_names_it() {
        TrackItem track = track(3);
        make(track, "Staat in een oude planning");
        String name = "Oude planning " + UUID.randomUUID();
        BaselineId beside = SignedIn.as(
                jdbc,
                "programmamanager",
                () -> baselines.adopt(
                        new BaselineDraft(name, "", LocalDate.of(2023, 3, 1), "raad", Set.of(track.id()))));
        MilestoneFilter filter = MilestoneFilter.of(track.id()).comparing(ComparedPlannings.withNow(beside));
        assertThat(page(filter, PictureView.PLAIN)).contains("vergeleken met", "nieuw in deze planning");
        String laterName = "Latere planning " + UUID.randomUUID();
        BaselineId later = SignedIn.as(
                jdbc,
                "programmamanager",
                () -> baselines.adopt(
                        new BaselineDraft(laterName, "", LocalDate.of(2023, 3, 2), "raad", Set.of(track.id()))));
        assertThat(page(filter.comparing(new ComparedPlannings(beside, later)), PictureView.PLAIN))
                .contains("planning Latere", "vergeleken met")
                .doesNotContain("Stand van");
        assertThatThrownBy(() -> page(
                        MilestoneFilter.ALL.comparing(ComparedPlannings.withNow(new BaselineId(UUID.randomUUID()))),
                        PictureView.PLAIN))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_view_is_read_from_the_address_as_it_was_written() {
        var view = new PictureView(Set.of("p", "3.1"), Set.of(3, 11), true, Axis.HALF_YEARS);
        assertThat(PictureView.read(view.words())).isEqualTo(view);
        assertThat(PictureView.read(Map.of())).isEqualTo(PictureView.PLAIN);
        for (var wrong : List.of(Map.of("dicht", "3,"), Map.of("lijnen", "drie"), Map.of("as", "EEUWEN"))) {
            assertThatThrownBy(() -> PictureView.read(wrong)).isInstanceOf(Problem.NotFound.class);
        }
    }

    private TrackItem track(int number) {
        return SignedIn.as(jdbc, "spoortrekker3", () -> programmes.track(number));
    }

    private MilestoneId make(TrackItem track, String title) {
        return SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> planning.create(new MilestoneDraft(
                        track.id(),
                        Set.of(),
                        null,
                        title,
                        MilestoneKind.DELIVERABLE,
                        THEN,
                        Certainty.EXPECTED,
                        null,
                        null,
                        null,
                        Level.SHARED,
                        new Owner.Nobody())));
    }

    private String page(TrackItem track, PictureView view) {
        return page(MilestoneFilter.of(track.id()), view);
    }

    private String page(MilestoneFilter filter, PictureView view) {
        var out = new ByteArrayOutputStream();
        SignedIn.as(jdbc, "spoortrekker3", () -> pictures.draw(filter.withPeriod(FAR), view, RoadmapFile.A3, out));
        try (var page = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
