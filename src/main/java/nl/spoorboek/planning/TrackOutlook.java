package nl.spoorboek.planning;

import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * What is ahead on a track, as far as one may read it.
 *
 * @param track the track, or null for the programme's own line
 * @param late how many milestones are open after their date
 * @param soon how many are due in the coming three months
 * @param undated how many are open without a date that can be drawn
 * @param next the first open milestone that is not late, or null
 */
public record TrackOutlook(
        @Nullable TrackId track,
        int late,
        int soon,
        int undated,
        @Nullable MilestoneItem next) {}
