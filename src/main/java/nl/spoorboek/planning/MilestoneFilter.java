package nl.spoorboek.planning;

import java.util.Set;
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
 * @param compared the plannings that are compared; null for what is planned now with what was adopted last
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
        @Nullable ComparedPlannings compared) {

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
        return new MilestoneFilter(tracks, programmeToo, states, words, period, late, undated, phasesToo, compared);
    }

    /** The same with these states only. */
    public MilestoneFilter withStates(Set<MilestoneState> only) {
        return new MilestoneFilter(tracks, programmeToo, only, text, period, late, undated, phasesToo, compared);
    }

    /** The same with those touching the period only. */
    public MilestoneFilter withPeriod(@Nullable DateRange touching) {
        return new MilestoneFilter(tracks, programmeToo, states, text, touching, late, undated, phasesToo, compared);
    }

    /** The same, only those still to be planned. */
    public MilestoneFilter withoutDate() {
        return new MilestoneFilter(tracks, programmeToo, states, text, null, late, true, phasesToo, compared);
    }

    /** The same for these tracks. */
    public MilestoneFilter withTracks(Set<TrackId> only, boolean programme) {
        return new MilestoneFilter(only, programme, states, text, period, late, undated, phasesToo, compared);
    }

    /** The same, only the late ones. */
    public MilestoneFilter withLate(boolean only) {
        return new MilestoneFilter(tracks, programmeToo, states, text, period, only, undated, phasesToo, compared);
    }

    /** The same of other plannings; null for what is planned now with what was adopted last. */
    public MilestoneFilter comparing(@Nullable ComparedPlannings plannings) {
        return new MilestoneFilter(tracks, programmeToo, states, text, period, late, undated, phasesToo, plannings);
    }

    /** Whether it is about what is planned now, and not about a planning that was adopted. */
    public boolean isNow() {
        return compared == null || compared.isNow();
    }

    /** The same, with phases or without. */
    public MilestoneFilter withPhases(boolean too) {
        return new MilestoneFilter(tracks, programmeToo, states, text, period, late, undated, too, compared);
    }
}
