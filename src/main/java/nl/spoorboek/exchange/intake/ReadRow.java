package nl.spoorboek.exchange.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read.
 *
 * @param number its number in the file, as a person counts: from 1
 * @param cells from the left; what is missing at the right is empty
 */
record ReadRow(int number, List<Cell> cells) {

    Cell cell(@Nullable Integer column) {
        return column == null || column >= cells.size() ? Cell.EMPTY : cells.get(column);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
