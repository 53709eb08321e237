package nl.spoorboek.planning;

import java.util.Set;
import nl.spoorboek.base.BaselineId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Which milestones of those one may read.
 *
 * @param tracks only of these tracks; empty for all
 * @param programmeToo with tracks: whether those without a track come along
 * @param states only in these states; empty for all
 * @param text words in the title; blank for all
 * @param period only when the expected or reached range touches this one; null for all, also the undated
 * @param late only those whose date has passed
 * @param undated only those without a date that can be drawn
 * @param phasesToo whether phases come along with the milestones
 * @param baseline leaves none out: takes what was adopted from this planning; null for the last that was adopted
 */
public record MilestoneFilter(
        Set<TrackId> tracks,
        boolean programmeToo,
        Set<MilestoneState> states,
        String text,
        @Nullable DateRange period,
        boolean late,
        boolean undated,
        boolean phasesToo,
        @Nullable BaselineId baseline) {

    /** Every milestone one may read. */
    public static final MilestoneFilter ALL =
            new MilestoneFilter(Set.of(), true, Set.of(), "", null, false, false, true, null);

    /** Copies the sets. */
    public MilestoneFilter {
        tracks = Set.copyOf(tracks);
        states = Set.copyOf(states);
    }

    /** Everything of one track. */
    public static MilestoneFilter of(TrackId track) {
        return new MilestoneFilter(Set.of(track), false, Set.of(), "", null, false, false, true, null);
    }

    /** The same with words in the title. */
    public MilestoneFilter withText(String words) {
        return new MilestoneFilter(tracks, programmeToo, states, words, period, late, undated, phasesToo, baseline);
    }

    /** The same with these states only. */
    public MilestoneFilter withStates(Set<MilestoneState> only) {
        return new MilestoneFilter(tracks, programmeToo, only, text, period, late, undated, phasesToo, baseline);
    }

    /** The same with those touching the period only. */
    public MilestoneFilter withPeriod(@Nullable DateRange touching) {
        return new MilestoneFilter(tracks, programmeToo, states, text, touching, late, undated, phasesToo, baseline);
    }

    /** The same, only those still to be planned. */
    public MilestoneFilter withoutDate() {
        return new MilestoneFilter(tracks, programmeToo, states, text, null, late, true, phasesToo, baseline);
    }

    /** The same for these tracks. */
    public MilestoneFilter withTracks(Set<TrackId> only, boolean programme) {
        return new MilestoneFilter(only, programme, states, text, period, late, undated, phasesToo, baseline);
    }

    /** The same, only the late ones. */
    public MilestoneFilter withLate(boolean only) {
        return new MilestoneFilter(tracks, programmeToo, states, text, period, only, undated, phasesToo, baseline);
    }

    /** The same beside an adopted planning; null for the last that was adopted. */
    public MilestoneFilter withBaseline(@Nullable BaselineId beside) {
        return new MilestoneFilter(tracks, programmeToo, states, text, period, late, undated, phasesToo, beside);
    }

    /** The same, with phases or without. */
    public MilestoneFilter withPhases(boolean too) {
        return new MilestoneFilter(tracks, programmeToo, states, text, period, late, undated, too, baseline);
    }
}
