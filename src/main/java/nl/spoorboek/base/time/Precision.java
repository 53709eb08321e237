package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.time.Period;

/** How finely a date was given, from fine to coarse; the words of the seed file in upper case. */
public enum Precision {
    /** A day, or days up to and including another day. */
    DAY(Period.ofDays(1)),
    /** The begin, middle or end of a month, or a week. */
    MONTH_PART(Period.ofDays(10)),
    MONTH(Period.ofMonths(1)),
    /** Several months, named as months. */
    MONTH_RANGE(Period.ofMonths(2)),
    QUARTER(Period.ofMonths(3)),
    SEASON(Period.ofMonths(3)),
    HALF_YEAR(Period.ofMonths(6)),
    SCHOOL_YEAR(Period.ofYears(1)),
    /** The begin, middle or end of a year. */
    YEAR_PART(Period.ofMonths(3)),
    YEAR(Period.ofYears(1)),
    MULTI_YEAR(Period.ofYears(2)),
    /** Words only: the date is still to be planned. */
    UNKNOWN(Period.ZERO);

    private final Period stretch;

    Precision(Period stretch) {
        this.stretch = stretch;
    }

    /** The stretch of this precision that begins at the start of an open range: where "vanaf" is due. */
    DateRange beginningAt(LocalDate start) {
        return new DateRange(start, start.plus(stretch));
    }

    /** The stretch of this precision that ends just before a day: where "voor" is due. */
    DateRange endingBefore(LocalDate end) {
        return new DateRange(end.minus(stretch), end);
    }
}
