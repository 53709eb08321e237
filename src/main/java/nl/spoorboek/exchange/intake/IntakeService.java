package nl.spoorboek.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.CurrentDateRules;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.exchange.ExportWords;
import nl.spoorboek.notify.LetterWords;
import nl.spoorboek.people.Choices;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.PlanWriting;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.RoadmapWindow;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a planning from a file: reads it, shows what would become of each row, and writes it as one change. */
@Service
public class IntakeService {

    private final PlanningService planning;
    private final PlanWriting writing;
    private final ProgrammeService programmes;
    private final Choices choices;
    private final Rights rights;
    private final IntakeLock lock;
    private final PartialDateParser parser;
    private final CurrentDateRules rules;
    private final Today today;
    private final LetterWords letterWords;

    IntakeService(
            PlanningService planning,
            PlanWriting writing,
            ProgrammeService programmes,
            Choices choices,
            Rights rights,
            IntakeLock lock,
            PartialDateParser parser,
            CurrentDateRules rules,
            Today today,
            LetterWords letterWords) {
        this.planning = planning;
        this.writing = writing;
        this.programmes = programmes;
        this.choices = choices;
        this.rights = rights;
        this.lock = lock;
        this.parser = parser;
        this.rules = rules;
        this.today = today;
        this.letterWords = letterWords;
    }

    /** Whether this person plans anywhere, and so may take in a planning. */
    public boolean mayTakeIn() {
        Rights.Reach reach = rights.reach(Right.EDIT_PLANNING);
        return reach.everywhere() || !reach.tracks().isEmpty();
    }

    /**
     * Reads a file by what is in it.
     *
     * @param file its name, to call it by
     * @throws Problem.Invalid at {@code file}, with what to do, when it cannot be read
     */
    public ReadTable read(String file, byte[] bytes) {
        requirePlanner();
        List<ExportWords> languages = languages();
        var names = new Names(languages, programmes.tracksById(), List.of());
        var projects = new ProjectReader(languages, names);
        String name = OneLine.of(file);
        return new FileReader(new ColumnGuess(languages), projects).read(name.isEmpty() ? "?" : name, bytes);
    }

    /** Guesses which column says what. */
    public Map<IntakeField, Integer> guess(ReadTable table) {
        requirePlanner();
        return new ColumnGuess(languages()).columns(table.headings());
    }

    /** What would become of each row; nothing is written. */
    @Transactional(readOnly = true)
    public Preview preview(ReadTable table, Matching matching) {
        requirePlanner();
        if (!matching.columns().containsKey(IntakeField.TITLE)) {
            throw new Problem.Invalid(IntakeField.TITLE.name(), Message.of("intake.columns.title-missing"));
        }
        Map<TrackId, TrackItem> tracks = programmes.tracksById();
        List<ExportWords> languages = languages();
        var known = new KnownMilestones(
                matching.columns().containsKey(IntakeField.CONDITION) ? planning.conditions() : Map.of());
        var names = new Names(languages, tracks, choices.owners());
        var dates = new DateCells(parser, rules.now(), today.date(), languages.getFirst());
        Map<MilestoneId, Subject> subjects = new HashMap<>();
        planning.each(MilestoneFilter.ALL, item -> {
            known.add(item);
            subjects.put(item.id(), subject(item));
        });
        Map<Subject, Message> refusals = new HashMap<>();
        var planner = new RowPlanner(
                matching,
                new RowPlanner.Sources(
                        known,
                        tracks,
                        names,
                        dates,
                        new RowStanding(
                                names,
                                dates,
                                languages.getFirst(),
                                rights.may(Right.ADOPT_BASELINE, Subject.programme())),
                        languages.getFirst(),
                        subject -> whyNot(subject, tracks, refusals)));
        List<PreviewRow> rows = table.rows().stream().map(planner::decide).toList();
        var ties = new TiePlanner(
                // one that is not there yet is on a track that this person plans
                id -> !subjects.containsKey(id) || whyNot(subjects.get(id), tracks, refusals) == null);
        if (matching.columns().containsKey(IntakeField.NEEDS)) {
            for (RoadmapWindow.Link link : planning.window(MilestoneFilter.ALL).links()) {
                ties.known(link.waiting().id(), link.needed().id());
            }
            table.rows()
                    .forEach(row -> ties.ask(row, row.cell(matching.columns().get(IntakeField.NEEDS)), planner.ids()));
        }
        return new Preview(rows, planner.writes(), ties.added(), ties.left());
    }

    /**
     * Writes what was shown, all of it or nothing.
     *
     * @param shown what the person saw
     * @param reason why, for the history; 1 to 1,000 characters
     * @throws Problem.Conflict when the plan has changed so that another preview would say something else
     */
    @Transactional
    public void confirm(ReadTable table, Matching matching, Preview shown, String reason) {
        requirePlanner();
        lock.take();
        Preview now = preview(table, matching);
        if (!now.says(shown)) {
            throw new Problem.Conflict();
        }
        writing.write(now.writes(), now.ties(), MoveReason.because(reason));
    }

    private @Nullable Message whyNot(Subject subject, Map<TrackId, TrackItem> tracks, Map<Subject, Message> refusals) {
        Message known = refusals.get(subject);
        if (known != null || rights.may(Right.EDIT_PLANNING, subject)) {
            return known;
        }
        Message why = writing.whyNot(subject, tracks);
        if (why != null) {
            refusals.put(subject, why);
        }
        return why;
    }

    private static Subject subject(MilestoneItem item) {
        return Subject.of(item.level(), Set.copyOf(item.tracks()));
    }

    private void requirePlanner() {
        rights.requireContent();
        if (!mayTakeIn()) {
            throw new Problem.Refused(Message.of("intake.refused"));
        }
    }

    /** The reader's language first. */
    private List<ExportWords> languages() {
        String own = rights.viewer().language();
        return Stream.concat(Stream.of(own), Stream.of("nl", "en"))
                .distinct()
                .map(language -> new ExportWords(letterWords, language))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
