package nl.spoorboek.cocreation;

import java.util.Set;
import nl.spoorboek.base.TrackId;

/**
 * Which sessions of those one may read.
 *
 * @param tracks only of these tracks; empty for all, also those of the programme as a whole
 * @param kinds only of these kinds; empty for all
 * @param states only in these states; empty for all
 * @param text words in the title or goal; blank for all
 */
public record SessionFilter(Set<TrackId> tracks, Set<SessionKind> kinds, Set<SessionState> states, String text) {

    /** Every session one may read. */
    public static final SessionFilter ALL = new SessionFilter(Set.of(), Set.of(), Set.of(), "");

    /** Copies the sets. */
    public SessionFilter {
        tracks = Set.copyOf(tracks);
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
    }

    /** Everything of one track. */
    public static SessionFilter of(TrackId track) {
        return new SessionFilter(Set.of(track), Set.of(), Set.of(), "");
    }

    /** The same with these words. */
    public SessionFilter withText(String words) {
        return new SessionFilter(tracks, kinds, states, words);
    }

    /** The same in these states only. */
    public SessionFilter withStates(Set<SessionState> only) {
        return new SessionFilter(tracks, kinds, only, text);
    }
}
