package nl.spoorboek.bench;

import java.util.List;
import nl.spoorboek.browser.Visitor;

/** Searching everything, from the click to the answers: many hits, few, and none. */
final class SearchPart implements Bench.Part {

    private static final int WARM_UP = 1;
    private static final int ROUNDS = 4;
    private static final Bar SEARCH = Bar.most(200);
    private static final List<String> WORDS = List.of(
            "jeugdhulp",
            "wachttijd",
            "verordening",
            "sociale basis",
            "mantelzorg evaluatie",
            "vervoer",
            "nergens te vinden");

    @Override
    public void measure(Bench bench) throws Exception {
        for (String username : List.of("programmamanager", "partner3")) {
            try (Visitor visitor = bench.signIn(username)) {
                int[] next = {0};
                bench.measure(
                        "search as " + username,
                        WARM_UP * WORDS.size(),
                        ROUNDS * WORDS.size(),
                        SEARCH,
                        () -> visitor.timeTo("zoeken?q="
                                + WORDS.get(next[0]++ % WORDS.size()).replace(" ", "%20")));
            }
        }
    }
}
