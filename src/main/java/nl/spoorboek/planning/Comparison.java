package nl.spoorboek.planning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** A planning beside a later one: an adopted one beside another, or beside what is planned now. */
public final class Comparison {

    private Comparison() {}

    /** In which order the lines stand. */
    public enum Order {
        /** The largest delay first; what cannot be measured last. */
        SLIP,
        /** By the date it has in the later planning. */
        DATE,
        /** By title. */
        TITLE
    }

    /**
     * Which lines.
     *
     * @param changes only these; empty for all
     * @param tracks only with one of these as their track; empty for all
     * @param text words in the title; blank for all
     * @param order in which order
     */
    public record Filter(Set<PlanChange> changes, Set<TrackId> tracks, String text, Order order) {

        /** All lines, the largest delay first. */
        public static final Filter ALL = new Filter(Set.of(), Set.of(), "", Order.SLIP);

        /** Copies the sets. */
        public Filter {
            changes = Set.copyOf(changes);
            tracks = Set.copyOf(tracks);
        }
    }

    /**
     * One milestone in both.
     *
     * @param id its identity
     * @param exists whether it is still there to open
     * @param title its title, the later one
     * @param tracks its tracks, the main one first
     * @param change what became of it
     * @param before when it was expected in the first; null when it was not there or had no date
     * @param after when it was reached, or is expected, in the later; null when it is not there or has no date
     * @param state its state in the later; null when it is not there
     */
    public record Line(
            MilestoneId id,
            boolean exists,
            String title,
            List<TrackId> tracks,
            PlanChange change,
            @Nullable PartialDate before,
            @Nullable PartialDate after,
            @Nullable MilestoneState state) {}

    /**
     * How many of each, for one track.
     *
     * @param track the main track; null for the programme's own line
     * @param counts the numbers; what does not occur is left out
     */
    public record Tally(@Nullable TrackId track, Map<PlanChange, Integer> counts) {

        /** How many of this kind. */
        public int of(PlanChange change) {
            return counts.getOrDefault(change, 0);
        }
    }
}
