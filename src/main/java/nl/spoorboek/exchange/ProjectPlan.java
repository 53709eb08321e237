package nl.spoorboek.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.RoadmapWindow;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;
import org.mpxj.mspdi.MSPDIWriter;

/**
 * The plan as a file of Microsoft Project (MSPDI). Each line of the roadmap is a summary task. A milestone or phase is a task that is
 * planned by hand, so that the program moves nothing: it begins on the first and ends on the last day of its range, what is due on one
 * day lasts no time, what has no date has none there either. The words and the code of the dates stand in text fields with a name, the
 * adopted range is the baseline. A dependency says that the waiting one ends no sooner than the needed one (finish to finish), as the
 * roadmap checks it.
 */
final class ProjectPlan {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final int DONE = 100;

    private static final int WHEN = 1;
    private static final int EDTF = 2;
    private static final int ADOPTED = 3;
    private static final int ADOPTED_EDTF = 4;
    private static final int STATE = 5;
    private static final int TRACKS = 6;
    private static final int OWNER = 7;
    private static final int ADDRESS = 8;
    private static final int WAITS_ON = 9;
    private static final int REACHED = 10;

    private final ProjectFile project = new ProjectFile();
    private final ProjectCalendar calendar = project.addDefaultBaseCalendar();
    private final Map<MilestoneId, Task> tasks = new HashMap<>();
    private final ExportWords words;
    private final TrackNames names;
    private final String base;

    ProjectPlan(
            String title,
            List<TrackItem> tracks,
            RoadmapWindow plan,
            ExportWords words,
            TrackNames names,
            String base) {
        this.words = words;
        this.names = names;
        this.base = base;
        project.setDefaultCalendar(calendar);
        project.getProjectProperties().setProjectTitle(CellText.clean(title));
        project.getProjectProperties().setAuthor("Spoorboek");
        Map.of(
                        TaskField.TEXT1, "exchange.project.when",
                        TaskField.TEXT2, "exchange.project.edtf",
                        TaskField.TEXT3, "exchange.project.adopted",
                        TaskField.TEXT4, "exchange.project.adopted-edtf",
                        TaskField.TEXT5, "exchange.project.state",
                        TaskField.TEXT6, "exchange.project.tracks",
                        TaskField.TEXT7, "exchange.project.owner",
                        TaskField.TEXT8, "exchange.project.address",
                        TaskField.TEXT9, "exchange.column.waits-on",
                        TaskField.TEXT10, "exchange.project.reached")
                .forEach((field, key) ->
                        project.getCustomFields().getOrCreate(field).setAlias(words.t(key)));
        fill(tracks, plan);
    }

    private void fill(List<TrackItem> tracks, RoadmapWindow plan) {
        Map<@Nullable TrackId, List<MilestoneItem>> lines = new HashMap<>();
        for (MilestoneItem item : plan.items()) {
            TrackId main = item.tracks().isEmpty() ? null : item.tracks().getFirst();
            lines.computeIfAbsent(main, fresh -> new ArrayList<>()).add(item);
        }
        // the format knows who belongs under whom by the order of the tasks
        line(words.t("programme.line"), lines.get(null));
        for (TrackItem track : tracks) {
            line(words.t("track.label", track.number(), track.name()), lines.get(track.id()));
        }
        for (RoadmapWindow.Link link : plan.links()) {
            Task waiting = tasks.get(link.waiting().id());
            Task needed = tasks.get(link.needed().id());
            if (waiting != null && needed != null) {
                waiting.addPredecessor(
                        new Relation.Builder().predecessorTask(needed).type(RelationType.FINISH_FINISH));
            }
        }
    }

    private void line(String name, @Nullable List<MilestoneItem> items) {
        if (items == null) {
            return;
        }
        Task line = project.addTask();
        line.setName(CellText.clean(name));
        line.setSummary(true);
        for (MilestoneItem item : items) {
            Task task = line.addTask();
            fill(task, item);
            tasks.put(item.id(), task);
        }
    }

    private void fill(Task task, MilestoneItem item) {
        task.setName(CellText.clean(item.title()));
        task.setGUID(item.id().value());
        task.setTaskMode(TaskMode.MANUALLY_SCHEDULED);
        task.setMilestone(item.kind() != MilestoneKind.PHASE);
        PartialDate shown = item.shown();
        DateRange range = closed(shown);
        if (range != null) {
            LocalDateTime start = start(range, task.getMilestone());
            LocalDateTime finish = finish(range);
            Duration lasts = calendar.getWork(start, finish, TimeUnit.DAYS);
            task.setStart(start);
            task.setFinish(finish);
            task.setDuration(lasts);
            task.setManualDuration(lasts);
            if (item.state() == MilestoneState.REACHED) {
                task.setActualStart(start);
                task.setActualFinish(finish);
            }
        }
        if (item.state() == MilestoneState.REACHED) {
            task.setPercentageComplete(DONE);
        }
        DateRange adopted = closed(item.adopted());
        if (adopted != null) {
            task.setBaselineStart(start(adopted, task.getMilestone()));
            task.setBaselineFinish(finish(adopted));
        }
        text(task, WHEN, shown == null ? words.t("milestone.unplanned") : shown.words());
        text(task, EDTF, shown == null ? null : shown.edtf());
        text(task, ADOPTED, item.adopted() == null ? null : item.adopted().words());
        text(task, ADOPTED_EDTF, item.adopted() == null ? null : item.adopted().edtf());
        text(task, STATE, words.word(item.state()));
        text(task, TRACKS, names.names(item.tracks()));
        text(task, OWNER, item.owner());
        text(task, ADDRESS, base + "mijlpalen/" + item.id());
        text(task, WAITS_ON, item.waitingOn());
        text(task, REACHED, item.reached() == null ? null : item.reached().words());
    }

    /** The range of a date; where it is open, the range in which it is due. */
    private static @Nullable DateRange closed(@Nullable PartialDate date) {
        DateRange range = date == null ? null : date.range();
        return range == null || range.isClosed() || date == null ? range : date.due();
    }

    /** A milestone on one day is a moment: the end of that day. */
    private static LocalDateTime start(DateRange range, boolean milestone) {
        LocalDate first = Objects.requireNonNull(range.from());
        boolean moment = milestone && first.plusDays(1).equals(range.to());
        return first.atTime(moment ? EVENING : MORNING);
    }

    private static LocalDateTime finish(DateRange range) {
        return Objects.requireNonNull(range.to()).minusDays(1).atTime(EVENING);
    }

    private static void text(Task task, int field, @Nullable String text) {
        if (text != null) {
            task.setText(field, CellText.clean(text));
        }
    }

    void write(OutputStream out) throws IOException {
        new MSPDIWriter().write(project, out);
    }
}
