package nl.spoorboek.search;

import nl.spoorboek.base.Problem;
import nl.spoorboek.cocreation.SessionAccess;
import nl.spoorboek.people.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches everything the signed-in person may read. What is found is true at the moment of asking: the documents are written in
 * the transaction that changes the record, and the person's rights are part of the query.
 *
 * <p>Of a draft the municipality finds the text as it is now, guests the latest version they were asked about; older versions are
 * read on the draft's page.
 */
@Service
public class SearchService {

    private final SearchQuery query;
    private final SessionAccess sessions;
    private final Rights rights;

    SearchService(SearchQuery query, SessionAccess sessions, Rights rights) {
        this.query = query;
        this.sessions = sessions;
        this.rights = rights;
    }

    /**
     * A page of what is found, best first; nothing for less than two letters or digits. {@link Problem.NotFound} for
     * whoever opens no content.
     *
     * @param text what was typed, anything at all; only its first 200 characters count
     * @param kind of one kind only, or null for all; the counts are of all kinds
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public SearchResults find(String text, @Nullable FoundKind kind, int page) {
        rights.requireContent();
        SearchWords words = SearchWords.of(text);
        if (!words.isEnough()) {
            return SearchResults.NOTHING;
        }
        return query.find(words, kind, Math.clamp(page, 0, SearchQuery.LAST_PAGE), sessions.scope(), rights.scope());
    }

    /** Whether there is enough to look for. */
    public static boolean isEnough(String text) {
        return SearchWords.of(text).isEnough();
    }
}
