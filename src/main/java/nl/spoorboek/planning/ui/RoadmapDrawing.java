package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.RoadmapWindow;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** Turns a window of the plan into what the picture draws: lanes, stops, bands and arrows. */
final class RoadmapDrawing {

    /** The line of milestones without a track. */
    static final String PROGRAMME = "programme";

    private final List<TrackItem> tracks;
    private final boolean programme;
    private final LocalDate today;

    /** Draws these tracks, and the programme's own line when asked. */
    RoadmapDrawing(List<TrackItem> tracks, boolean programme, LocalDate today) {
        this.tracks = tracks;
        this.programme = programme;
        this.today = today;
    }

    List<RoadmapMessages.Lane> lanes() {
        List<RoadmapMessages.Lane> lanes = new ArrayList<>();
        if (programme) {
            lanes.add(new RoadmapMessages.Lane(
                    PROGRAMME, null, t("programme.line"), "--spoor-track-programme", "programme"));
        }
        for (TrackItem track : tracks) {
            lanes.add(new RoadmapMessages.Lane(
                    track.id().toString(),
                    String.valueOf(track.number()),
                    track.name(),
                    "--spoor-" + TrackBadge.colourClass(track.number()),
                    "track"));
        }
        return lanes;
    }

    RoadmapMessages.Window window(int seq, LocalDate from, LocalDate to, RoadmapWindow window) {
        Map<String, Integer> unplanned = new HashMap<>();
        window.undated()
                .forEach((track, number) ->
                        unplanned.merge(lane(track == null ? List.of() : List.of(track)), number, Integer::sum));
        return new RoadmapMessages.Window(
                seq,
                from.toString(),
                to.toString(),
                window.revision(),
                window.items().stream().map(this::item).toList(),
                window.links().stream().map(this::link).toList(),
                unplanned);
    }

    /** The lane of a record: its first track that is drawn, else the programme's own line. */
    private String lane(List<TrackId> of) {
        for (TrackId track : of) {
            if (tracks.stream().anyMatch(drawn -> drawn.id().equals(track))) {
                return track.toString();
            }
        }
        return programme || tracks.isEmpty()
                ? PROGRAMME
                : tracks.getFirst().id().toString();
    }

    private RoadmapMessages.Item item(MilestoneItem item) {
        PartialDate shown = item.shown();
        DateRange range = shown == null ? null : shown.range();
        DateRange due = shown == null ? null : shown.due();
        DateRange adopted = item.adopted() == null ? null : item.adopted().due();
        return new RoadmapMessages.Item(
                item.id().toString(),
                lane(item.tracks()),
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
                item.isLate(today),
                item.state() == MilestoneState.ON_HOLD,
                spoken(item),
                PlanningNavigation.milestone(item.id()));
    }

    private String spoken(MilestoneItem item) {
        PartialDate shown = item.shown();
        StringBuilder sentence = new StringBuilder(t(
                "roadmap.spoken",
                laneName(item.tracks()),
                item.title(),
                shown == null ? t("milestone.unplanned") : shown.words(),
                Texts.word(item.state())));
        if (item.isLate(today)) {
            sentence.append(", ").append(t("milestone.late"));
        }
        if (item.waitingOn() != null) {
            sentence.append(", ").append(t("milestone.waits-on", item.waitingOn()));
        }
        if (item.adopted() != null) {
            sentence.append(", ")
                    .append(t("roadmap.spoken.adopted", item.adopted().words()));
            String slip = SlipLine.of(item);
            if (!slip.isEmpty()) {
                sentence.append(", ").append(slip);
            }
        }
        return sentence.toString();
    }

    private String laneName(List<TrackId> of) {
        return tracks.stream()
                .filter(track -> of.contains(track.id()))
                .findFirst()
                .map(track -> t("track.label", track.number(), track.name()))
                .orElseGet(() -> t("programme.line"));
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
                lane(link.needed().tracks()),
                lastDay(link.needed().dueEnd()),
                lane(link.waiting().tracks()),
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
