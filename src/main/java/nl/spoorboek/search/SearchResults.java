package nl.spoorboek.search;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What one may read of what was asked for.
 *
 * @param counts how many records of each kind; a kind of which there are none is missing
 * @param found one page of them, best first
 * @param pages how many pages there are to leaf through; of very many records only the best are on them
 */
public record SearchResults(Map<FoundKind, Integer> counts, List<Found> found, int pages) implements Serializable {

    /** Nothing at all. */
    public static final SearchResults NOTHING = new SearchResults(Map.of(), List.of(), 0);

    /** Copies the collections. */
    public SearchResults {
        counts = Map.copyOf(counts);
        found = List.copyOf(found);
    }

    /** How many records of all kinds. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
