package nl.spoorboek.planning.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.planning.BaselineService;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.SavedViewService;
import nl.spoorboek.programme.ProgrammeItem;
import nl.spoorboek.programme.ProgrammeLine;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.springframework.stereotype.Component;

/** What a roadmap is made of, wherever it is shown. */
@Component
class RoadmapSources {

    private static final int YEARS_BEFORE = 5;
    private static final int YEARS_AFTER = 3;

    private final PlanningService planning;
    private final BaselineService baselines;
    private final MoveAsk asking;
    private final SheetFlow sheets;
    private final SavedViewService views;
    private final ProgrammeService programmes;
    private final PartialDateParser parser;
    private final LiveTopics live;
    private final Today today;

    RoadmapSources(
            PlanningService planning,
            BaselineService baselines,
            MoveAsk asking,
            SheetFlow sheets,
            SavedViewService views,
            ProgrammeService programmes,
            PartialDateParser parser,
            LiveTopics live,
            Today today) {
        this.planning = planning;
        this.baselines = baselines;
        this.asking = asking;
        this.sheets = sheets;
        this.views = views;
        this.programmes = programmes;
        this.parser = parser;
        this.live = live;
        this.today = today;
    }

    PlanningService planning() {
        return planning;
    }

    BaselineService baselines() {
        return baselines;
    }

    MoveAsk asking() {
        return asking;
    }

    SheetFlow sheets() {
        return sheets;
    }

    SavedViewService views() {
        return views;
    }

    PartialDateParser parser() {
        return parser;
    }

    LiveTopics live() {
        return live;
    }

    LocalDate today() {
        return today.date();
    }

    Optional<ProgrammeItem> programme() {
        return programmes.programme();
    }

    /** How far one can scroll: the programme's years and some around. */
    static DateRange extent(ProgrammeItem programme) {
        return new DateRange(
                programme.from().minusYears(YEARS_BEFORE), programme.until().plusYears(YEARS_AFTER));
    }

    List<TrackItem> tracks() {
        return programmes.tracks();
    }

    Map<TrackId, List<ProgrammeLine>> lines() {
        return programmes.lines();
    }
}
