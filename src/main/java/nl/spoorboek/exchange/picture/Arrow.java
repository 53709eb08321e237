package nl.spoorboek.exchange.picture;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dependency: {@code to} waits for {@code from}.
 *
 * @param from the needed one
 * @param fromLane the place of its lane, from 0; -1 when the lane is not drawn
 * @param fromEnd the day after the last on which it is due, or null
 * @param to the waiting one
 * @param toLane the place of its lane, from 0; -1 when the lane is not drawn
 * @param toEnd the day after the last on which it is due, or null
 * @param broken whether their dates contradict each other
 */
public record Arrow(
        UUID from,
        int fromLane,
        @Nullable LocalDate fromEnd,
        UUID to,
        int toLane,
        @Nullable LocalDate toEnd,
        boolean broken) {}
