package nl.spoorboek.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.notify.LetterWords;
import nl.spoorboek.people.Rights;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeItem;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables that go out, with what the reader may read at this moment and in the reader's language. Rows go from the database into the
 * file one by one.
 */
@Service
@Transactional(readOnly = true)
public class ExportService {

    private final PlanningService planning;
    private final ComparedWords compared;
    private final ActionService actions;
    private final ProgrammeService programmes;
    private final Rights rights;
    private final Today today;
    private final LetterWords letterWords;

    ExportService(
            PlanningService planning,
            ComparedWords compared,
            ActionService actions,
            ProgrammeService programmes,
            Rights rights,
            Today today,
            LetterWords letterWords) {
        this.planning = planning;
        this.compared = compared;
        this.actions = actions;
        this.programmes = programmes;
        this.rights = rights;
        this.today = today;
        this.letterWords = letterWords;
    }

    /**
     * Writes the milestones that the filter leaves, by due date.
     *
     * @param base where the workspace lives, with a slash at the end, for the addresses in the file
     * @return the name for the file
     */
    public String milestones(MilestoneFilter filter, TableKind kind, String base, OutputStream out) {
        rights.requireContent();
        ExportWords words = words();
        var tracks = new TrackNames(programmes.tracksById(), words);
        List<String> filtered = new FilterWords(words, tracks).of(filter);
        DateRange period = filter.period();
        if (period != null && period.from() != null && period.to() != null) {
            filtered.add(FilterWords.period(words, period.from(), period.to()));
        }
        compared.of(words, filter).ifPresent(filtered::add);
        List<Column<MilestoneItem>> columns =
                MilestoneColumns.of(words, tracks, today.date(), filter.compared() != null, base);
        String title = words.t("exchange.milestones");
        write(kind.file(out, words, title, about(words, title, filtered)), columns, row -> planning.each(filter, row));
        return FileNames.of(
                today.date(),
                kind.ending(),
                title,
                tracks.fileName(filter.tracks()).isEmpty() ? programme() : tracks.fileName(filter.tracks()),
                filter.late() ? words.t("milestone.late") : "",
                filter.undated() ? words.t("milestone.unplanned") : "");
    }

    /** The same for the actions that the filter leaves, in the order asked for. */
    public String actions(ActionFilter filter, ActionOrder order, TableKind kind, String base, OutputStream out) {
        rights.requireContent();
        ExportWords words = words();
        var tracks = new TrackNames(programmes.tracksById(), words);
        List<String> filtered = new FilterWords(words, tracks).of(filter);
        List<Column<ActionRow>> columns = ActionColumns.of(words, tracks, today.date(), base);
        String title = words.t("exchange.actions");
        write(
                kind.file(out, words, title, about(words, title, filtered)),
                columns,
                row -> actions.each(filter, order, row));
        return FileNames.of(
                today.date(),
                kind.ending(),
                title,
                tracks.fileName(filter.tracks()).isEmpty() ? programme() : tracks.fileName(filter.tracks()));
    }

    /**
     * Writes the plan that the filter leaves as a file of Microsoft Project; the undated ones too. It is the plan of now, with what
     * was adopted last: that is the one that can be worked on there and come back.
     */
    public String plan(MilestoneFilter filter, String base, OutputStream out) {
        rights.requireContent();
        ExportWords words = words();
        List<TrackItem> all = programmes.tracks();
        var tracks = new TrackNames(programmes.tracksById(), words);
        var plan = new ProjectPlan(programme(), all, planning.window(filter.comparing(null)), words, tracks, base);
        try {
            plan.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FileNames.of(
                today.date(),
                "xml",
                words.t("exchange.plan"),
                tracks.fileName(filter.tracks()).isEmpty() ? programme() : tracks.fileName(filter.tracks()));
    }

    private static <T> void write(TableFile file, List<Column<T>> columns, Consumer<Consumer<T>> rows) {
        try {
            file.head(columns);
            rows.accept(row -> {
                List<Object> values = new ArrayList<>(columns.size());
                columns.forEach(column -> values.add(column.value().apply(row)));
                try {
                    file.row(values);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            file.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> about(ExportWords words, String title, List<String> filtered) {
        return List.of(
                title + " · " + programme(),
                words.t("exchange.about.day", words.day(today.date())),
                filtered.isEmpty()
                        ? words.t("exchange.about.all")
                        : words.t("exchange.about.filter", String.join("; ", filtered)),
                words.t("exchange.about.rights", rights.viewer().name()),
                words.t("exchange.about.dates"));
    }

    private String programme() {
        return programmes.programme().map(ProgrammeItem::name).orElse("");
    }

    private ExportWords words() {
        return new ExportWords(letterWords, rights.viewer().language());
    }
}
