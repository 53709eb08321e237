package nl.spoorboek.planning.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the roadmap picture and the server say to each other; the twin of {@code frontend/roadmap/contract.ts}. */
final class RoadmapMessages {

    private RoadmapMessages() {}

    /** A line of the picture. */
    record Lane(
            String id,
            @Nullable String number,
            String title,
            String name,
            String colour,
            String kind,
            boolean folded,
            @Nullable Boolean lines) {}

    /** A milestone or phase with a date. */
    record Item(
            String id,
            int version,
            String lane,
            String title,
            String kind,
            String state,
            String certainty,
            @Nullable String from,
            @Nullable String to,
            @Nullable String dueFrom,
            @Nullable String dueTo,
            String precision,
            String when,
            @Nullable String adoptedFrom,
            @Nullable String adoptedTo,
            @Nullable String adopted,
            @Nullable String movable,
            boolean ends,
            boolean late,
            boolean waiting,
            @Nullable String waitsOn) {}

    /** A dependency: {@code to} waits for {@code from}; of an end that is not among the items, what is needed to aim at it. */
    record Link(
            String id,
            String from,
            String to,
            boolean broken,
            @Nullable String fromTitle,
            @Nullable String fromLane,
            @Nullable String fromAt,
            @Nullable String toTitle,
            @Nullable String toLane,
            @Nullable String toAt) {}

    /** The answer to a window request. */
    record Window(
            int seq,
            String from,
            String to,
            long revision,
            List<Item> items,
            List<Link> links,
            Map<String, Integer> unplanned) {}

    /** How a few milestones stand now: of those in {@code ids} that are not among the items nothing is drawn any more. */
    record Changes(List<String> ids, List<Item> items, List<Link> links, Map<String, Integer> unplanned) {}

    /** A stop that is moved so many steps of each size. */
    record MoveAsk(int seq, String id, int version, String part, Map<String, Integer> by) {}

    /** What its date would become. */
    record MoveAnswer(
            int seq,
            String id,
            @Nullable String when,
            @Nullable String dueFrom,
            @Nullable String dueTo,
            @Nullable String refused) {}
}
