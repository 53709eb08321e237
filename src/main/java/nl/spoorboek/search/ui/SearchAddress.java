package nl.spoorboek.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.spoorboek.search.FoundKind;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, as it stands in the address. Words that mean nothing are passed over.
 *
 * @param text what was typed
 * @param kind of one kind only, or null for all
 * @param page from 0; in the address from 1
 */
record SearchAddress(String text, @Nullable FoundKind kind, int page) {

    private static final String TEXT = "q";
    private static final String KIND = "soort";
    private static final String PAGE = "pagina";

    static SearchAddress read(QueryParameters parameters) {
        return new SearchAddress(
                parameters.getSingleParameter(TEXT).orElse(""),
                parameters.getSingleParameter(KIND).map(SearchAddress::kind).orElse(null),
                parameters
                        .getSingleParameter(PAGE)
                        .filter(words -> words.matches("[1-9][0-9]{0,3}"))
                        .map(words -> Integer.parseInt(words) - 1)
                        .orElse(0));
    }

    private static @Nullable FoundKind kind(String word) {
        return Arrays.stream(FoundKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String word(FoundKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    QueryParameters write() {
        Map<String, String> words = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            words.put(TEXT, text);
        }
        if (kind != null) {
            words.put(KIND, word(kind));
        }
        if (page > 0) {
            words.put(PAGE, String.valueOf(page + 1));
        }
        return QueryParameters.simple(words);
    }

    /** As a link. */
    String link() {
        String query = write().getQueryString();
        return query.isEmpty() ? SearchNavigation.PATH : SearchNavigation.PATH + "?" + query;
    }

    SearchAddress of(@Nullable FoundKind only) {
        return new SearchAddress(text, only, 0);
    }

    SearchAddress at(int other) {
        return new SearchAddress(text, kind, other);
    }
}
