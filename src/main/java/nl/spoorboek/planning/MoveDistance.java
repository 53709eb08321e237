package nl.spoorboek.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.spoorboek.base.time.CalendarUnit;
import nl.spoorboek.base.time.DateShift;
import nl.spoorboek.base.time.PartialDate;

/**
 * How much later something becomes due, to let other things become due as much later. Each keeps its own precision, and so moves in
 * its own steps: at least as far, never less, as else it would still clash.
 *
 * @param days how many days later; more than none
 * @param months how many whole months these are, or 0 when they are not
 */
record MoveDistance(long days, int months) {

    /** A month has at most so many days: fewer steps than this may fall short. */
    private static final int MONTH = 31;

    private static final int WEEK = 7;

    /** The distance between two days after the last day; empty when the second is not later. */
    static Optional<MoveDistance> between(LocalDate before, LocalDate after) {
        if (!after.isAfter(before)) {
            return Optional.empty();
        }
        long months = ChronoUnit.MONTHS.between(before, after);
        return Optional.of(new MoveDistance(
                ChronoUnit.DAYS.between(before, after),
                before.plusMonths(months).equals(after) ? Math.toIntExact(months) : 0));
    }

    /** The date, as much later; empty when it has no days to move. */
    Optional<PartialDate> along(PartialDate date, DateShift shift) {
        if (date.due() == null) {
            return Optional.empty();
        }
        CalendarUnit step = DateShift.smallestStep(date);
        if (months > 0 && (step == CalendarUnit.DAY || step == CalendarUnit.WEEK)) {
            return shift.shift(date, DateShift.Part.WHOLE, CalendarUnit.MONTH, months);
        }
        return shift.shift(date, DateShift.Part.WHOLE, step, steps(step));
    }

    private int steps(CalendarUnit step) {
        long whole = months > 0 ? months : ceil(days, MONTH);
        return Math.toIntExact(
                switch (step) {
                    case DAY -> days;
                    case WEEK -> ceil(days, WEEK);
                    case MONTH -> whole;
                    case QUARTER -> ceil(whole, 3);
                    case HALF_YEAR -> ceil(whole, 6);
                    case YEAR -> ceil(whole, 12);
                });
    }

    private static long ceil(long amount, int by) {
        return Math.ceilDiv(amount, by);
    }
}
