package nl.spoorboek.programme;

import java.time.LocalDate;

/**
 * How a track stands in one respect.
 *
 * @param aspect in which respect
 * @param colour how it stands
 * @param sentence why, in one sentence
 * @param confirmedOn the day it was last said or confirmed
 * @param version the version that was read, for saving
 */
public record Light(Aspect aspect, Colour colour, String sentence, LocalDate confirmedOn, int version) {

    /** The five respects (capability C2). */
    public enum Aspect {
        PROGRESS,
        MONEY,
        QUALITY,
        RISK,
        EFFECTS
    }

    /** How it stands. */
    public enum Colour {
        ON_COURSE,
        ATTENTION,
        BOTTLENECK
    }
}
