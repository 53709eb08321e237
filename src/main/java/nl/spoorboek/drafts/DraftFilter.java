package nl.spoorboek.drafts;

import java.util.Set;
import nl.spoorboek.base.TrackId;

/**
 * Which drafts of those one may read.
 *
 * @param tracks only of these tracks; empty for all
 * @param programmeToo with tracks: whether those without a track come along
 * @param states only in these states; empty for all
 * @param text words in the title or type; blank for all
 */
public record DraftFilter(Set<TrackId> tracks, boolean programmeToo, Set<DraftState> states, String text) {

    /** Every draft one may read. */
    public static final DraftFilter ALL = new DraftFilter(Set.of(), true, Set.of(), "");

    /** Copies the sets. */
    public DraftFilter {
        tracks = Set.copyOf(tracks);
        states = Set.copyOf(states);
    }

    /** Everything of one track. */
    public static DraftFilter of(TrackId track) {
        return new DraftFilter(Set.of(track), false, Set.of(), "");
    }

    /** The same with words in the title or type. */
    public DraftFilter withText(String words) {
        return new DraftFilter(tracks, programmeToo, states, words);
    }

    /** The same in some states only. */
    public DraftFilter in(Set<DraftState> only) {
        return new DraftFilter(tracks, programmeToo, only, text);
    }

    /** Whether it leaves everything. */
    public boolean isAll() {
        return tracks.isEmpty() && states.isEmpty() && text.isBlank();
    }
}
