package nl.spoorboek.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.planning.MilestoneItem;
import org.jspecify.annotations.Nullable;

/** The milestones that this person reads, to be found by our mark or by track and title. */
final class KnownMilestones {

    private final Map<UUID, MilestoneItem> byId = new HashMap<>();
    private final Map<MilestoneId, String> conditions;
    private final Map<Key, List<MilestoneItem>> byTitle = new HashMap<>();

    /**
     * What two rows about one milestone have in common.
     *
     * @param track the main track; empty for the programme's own line
     * @param title the title in small letters
     */
    record Key(Optional<TrackId> track, String title) {
        static Key of(Optional<TrackId> track, String title) {
            return new Key(track, OneLine.of(title).toLowerCase(Locale.ROOT));
        }
    }

    /** {@code conditions} are those in words, which lists do not show. */
    KnownMilestones(Map<MilestoneId, String> conditions) {
        this.conditions = conditions;
    }

    /** What must come true before a milestone; null when nothing was said. */
    @Nullable
    String condition(MilestoneId id) {
        return conditions.get(id);
    }

    void add(MilestoneItem item) {
        byId.put(item.id().value(), item);
        byTitle.computeIfAbsent(Key.of(item.tracks().stream().findFirst(), item.title()), fresh -> new ArrayList<>())
                .add(item);
    }

    /** The milestone with this mark; null when the text is none of ours. */
    @Nullable
    MilestoneItem byId(String text) {
        try {
            return text.isEmpty() ? null : byId.get(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    List<MilestoneItem> byTitle(Key key) {
        return byTitle.getOrDefault(key, List.of());
    }
}
