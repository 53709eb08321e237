package nl.spoorboek.actions;

import java.util.Set;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * Which actions of those one may read.
 *
 * @param tracks only of these tracks
 * @param programme also those without a track; with no tracks: only those. Neither tracks nor this: all actions
 * @param states only in these states; empty for all
 * @param whose of everyone, mine, or of my organisation
 * @param due by when
 * @param text words in the title or note; blank for all
 * @param milestone only those that serve this milestone; null for all
 */
public record ActionFilter(
        Set<TrackId> tracks,
        boolean programme,
        Set<ActionState> states,
        Whose whose,
        Due due,
        String text,
        @Nullable MilestoneId milestone) {

    /** Every action one may read. */
    public static final ActionFilter ALL = new ActionFilter(Set.of(), false, Set.of(), Whose.ALL, Due.ANY, "", null);

    /** The states in which something is still to be done. */
    public static final Set<ActionState> UNFINISHED =
            Set.of(ActionState.OPEN, ActionState.IN_PROGRESS, ActionState.WAITING);

    /** Copies the sets. */
    public ActionFilter {
        tracks = Set.copyOf(tracks);
        states = Set.copyOf(states);
    }

    /** Who owns it. */
    public enum Whose {
        ALL,
        /** I do, or a seat I hold, or the organisation I speak for as a partner or member of an advisory body. */
        MINE,
        /** An organisation I work or speak for. */
        ORGANISATION
    }

    /** By when it should be done. */
    public enum Due {
        ANY,
        /** The date has passed and it is still open. */
        LATE,
        /** Today lies in the last part of the due range (a setting, six weeks unless changed) and it is still open. */
        NOW,
        /** No date that can be drawn. */
        UNPLANNED
    }

    /** Everything of one track. */
    public static ActionFilter of(TrackId track) {
        return ALL.withTracks(Set.of(track), false);
    }

    /** Everything that serves a milestone. */
    public static ActionFilter of(MilestoneId milestone) {
        return new ActionFilter(Set.of(), false, Set.of(), Whose.ALL, Due.ANY, "", milestone);
    }

    /** What I still have to do. */
    public static ActionFilter mine() {
        return ALL.withWhose(Whose.MINE).withStates(UNFINISHED);
    }

    /** The same for other tracks. */
    public ActionFilter withTracks(Set<TrackId> only, boolean programmeToo) {
        return new ActionFilter(only, programmeToo, states, whose, due, text, milestone);
    }

    /** The same with these states only. */
    public ActionFilter withStates(Set<ActionState> only) {
        return new ActionFilter(tracks, programme, only, whose, due, text, milestone);
    }

    /** The same for another owner. */
    public ActionFilter withWhose(Whose only) {
        return new ActionFilter(tracks, programme, states, only, due, text, milestone);
    }

    /** The same for another date. */
    public ActionFilter withDue(Due only) {
        return new ActionFilter(tracks, programme, states, whose, only, text, milestone);
    }

    /** The same with words in the title or note. */
    public ActionFilter withText(String words) {
        return new ActionFilter(tracks, programme, states, whose, due, words, milestone);
    }
}
