package nl.spoorboek.base.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Moves a date along the calendar by whole steps, as someone does who drags it over the roadmap. What comes out is told in words
 * that the parser reads as exactly those days, so that a moved date is as good as a typed one.
 *
 * <ul>
 *   <li>A date keeps the precision it was given in for as long as the new days are a period of that precision: "Q2 2023" and a
 *       quarter is "Q3 2023", "voorjaar 2023" and a quarter "zomer 2023". Where they are not, it is told in the step it was moved
 *       by, else in months, else in days: "voorjaar 2023" and a month is "april tot en met juni 2023".
 *   <li>No date becomes finer than it was by being moved: what was given in months or coarser moves by at least a month, a week by
 *       at least a week, an open date ("vanaf 2023") by a period of its own precision; a smaller step counts as that one.
 *   <li>A day keeps its number in the month, or takes the last one there is; the last day of a month as the end of a period stays
 *       the last day. A week stays a week, from the nearest Monday.
 *   <li>The open side of "vanaf" and "uiterlijk" stays open; "circa" and "?" stay.
 *   <li>The person's own words stay, with other years, when they read as the new days.
 * </ul>
 *
 * <p>It holds no state.
 */
public final class DateShift {

    /** No more steps at once; a plan of ten years has fewer days. */
    private static final int MOST_STEPS = 4000;

    /** What of a date is moved. */
    public enum Part {
        WHOLE,
        /** The first day of a period. */
        START,
        /** The last day of a period. */
        END
    }

    private final PartialDateParser parser;
    private final Calendar calendar;
    private final ShiftedWords words;

    /** @param locale the language of words that it has to find: Dutch for {@code nl}, else English */
    public DateShift(PartialDateParser parser, Locale locale) {
        this.parser = parser;
        this.calendar = new Calendar(parser.rules());
        this.words = new ShiftedWords(calendar, locale);
    }

    /** The smallest step by which the date moves. */
    public static CalendarUnit smallestStep(PartialDate date) {
        DateRange due = date.due();
        if (due == null || date.precision() == Precision.DAY) {
            return CalendarUnit.DAY;
        }
        if (isWeek(due)) {
            return CalendarUnit.WEEK;
        }
        return isClosed(date) ? CalendarUnit.MONTH : ownStep(date.precision());
    }

    /** The shortest step by which the date moves and stays as precise as it is, in the words it has: a quarter for "Q2 2023". */
    static CalendarUnit ownPeriod(PartialDate date) {
        CalendarUnit smallest = smallestStep(date);
        return smallest == CalendarUnit.MONTH ? ownStep(date.precision()) : smallest;
    }

    /** Of an open date the day it is due hangs on its precision: "vanaf 2023" and a month may not become due before the year is out. */
    private static CalendarUnit ownStep(Precision precision) {
        return switch (precision) {
            case QUARTER, SEASON -> CalendarUnit.QUARTER;
            case HALF_YEAR -> CalendarUnit.HALF_YEAR;
            case SCHOOL_YEAR, YEAR_PART, YEAR, MULTI_YEAR -> CalendarUnit.YEAR;
            default -> CalendarUnit.MONTH;
        };
    }

    private static boolean isClosed(PartialDate date) {
        return date.range() != null && date.range().isClosed();
    }

    /** Whether it is a period of which both ends are known, so that each can be moved. */
    public static boolean hasTwoEnds(PartialDate date) {
        DateRange due = date.due();
        return due != null && isClosed(date) && ShortDate.first(due).isBefore(ShortDate.last(due));
    }

    /**
     * The date, moved.
     *
     * @param steps how many steps later, or earlier when negative
     * @return empty when no day would be left of it, when an end is asked of a date that has no two, when it has no days, or when
     *     it would leave the years 1900 to 2199
     */
    public Optional<PartialDate> shift(PartialDate date, Part part, CalendarUnit step, int steps) {
        DateRange due = date.due();
        if (due == null || Math.abs(steps) > MOST_STEPS || (part != Part.WHOLE && !hasTwoEnds(date))) {
            return Optional.empty();
        }
        if (steps == 0) {
            return Optional.of(date);
        }
        CalendarUnit smallest = smallestStep(date);
        CalendarUnit by = step.compareTo(smallest) < 0 ? smallest : step;
        LocalDate from = part == Part.END ? ShortDate.first(due) : by.plus(ShortDate.first(due), steps);
        LocalDate to = part == Part.START ? Objects.requireNonNull(due.to()) : end(due, by, steps);
        if (part == Part.WHOLE && isWeek(due)) {
            from = from.minusDays(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            to = from.plusWeeks(1);
        }
        if (!from.isBefore(to) || from.getYear() < 1900 || to.getYear() > 2199) {
            return Optional.empty();
        }
        int years = part == Part.WHOLE && by.months(steps) % 12 == 0 ? by.months(steps) / 12 : 0;
        return Optional.of(told(date, new DateRange(from, to), by, years));
    }

    /** The last day of a month stays one; else the last day moves like any day. */
    private static LocalDate end(DateRange due, CalendarUnit by, int steps) {
        LocalDate end = Objects.requireNonNull(due.to());
        boolean single = ShortDate.first(due).plusDays(1).equals(end);
        return end.getDayOfMonth() == 1 && !single
                ? by.plus(end, steps)
                : by.plus(end.minusDays(1), steps).plusDays(1);
    }

    private static boolean isWeek(DateRange due) {
        LocalDate first = ShortDate.first(due);
        return first.getDayOfWeek() == DayOfWeek.MONDAY && first.plusWeeks(1).equals(due.to());
    }

    private PartialDate told(PartialDate date, DateRange due, CalendarUnit by, int years) {
        DateRange old = Objects.requireNonNull(date.range());
        DateRange range = new DateRange(old.from() == null ? null : due.from(), old.to() == null ? null : due.to());
        List<String> forms = words.of(date, due, by, years);
        return forms.stream()
                .flatMap(form -> read(form, date, range).stream())
                .filter(read -> due.equals(read.due()))
                .findFirst()
                // "voor de zomer" is due in the months before it; its last day alone is what always can be said
                .or(() -> forms.stream()
                        .flatMap(form -> read(form, date, range).stream())
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("no words for " + range + ", moved from " + date));
    }

    private Optional<PartialDate> read(String form, PartialDate was, DateRange range) {
        return parser.read(form) instanceof Reading.Understood(PartialDate date)
                        && range.equals(date.range())
                        && date.isApproximate() == was.isApproximate()
                        && date.isUncertain() == was.isUncertain()
                ? Optional.of(date)
                : Optional.empty();
    }
}
