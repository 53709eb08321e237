package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.DateShift;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.RoadmapWindow;
import org.jspecify.annotations.Nullable;

/** Turns a window of the plan into what the picture draws: stops, bands and arrows on its lines. */
final class RoadmapDrawing {

    private final RoadmapLanes lanes;
    private final LocalDate today;

    RoadmapDrawing(RoadmapLanes lanes, LocalDate today) {
        this.lanes = lanes;
        this.today = today;
    }

    RoadmapMessages.Window window(int seq, LocalDate from, LocalDate to, RoadmapWindow window) {
        return new RoadmapMessages.Window(
                seq,
                from.toString(),
                to.toString(),
                window.revision(),
                items(window),
                window.links().stream().map(this::link).toList(),
                unplanned(window));
    }

    RoadmapMessages.Changes changes(Collection<MilestoneId> ids, RoadmapWindow now) {
        return new RoadmapMessages.Changes(
                ids.stream().map(MilestoneId::toString).toList(),
                items(now),
                now.links().stream().map(this::link).toList(),
                unplanned(now));
    }

    private List<RoadmapMessages.Item> items(RoadmapWindow window) {
        return window.items().stream()
                .map(item -> item(item, window.movable().contains(item.id())))
                .toList();
    }

    private Map<String, Integer> unplanned(RoadmapWindow window) {
        Map<String, Integer> unplanned = new HashMap<>();
        window.undated()
                .forEach((track, number) -> unplanned.merge(
                        lanes.of(track == null ? List.of() : List.of(track), null), number, Integer::sum));
        return unplanned;
    }

    private RoadmapMessages.Item item(MilestoneItem item, boolean movable) {
        PartialDate shown = item.shown();
        DateRange range = shown == null ? null : shown.range();
        DateRange due = shown == null ? null : shown.due();
        DateRange adopted = item.adopted() == null ? null : item.adopted().due();
        PartialDate moves = movable ? item.expected() : null;
        return new RoadmapMessages.Item(
                item.id().toString(),
                item.version(),
                lanes.of(item.tracks(), item.line()),
                item.title(),
                lower(item.kind()),
                item.state().name(),
                lower(item.certainty()),
                from(range),
                to(range),
                from(due),
                to(due),
                shown == null ? "unknown" : lower(shown.precision()),
                shown == null ? t("milestone.unplanned") : shown.words(),
                from(adopted),
                to(adopted),
                adopted(item),
                moves == null ? null : RoadmapSteps.code(DateShift.smallestStep(moves)),
                moves != null && DateShift.hasTwoEnds(moves),
                item.isLate(today),
                item.state() == MilestoneState.ON_HOLD,
                spoken(item),
                PlanningNavigation.milestone(item.id()));
    }

    /** "vastgesteld op Q1 2023, 11 weken later dan vastgesteld"; null when nothing was adopted. */
    private static @Nullable String adopted(MilestoneItem item) {
        PartialDate adopted = item.adopted();
        if (adopted == null) {
            return null;
        }
        String slip = SlipLine.of(item);
        String words = t("roadmap.spoken.adopted", adopted.words());
        return slip.isEmpty() ? words : words + ", " + slip;
    }

    private String spoken(MilestoneItem item) {
        PartialDate shown = item.shown();
        StringBuilder sentence = new StringBuilder(t(
                "roadmap.spoken",
                lanes.name(item.tracks()),
                item.title(),
                shown == null ? t("milestone.unplanned") : shown.words(),
                Texts.word(item.state())));
        if (item.isLate(today)) {
            sentence.append(", ").append(t("milestone.late"));
        }
        if (item.waitingOn() != null) {
            sentence.append(", ").append(t("milestone.waits-on", item.waitingOn()));
        }
        String adopted = adopted(item);
        if (adopted != null) {
            sentence.append(", ").append(adopted);
        }
        return sentence.toString();
    }

    private RoadmapMessages.Link link(RoadmapWindow.Link link) {
        return new RoadmapMessages.Link(
                link.id().toString(),
                link.needed().id().toString(),
                link.waiting().id().toString(),
                link.broken(),
                t(
                        link.broken() ? "roadmap.spoken.broken" : "roadmap.spoken.link",
                        link.waiting().title(),
                        link.needed().title()),
                lanes.of(link.needed().tracks(), link.needed().line()),
                lastDay(link.needed().dueEnd()),
                lanes.of(link.waiting().tracks(), link.waiting().line()),
                lastDay(link.waiting().dueEnd()));
    }

    private static @Nullable String lastDay(@Nullable LocalDate end) {
        return end == null ? null : end.minusDays(1).toString();
    }

    private static @Nullable String from(@Nullable DateRange range) {
        return range == null || range.from() == null ? null : range.from().toString();
    }

    private static @Nullable String to(@Nullable DateRange range) {
        return range == null || range.to() == null ? null : range.to().toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
