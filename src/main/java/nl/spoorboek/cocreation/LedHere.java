package nl.spoorboek.cocreation;

import java.util.List;

/**
 * What led to a record, as far as one may read it.
 *
 * @param sessions the sessions that as a whole led to it, by title
 * @param contributions what was said that led to it, by the title of its session and its number
 */
public record LedHere(List<SessionSource> sessions, List<Source> contributions) {

    /** Whether nothing did. */
    public boolean isEmpty() {
        return sessions.isEmpty() && contributions.isEmpty();
    }
}
