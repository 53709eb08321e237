package nl.spoorboek.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.exchange.picture.RoadmapFile;
import nl.spoorboek.exchange.picture.Scene;
import nl.spoorboek.notify.LetterWords;
import nl.spoorboek.people.Rights;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.RoadmapLines;
import nl.spoorboek.planning.RoadmapWindow;
import nl.spoorboek.programme.ProgrammeItem;
import nl.spoorboek.programme.ProgrammeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roadmap as a picture: asked and drawn here, under the reader's rights and in the reader's language. */
@Service
@Transactional(readOnly = true)
public class PictureService {

    private static final int MOST_YEARS = 40;
    private static final List<String> WORDS = List.of(
            "today",
            "quarter",
            "decision",
            "late",
            "waiting",
            "adopted",
            "fading",
            "link",
            "linkBroken",
            "turnAdded",
            "turnReached",
            "turnDropped",
            "unplanned",
            "half");

    private final PlanningService planning;
    private final ComparedWords compared;
    private final ProgrammeService programmes;
    private final Rights rights;
    private final Today today;
    private final Clock clock;
    private final LetterWords letterWords;

    PictureService(
            PlanningService planning,
            ComparedWords compared,
            ProgrammeService programmes,
            Rights rights,
            Today today,
            Clock clock,
            LetterWords letterWords) {
        this.planning = planning;
        this.compared = compared;
        this.programmes = programmes;
        this.rights = rights;
        this.today = today;
        this.clock = clock;
        this.letterWords = letterWords;
    }

    /**
     * Draws what the filter leaves.
     *
     * @param filter with the period that is in view, closed, from a week to forty years; {@link Problem.NotFound} without one
     * @param view how it is looked at
     * @return the name for the file
     */
    public String draw(MilestoneFilter filter, PictureView view, RoadmapFile kind, OutputStream out) {
        rights.requireContent();
        DateRange period = filter.period();
        if (period == null || period.from() == null || period.to() == null || !isSensible(period.from(), period.to())) {
            throw new Problem.NotFound();
        }
        var words = new ExportWords(letterWords, rights.viewer().language());
        var tracks = new TrackNames(programmes.tracksById(), words);
        Scene scene = scene(filter, view, period.from(), period.to(), words, tracks);
        try {
            kind.write(scene, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String of = tracks.fileName(filter.tracks());
        return FileNames.of(
                today.date(), kind.ending(), words.t("exchange.roadmap"), of.isEmpty() ? programme() : of, kind.name());
    }

    private static boolean isSensible(LocalDate from, LocalDate to) {
        return !to.isBefore(from.plusWeeks(1)) && !to.isAfter(from.plusYears(MOST_YEARS));
    }

    private Scene scene(
            MilestoneFilter filter,
            PictureView view,
            LocalDate from,
            LocalDate to,
            ExportWords words,
            TrackNames tracks) {
        RoadmapWindow window = planning.window(filter);
        boolean ghosts = view.ghosts() || filter.compared() != null;
        var lanes = new PictureLanes(lines(filter, view), ghosts, today.date(), words);
        List<String> about = new ArrayList<>();
        if (filter.isNow()) {
            about.add(words.t("exchange.picture.day", words.day(today.date())));
        }
        about.add(FilterWords.period(words, from, to));
        about.addAll(new FilterWords(words, tracks).of(filter));
        compared.of(words, filter).ifPresent(about::add);
        LocalDate made = LocalDate.ofInstant(clock.instant().truncatedTo(ChronoUnit.SECONDS), Today.ZONE);
        return new Scene(
                words.t("exchange.roadmap") + " · " + programme(),
                String.join(" · ", about),
                words.t(
                        "exchange.picture.source",
                        words.day(made),
                        rights.viewer().name()),
                from,
                to,
                today.date(),
                lanes.lanes(window),
                lanes.arrows(window),
                view.axis().months(),
                ghosts,
                filter.compared() != null,
                pictureWords(words),
                words.locale());
    }

    private RoadmapLines lines(MilestoneFilter filter, PictureView view) {
        return new RoadmapLines(
                programmes.tracks().stream()
                        .filter(track ->
                                filter.tracks().isEmpty() || filter.tracks().contains(track.id()))
                        .toList(),
                filter.tracks().isEmpty() || filter.programmeToo(),
                programmes.lines(),
                view.folded(),
                view.lines());
    }

    private static Map<String, String> pictureWords(ExportWords words) {
        Map<String, String> all = new HashMap<>();
        WORDS.forEach(name -> all.put(name, words.t("roadmap.picture." + name)));
        all.put("group", words.t("exchange.picture.group"));
        for (MilestoneState state : MilestoneState.values()) {
            all.put(state.name(), words.word(state));
        }
        return all;
    }

    private String programme() {
        return programmes.programme().map(ProgrammeItem::name).orElse("");
    }
}
