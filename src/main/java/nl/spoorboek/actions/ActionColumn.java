package nl.spoorboek.actions;

import java.util.List;

/**
 * A column of the board.
 *
 * @param state the state of all its cards
 * @param cards the first of them by due date, as many as were asked for
 * @param total how many there are
 */
public record ActionColumn(ActionState state, List<ActionRow> cards, int total) {

    /** Whether there are more cards than shown. */
    public boolean hasMore() {
        return total > cards.size();
    }
}
