package nl.spoorboek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import nl.spoorboek.notify.LetterWords;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.RoadmapWindow;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.mspdi.MSPDIReader;

/** The plan for Microsoft Project, read back from the file. */
class ProjectPlanTest {

    private static final TrackItem TRACK =
            new TrackItem(new TrackId(UUID.randomUUID()), 3, "Jeugd", Level.SHARED, null);
    private static final PartialDate QUARTER =
            PartialDate.ofPeriod("Q2 2023", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30), Precision.QUARTER);
    private static final PartialDate YEAR =
            PartialDate.ofPeriod("2022", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), Precision.YEAR);
    private static final PartialDate DAY = PartialDate.ofDay(LocalDate.of(2023, 5, 17), "17 mei 2023");

    private final MilestoneItem decision = item("Besluit", MilestoneKind.DECISION, QUARTER, YEAR, true);
    private final MilestoneItem advice = item("Advies", MilestoneKind.CONSULTATION, DAY, null, true);
    private final MilestoneItem phase = item("Uitvoering", MilestoneKind.PHASE, QUARTER, null, true);
    private final MilestoneItem undated = item("Nog te plannen", MilestoneKind.EVENT, null, null, false);

    @Test
    void tracks_are_summary_tasks_with_their_milestones_under_them() throws Exception {
        ProjectFile read = readBack();
        Task track = task(read, "Spoor 3 Jeugd");
        assertThat(track.getChildTasks()).extracting(Task::getName).containsExactly("Besluit", "Advies", "Uitvoering");
        assertThat(task(read, "Programma").getChildTasks())
                .extracting(Task::getName)
                .containsExactly("Nog te plannen");
    }

    @Test
    void a_partial_date_is_a_range_with_its_words_and_code() throws Exception {
        Task task = task(readBack(), "Besluit");
        assertThat(task.getStart()).isEqualTo(LocalDateTime.of(2023, 4, 1, 8, 0));
        assertThat(task.getFinish()).isEqualTo(LocalDateTime.of(2023, 6, 30, 17, 0));
        assertThat(task.getMilestone()).isTrue();
        assertThat(task.getText(1)).isEqualTo("Q2 2023");
        assertThat(task.getText(2)).isEqualTo("2023-34");
    }

    @Test
    void what_was_adopted_is_the_baseline() throws Exception {
        Task task = task(readBack(), "Besluit");
        assertThat(task.getBaselineStart()).isEqualTo(LocalDateTime.of(2022, 1, 1, 8, 0));
        assertThat(task.getBaselineFinish()).isEqualTo(LocalDateTime.of(2022, 12, 31, 17, 0));
        assertThat(task.getText(3)).isEqualTo("2022");
    }

    @Test
    void a_day_takes_no_time_a_phase_takes_its_range_and_no_date_has_no_text_but_the_words() throws Exception {
        ProjectFile read = readBack();
        Task day = task(read, "Advies");
        assertThat(day.getStart())
                .isEqualTo(LocalDateTime.of(2023, 5, 17, 17, 0))
                .isEqualTo(day.getFinish());
        assertThat(day.getDuration().getDuration()).isZero();
        assertThat(task(read, "Uitvoering").getMilestone()).isFalse();
        assertThat(task(read, "Uitvoering").getDuration().getDuration()).isGreaterThan(60);
        Task open = task(read, "Nog te plannen");
        assertThat(open.getStart()).isNull();
        assertThat(open.getFinish()).isNull();
        assertThat(open.getText(1)).isEqualTo("nog te plannen");
        assertThat(open.getText(2)).isNull();
    }

    @Test
    void a_dependency_is_a_predecessor() throws Exception {
        Task waiting = task(readBack(), "Besluit");
        assertThat(waiting.getPredecessors()).singleElement().satisfies(relation -> {
            assertThat(relation.getPredecessorTask().getName()).isEqualTo("Advies");
            assertThat(relation.getType()).isEqualTo(RelationType.FINISH_FINISH);
        });
    }

    @Test
    void the_text_fields_say_what_they_are() throws Exception {
        assertThat(readBack().getCustomFields().get(TaskField.TEXT2).getAlias()).isEqualTo("Wanneer (EDTF)");
    }

    private ProjectFile readBack() throws IOException, MPXJException {
        var link = new RoadmapWindow.Link(
                UUID.randomUUID(),
                new RoadmapWindow.End(decision.id(), decision.title(), decision.tracks(), null, null),
                new RoadmapWindow.End(advice.id(), advice.title(), advice.tracks(), null, null),
                false);
        var plan = new RoadmapWindow(1, List.of(decision, advice, phase, undated), List.of(link), Set.of(), Map.of());
        var words = new ExportWords(new LetterWords(), "nl");
        var names = new TrackNames(Map.of(TRACK.id(), TRACK), words);
        var out = new ByteArrayOutputStream();
        new ProjectPlan("Programma", List.of(TRACK), plan, words, names, "https://voorbeeld.invalid/").write(out);
        return new MSPDIReader().read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Task task(ProjectFile project, String name) {
        return project.getTasks().stream()
                .filter(task -> name.equals(task.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static MilestoneItem item(
            String title,
            MilestoneKind kind,
            @Nullable PartialDate expected,
            @Nullable PartialDate adopted,
            boolean onTrack) {
        return new MilestoneItem(
                new MilestoneId(UUID.randomUUID()),
                1,
                title,
                kind,
                MilestoneState.PLANNED,
                Certainty.EXPECTED,
                Level.SHARED,
                onTrack ? List.of(TRACK.id()) : List.of(),
                null,
                adopted,
                expected,
                null,
                null,
                null,
                null);
    }
}
