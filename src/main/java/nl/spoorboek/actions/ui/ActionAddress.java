package nl.spoorboek.actions.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionFilter.Due;
import nl.spoorboek.actions.ActionFilter.Whose;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.actions.ActionOrder.Column;
import nl.spoorboek.actions.ActionState;
import org.jspecify.annotations.Nullable;

/**
 * How the actions are shown, as it stands in the address, so that a view can be shared as a link. Words that mean nothing are
 * passed over.
 *
 * @param board whether as a board
 * @param track a track's number, {@link #PROGRAMME} for what has no track, or null for all
 * @param states in these states only; empty for all; the board shows all
 * @param whose of whom
 * @param due by when
 * @param text words in title or note
 * @param order in what order the list stands
 */
record ActionAddress(
        boolean board,
        @Nullable Integer track,
        Set<ActionState> states,
        Whose whose,
        Due due,
        String text,
        ActionOrder order) {

    /** Stands for the programme's own line where a track's number can stand. */
    static final int PROGRAMME = 0;

    static final String WHOSE = "van";
    private static final String ALL_STATES = "alle";
    private static final Map<String, Whose> WHOSE_WORDS = Map.of("mijn", Whose.MINE, "organisatie", Whose.ORGANISATION);
    private static final Map<String, Due> DUE_WORDS =
            Map.of("verstreken", Due.LATE, "nu", Due.NOW, "ongepland", Due.UNPLANNED);

    /** What one sees without a word in the address: everything that is not finished, by due date. */
    static final ActionAddress PLAIN =
            new ActionAddress(false, null, ActionFilter.UNFINISHED, Whose.ALL, Due.ANY, "", ActionOrder.BY_DUE);

    /** Copies the set. */
    ActionAddress {
        states = Set.copyOf(states);
    }

    static ActionAddress read(QueryParameters parameters) {
        return new ActionAddress(
                parameters.getSingleParameter("weergave").filter("bord"::equals).isPresent(),
                parameters
                        .getSingleParameter("spoor")
                        .filter(words -> words.matches("[0-9]{1,2}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                states(parameters.getSingleParameter("stand").orElse("")),
                parameters.getSingleParameter(WHOSE).map(WHOSE_WORDS::get).orElse(Whose.ALL),
                parameters.getSingleParameter("wanneer").map(DUE_WORDS::get).orElse(Due.ANY),
                parameters.getSingleParameter("q").orElse(""),
                parameters
                        .getSingleParameter("volgorde")
                        .map(ActionAddress::order)
                        .orElse(ActionOrder.BY_DUE));
    }

    private static Set<ActionState> states(String words) {
        if (ALL_STATES.equals(words)) {
            return Set.of();
        }
        Set<ActionState> states = EnumSet.noneOf(ActionState.class);
        for (String word : words.split(",", -1)) {
            named(ActionState.values(), word).ifPresent(states::add);
        }
        return states.isEmpty() ? ActionFilter.UNFINISHED : states;
    }

    private static ActionOrder order(String word) {
        boolean descending = word.startsWith("-");
        return named(Column.values(), descending ? word.substring(1) : word)
                .map(column -> new ActionOrder(column, descending))
                .orElse(ActionOrder.BY_DUE);
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String word) {
        return List.of(values).stream()
                .filter(value -> word(value).equals(word))
                .findFirst();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The words that differ from {@link #PLAIN}. */
    QueryParameters write() {
        Map<String, String> words = new LinkedHashMap<>();
        if (board) {
            words.put("weergave", "bord");
        }
        if (track != null) {
            words.put("spoor", String.valueOf(track));
        }
        if (states.isEmpty()) {
            words.put("stand", ALL_STATES);
        } else if (!states.equals(PLAIN.states)) {
            List<String> sorted = new ArrayList<>();
            states.stream().sorted().forEach(state -> sorted.add(word(state)));
            words.put("stand", String.join(",", sorted));
        }
        WHOSE_WORDS.forEach((word, value) -> {
            if (value == whose) {
                words.put(WHOSE, word);
            }
        });
        DUE_WORDS.forEach((word, value) -> {
            if (value == due) {
                words.put("wanneer", word);
            }
        });
        if (!text.isBlank()) {
            words.put("q", text.strip());
        }
        if (!order.equals(PLAIN.order)) {
            words.put("volgorde", (order.descending() ? "-" : "") + word(order.column()));
        }
        return QueryParameters.simple(words);
    }

    ActionAddress asBoard(boolean now) {
        return new ActionAddress(now, track, states, whose, due, text, order);
    }

    ActionAddress in(ActionOrder now) {
        return new ActionAddress(board, track, states, whose, due, text, now);
    }
}
