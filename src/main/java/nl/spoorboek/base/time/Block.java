package nl.spoorboek.base.time;

import java.time.LocalDate;

/** A closed stretch of days that the calendar has a word for. */
record Block(LocalDate from, LocalDate to, Precision precision) {

    DateRange range() {
        return new DateRange(from, to);
    }

    boolean spans(LocalDate first, LocalDate next) {
        return from.equals(first) && to.equals(next);
    }

    /** From the start of this block to the end of a later one. */
    Block through(Block last) {
        return new Block(from, last.to, together(precision, last.precision));
    }

    /** The precision of two dates joined: their own when equal, else the coarser; several months or years have a name. */
    static Precision together(Precision first, Precision last) {
        Precision coarser = first.compareTo(last) >= 0 ? first : last;
        return switch (coarser) {
            case MONTH -> Precision.MONTH_RANGE;
            case YEAR -> Precision.MULTI_YEAR;
            default -> coarser;
        };
    }
}
