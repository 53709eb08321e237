package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.CalendarUnit;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.DateShift;
import nl.spoorboek.base.time.DateShift.Part;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.PlanningService;
import org.jspecify.annotations.Nullable;

/** What becomes of a milestone's date while its stop is moved: the picture counts steps, this tells the date. */
final class RoadmapSteps {

    /** The coarse steps count first, so that a quarter and two days is the same whichever came first. */
    private static final List<CalendarUnit> COARSE_FIRST =
            List.of(CalendarUnit.values()).reversed();

    private final PlanningService planning;
    private final DateShift shift;
    private @Nullable MilestoneItem moving;

    RoadmapSteps(PlanningService planning, DateShift shift) {
        this.planning = planning;
        this.shift = shift;
    }

    /** The code of a step in the picture. */
    static String code(CalendarUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the picture shows while the stop is on the move. */
    RoadmapMessages.MoveAnswer answer(RoadmapMessages.MoveAsk ask) {
        return date(ask)
                .map(date -> answer(ask, date))
                .orElseGet(() -> new RoadmapMessages.MoveAnswer(
                        ask.seq(), ask.id(), null, null, null, t("roadmap.move.too-far")));
    }

    private static RoadmapMessages.MoveAnswer answer(RoadmapMessages.MoveAsk ask, PartialDate date) {
        DateRange due = Objects.requireNonNull(date.due());
        return new RoadmapMessages.MoveAnswer(ask.seq(), ask.id(), date.words(), iso(due.from()), iso(due.to()), null);
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The date after all steps; empty when it cannot be moved so far. */
    Optional<PartialDate> date(RoadmapMessages.MoveAsk ask) {
        PartialDate expected = item(ask).expected();
        Part part = Part.valueOf(ask.part().toUpperCase(Locale.ROOT));
        Optional<PartialDate> date = Optional.ofNullable(expected);
        for (CalendarUnit unit : COARSE_FIRST) {
            int steps = Optional.ofNullable(ask.by().get(code(unit))).orElse(0);
            date = date.flatMap(now -> shift.shift(now, part, unit, steps));
        }
        return date;
    }

    /** Read once for each version that is moved, not at each step. */
    private MilestoneItem item(RoadmapMessages.MoveAsk ask) {
        MilestoneId id = PlanningNavigation.milestoneId(ask.id());
        MilestoneItem known = moving;
        if (known == null || !known.id().equals(id) || known.version() != ask.version()) {
            known = planning.item(id);
            moving = known;
        }
        return known;
    }
}
