package nl.spoorboek.cocreation;

import nl.spoorboek.base.ContributionId;
import nl.spoorboek.base.SessionId;

/**
 * The contribution that another record came from.
 *
 * @param session the session it was given in
 * @param sessionTitle that session's title
 * @param contribution its identity
 * @param number its number within the session
 * @param body what was said, Markdown
 */
public record Source(SessionId session, String sessionTitle, ContributionId contribution, int number, String body) {

    /** So many letters of the first line name the contribution. */
    static final int FIRST_WORDS = 120;

    /** What it is called: the beginning of its first line. */
    public String firstWords() {
        String line = body.lines().findFirst().orElse("");
        return line.length() <= FIRST_WORDS ? line : line.substring(0, FIRST_WORDS) + "…";
    }
}
