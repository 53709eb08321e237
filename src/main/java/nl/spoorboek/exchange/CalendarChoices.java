package nl.spoorboek.exchange;

import java.util.Set;
import nl.spoorboek.base.TrackId;

/**
 * What a person wants in the calendar feed, of what they may read.
 *
 * @param sessions the sessions
 * @param rounds the last day on which one can react to a draft
 * @param milestones the milestones that are mine
 * @param actions the actions that are mine
 * @param tracks milestones and actions of these tracks too
 */
public record CalendarChoices(
        boolean sessions, boolean rounds, boolean milestones, boolean actions, Set<TrackId> tracks) {

    /** What one begins with. */
    public static final CalendarChoices USUAL = new CalendarChoices(true, true, true, true, Set.of());

    /** Copies the set. */
    public CalendarChoices {
        tracks = Set.copyOf(tracks);
    }
}
