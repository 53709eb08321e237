package nl.spoorboek.exchange.intake;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.exchange.ExportWords;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MilestoneState;
import org.jspecify.annotations.Nullable;
import org.mpxj.CustomField;
import org.mpxj.FieldTypeClass;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.reader.UniversalProjectReader;

/**
 * Reads a plan of a planning program as a table with our own headings: a task is a milestone when the program says so, else a phase;
 * what stands under a task with the name of a track is on that track; our own text fields come back as words and code; what is
 * complete and has an actual finish is reached on that day. Rows have the numbers of the tasks, and name the tasks they wait for by
 * them.
 */
final class ProjectReader {

    private static final List<IntakeField> COLUMNS = List.of(
            IntakeField.TITLE,
            IntakeField.TRACK,
            IntakeField.KIND,
            IntakeField.EXPECTED,
            IntakeField.EDTF,
            IntakeField.FROM,
            IntakeField.UNTIL,
            IntakeField.STATE,
            IntakeField.PARTY,
            IntakeField.REACHED,
            IntakeField.ADOPTED,
            IntakeField.OWNER,
            IntakeField.NOTE,
            IntakeField.NEEDS,
            IntakeField.ID);

    private static final int DONE = 100;

    private final List<ExportWords> languages;
    private final Names names;

    ProjectReader(List<ExportWords> languages, Names names) {
        this.languages = languages;
        this.names = names;
    }

    ReadTable read(String file, byte[] bytes) {
        ProjectFile project = open(bytes);
        var rows = new Limits.Rows();
        int unnamed = 0;
        for (Task task : project.getTasks()) {
            boolean counts = !task.getNull() && !Integer.valueOf(0).equals(task.getID()) && !isTrack(task);
            if (counts && (task.getName() == null || task.getName().isBlank())) {
                unnamed++;
            } else if (counts) {
                rows.add(row(project, task));
            }
        }
        if (rows.all().isEmpty()) {
            throw Limits.unreadable(Message.of("intake.file.empty"));
        }
        List<Message> remarks = new ArrayList<>();
        remarks.add(Message.of("intake.remark.project"));
        if (unnamed > 0) {
            remarks.add(Message.of("intake.remark.unnamed", unnamed));
        }
        List<String> headings = COLUMNS.stream()
                .map(field -> ColumnGuess.own(field, languages.getFirst()))
                .toList();
        return new ReadTable(file, headings, rows.all(), remarks);
    }

    private static ProjectFile open(byte[] bytes) {
        ProjectFile project;
        try {
            project = new UniversalProjectReader().read(new ByteArrayInputStream(bytes));
        } catch (MPXJException | RuntimeException | LinkageError e) {
            // a LinkageError: a kind of database for which we brought no reader
            String said = String.valueOf(e.getMessage()).toLowerCase(java.util.Locale.ROOT);
            throw (Problem)
                    Limits.unreadable(Message.of(said.contains("password") ? "intake.file.password" : broken(bytes)))
                            .initCause(e);
        }
        if (project == null) {
            throw Limits.unreadable(Message.of(isCutOff(bytes) ? "intake.file.cut-off" : "intake.file.unknown"));
        }
        return project;
    }

    private static String broken(byte[] bytes) {
        return isCutOff(bytes) ? "intake.file.cut-off" : "intake.file.broken";
    }

    /** Whether it begins as XML and ends, or goes wrong, before its first element is closed. */
    private static boolean isCutOff(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        boolean begun = false;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                begun |= reader.next() == XMLStreamConstants.START_ELEMENT;
            }
            return false;
        } catch (XMLStreamException e) {
            return begun;
        }
    }

    private boolean isTrack(Task task) {
        return task.hasChildTasks() && task.getName() != null && names.track(task.getName()) != null;
    }

    private ReadRow row(ProjectFile project, Task task) {
        List<Cell> cells =
                COLUMNS.stream().map(field -> cell(project, task, field)).toList();
        return new ReadRow(number(task), cells);
    }

    private static int number(Task task) {
        Integer id = task.getID() != null ? task.getID() : task.getUniqueID();
        return id == null ? 0 : id;
    }

    private Cell cell(ProjectFile project, Task task, IntakeField field) {
        return switch (field) {
            case TITLE -> Cell.of(task.getName());
            case TRACK -> Cell.of(track(task));
            case KIND ->
                task.getMilestone() ? Cell.EMPTY : Cell.of(languages.getFirst().word(MilestoneKind.PHASE));
            case EXPECTED -> Cell.of(ours(project, task, "exchange.project.when"));
            case EDTF -> Cell.of(ours(project, task, "exchange.project.edtf"));
            case FROM -> day(task.getMilestone() ? task.getFinish() : task.getStart());
            case UNTIL -> day(task.getFinish());
            case STATE ->
                isDone(task) ? Cell.of(reachedWord()) : Cell.of(ours(project, task, "exchange.project.state"));
            case PARTY -> Cell.of(ours(project, task, "exchange.column.waits-on"));
            case REACHED -> reached(project, task);
            case ADOPTED -> Cell.of(ours(project, task, "exchange.project.adopted"));
            case OWNER -> Cell.of(ours(project, task, "exchange.project.owner"));
            case NOTE -> Cell.of(task.getNotes());
            case NEEDS ->
                Cell.of(task.getPredecessors().stream()
                        .map(Relation::getPredecessorTask)
                        .map(needed -> String.valueOf(number(needed)))
                        .collect(Collectors.joining(", ")));
            case ID ->
                task.getGUID() == null ? Cell.EMPTY : Cell.of(task.getGUID().toString());
            case CERTAINTY, LEVEL, TRACKS, CONDITION, WHY -> Cell.EMPTY;
        };
    }

    /** Complete alone says no day, and what was reached has one. */
    private static boolean isDone(Task task) {
        Number complete = task.getPercentageComplete();
        return complete != null && complete.intValue() >= DONE && task.getActualFinish() != null;
    }

    private String reachedWord() {
        return languages.getFirst().word(MilestoneState.REACHED);
    }

    /** Our own plans tell in words when something was reached, or that nobody knows; others have a day. */
    private Cell reached(ProjectFile project, Task task) {
        String state = ours(project, task, "exchange.project.state");
        if (state != null && languages.stream().anyMatch(words -> state.equals(words.word(MilestoneState.REACHED)))) {
            return Cell.of(ours(project, task, "exchange.project.reached"));
        }
        return isDone(task) ? day(task.getActualFinish()) : Cell.EMPTY;
    }

    /** The nearest task above it that has the name of a track. */
    private @Nullable String track(Task task) {
        for (Task above = task.getParentTask(); above != null; above = above.getParentTask()) {
            if (isTrack(above)) {
                return above.getName();
            }
        }
        return null;
    }

    /** What stands in the text field that our own plans call so. */
    private @Nullable String ours(ProjectFile project, Task task, String key) {
        Set<String> called = new HashSet<>();
        languages.forEach(words -> called.add(words.t(key)));
        for (CustomField field : project.getCustomFields().getCustomFieldsByFieldTypeClass(FieldTypeClass.TASK)) {
            if (field.getAlias() != null
                    && called.contains(field.getAlias())
                    && field.getFieldType() instanceof TaskField known) {
                Object value = task.get(known);
                return value == null ? null : value.toString();
            }
        }
        return null;
    }

    private static Cell day(@Nullable LocalDateTime moment) {
        return moment == null ? Cell.EMPTY : new Cell(moment.toLocalDate().toString(), moment.toLocalDate(), null);
    }
}
