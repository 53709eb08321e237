package nl.spoorboek.planning.ui;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/** What the roadmap picture and the server say to each other; the twin of {@code frontend/roadmap/contract.ts}. */
final class RoadmapMessages {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .withConfigOverride(Item.class, RoadmapMessages::asRow)
            .withConfigOverride(Link.class, RoadmapMessages::asRow)
            .build();

    private RoadmapMessages() {}

    private static void asRow(MutableConfigOverride record) {
        record.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY));
    }

    /** A message as the picture reads it. */
    static String text(Record message) {
        return JSON.writeValueAsString(message);
    }

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
            @Nullable String waitsOn,
            @Nullable String turn) {}

    /**
     * A dependency: {@code to} waits for {@code from}. An end that is among the items is told by its place in them; of another its
     * identity and what is needed to aim at it.
     */
    record Link(
            Object from,
            Object to,
            boolean broken,
            @Nullable String fromTitle,
            @Nullable String fromLane,
            @Nullable String fromAt,
            @Nullable String toTitle,
            @Nullable String toLane,
            @Nullable String toAt) {}

    /** Many records of one kind: what their parts are called, once, and each as a row of its parts. */
    record Table<T extends Record>(List<String> columns, List<T> rows) {

        static <T extends Record> Table<T> of(Class<T> kind, List<T> rows) {
            return new Table<>(
                    Arrays.stream(kind.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList(),
                    rows);
        }
    }

    /** The answer to a window request. */
    record Window(
            int seq,
            String from,
            String to,
            long revision,
            Table<Item> items,
            Table<Link> links,
            Map<String, Integer> unplanned) {}

    /** How a few milestones stand now: of those in {@code ids} that are not among the items nothing is drawn any more. */
    record Changes(List<String> ids, Table<Item> items, Table<Link> links, Map<String, Integer> unplanned) {}

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
