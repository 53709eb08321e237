package nl.spoorboek.base.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A stretch of the calendar that can be counted from a day: "volgend kwartaal", "komende 10 jaar". */
public enum CalendarUnit {
    DAY(0),
    /** Seven days, from Monday when it is one of the calendar's. */
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    CalendarUnit(int months) {
        this.months = months;
    }

    /** The first day of the unit that the day lies in. */
    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            default -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
        };
    }

    /** So many units later. */
    LocalDate plus(LocalDate day, int count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            default -> day.plusMonths((long) count * months);
        };
    }

    /** How many whole months so many units are; 0 for days and weeks. */
    int months(int count) {
        return months * count;
    }

    /** The precision of one unit, or of several together. */
    Precision precision(int count) {
        return switch (this) {
            case DAY -> Precision.DAY;
            case WEEK -> count == 1 ? Precision.MONTH_PART : Precision.DAY;
            case MONTH -> count == 1 ? Precision.MONTH : Precision.MONTH_RANGE;
            case QUARTER -> Precision.QUARTER;
            case HALF_YEAR -> Precision.HALF_YEAR;
            case YEAR -> count == 1 ? Precision.YEAR : Precision.MULTI_YEAR;
        };
    }

    /** So many units from a day on; days and weeks count from that day, longer units are whole. */
    Block blockFrom(LocalDate day, int count) {
        LocalDate start = count > 1 && this == WEEK ? day : startOf(day);
        return new Block(start, plus(start, count), precision(count));
    }
}
