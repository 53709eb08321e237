package nl.spoorboek.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * What of the plan touches a stretch of time.
 *
 * @param revision grows with every change of any record
 * @param items the milestones whose drawn range touches the stretch
 * @param links the dependencies with at least one end among them; the other end is readable too
 * @param movable the milestones among them that this reader may move: of the own planning, open, and with a date
 * @param undated how many milestones each track has without a date that can be drawn; the null key counts the programme's own
 */
public record RoadmapWindow(
        long revision,
        List<MilestoneItem> items,
        List<Link> links,
        Set<MilestoneId> movable,
        Map<@Nullable TrackId, Integer> undated) {

    /**
     * A dependency: {@code waiting} waits for {@code needed}.
     *
     * @param id its identity
     * @param waiting the end that waits
     * @param needed the end that is waited for
     * @param broken whether their dates contradict each other
     */
    public record Link(UUID id, End waiting, End needed, boolean broken) {}

    /**
     * An end of a dependency. Title and tracks of one that is among the items are left out: they stand there.
     *
     * @param id the milestone
     * @param title its title
     * @param tracks its tracks, the main one first
     * @param line its programme line, or null
     * @param dueEnd the day after the last day it is due, or null without a date
     */
    public record End(
            MilestoneId id,
            String title,
            List<TrackId> tracks,
            @Nullable UUID line,
            @Nullable LocalDate dueEnd) {}
}
