package nl.spoorboek.search.ui;

import com.vaadin.flow.router.QueryParameters;

/** The address of searching. */
public final class SearchNavigation {

    static final String PATH = "zoeken";

    private SearchNavigation() {}

    /** What is found for these words. */
    public static String search(String text) {
        return PATH + "?" + QueryParameters.of("q", text).getQueryString();
    }
}
