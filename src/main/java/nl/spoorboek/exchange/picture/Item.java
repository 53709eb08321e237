package nl.spoorboek.exchange.picture;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone or phase to draw; the twin of {@code Item} in {@code frontend/roadmap/contract.ts}.
 *
 * @param id its identity
 * @param title its name
 * @param decision whether it is a decision
 * @param phase whether it is a phase
 * @param state the name of its state
 * @param unsure whether its date is only intended or possible
 * @param late whether its date has passed
 * @param waiting whether it waits for somebody
 * @param from the first day of its band, or null when open
 * @param to the day after the last of its band, or null when open
 * @param dueFrom the first day on which it is due, or null
 * @param dueTo the day after the last on which it is due, or null
 * @param day whether it was given as one day
 * @param adoptedTo the day after the last on which it was adopted to be due, or null
 * @param turn what became of it between the plannings that are compared, or null when that has no sign of its own
 */
public record Item(
        UUID id,
        String title,
        boolean decision,
        boolean phase,
        String state,
        boolean unsure,
        boolean late,
        boolean waiting,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        boolean day,
        @Nullable LocalDate adoptedTo,
        @Nullable Turn turn) {

    /** What became of an item since the earlier of two plannings. */
    public enum Turn {
        ADDED,
        REACHED,
        DROPPED
    }

    boolean isDropped() {
        return state.equals("DROPPED");
    }
}
