package nl.spoorboek.planning;

import java.time.LocalDate;
import java.util.List;

/**
 * How the expected dates of a track have moved.
 *
 * @param own all moves whose cause was one's own
 * @param outside all moves whose cause lay outside
 * @param quarters the same by the quarter in which they were made, the latest first; only those with moves
 * @param parties who or what outside, the most often named first
 */
public record TrackMotion(Share own, Share outside, List<Quarter> quarters, List<Party> parties) {

    /** Copies the lists. */
    public TrackMotion {
        quarters = List.copyOf(quarters);
        parties = List.copyOf(parties);
    }

    /** Whether no date ever moved. */
    public boolean isStill() {
        return quarters.isEmpty();
    }

    /**
     * Some moves, counted.
     *
     * @param later how many went to a later date
     * @param earlier how many went to an earlier date
     * @param narrowed how many became more precise
     * @param widened how many became less precise
     * @param unplanned how many lost their date
     * @param stretch by how many days the ends of those that became less precise went later together
     * @param days by how many days those that went later or earlier did so together, from end to end; negative for earlier
     * @param median the middle one of these, in days; 0 without any
     */
    public record Share(
            int later, int earlier, int narrowed, int widened, int unplanned, long stretch, long days, long median) {

        /** No move. */
        public static final Share NONE = new Share(0, 0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * The moves made in one quarter.
     *
     * @param start its first day
     * @param own those whose cause was one's own
     * @param outside those whose cause lay outside
     */
    public record Quarter(LocalDate start, Share own, Share outside) {

        /** How many went later, whatever the cause. */
        public int later() {
            return own.later() + outside.later();
        }
    }

    /**
     * A party outside.
     *
     * @param name as written
     * @param moves how many moves name it
     */
    public record Party(String name, int moves) {}
}
