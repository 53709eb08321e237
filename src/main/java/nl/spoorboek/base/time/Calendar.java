package nl.spoorboek.base.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The stretches of days that words such as quarter, voorjaar and schooljaar stand for under the date rules. */
record Calendar(DateRules rules) {

    Block day(LocalDate day) {
        return new Block(day, day.plusDays(1), Precision.DAY);
    }

    Block week(int week, int year) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).checkValidValue(week, null);
        LocalDate monday = inFirstWeek
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week - 1L);
        return new Block(monday, monday.plusWeeks(1), Precision.MONTH_PART);
    }

    /** Seven days of a month: the first, second and so on, or {@link Lexicon#LAST}. */
    Block weekOfMonth(int which, Block month) {
        LocalDate first =
                which == Lexicon.LAST ? month.to().minusWeeks(1) : month.from().plusWeeks(which - 1L);
        return new Block(first, first.plusWeeks(1), Precision.MONTH_PART);
    }

    Block month(int month, int year) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Block(first, first.plusMonths(1), Precision.MONTH);
    }

    Block quarter(int quarter, int year) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Block(first, first.plusMonths(3), Precision.QUARTER);
    }

    Block halfYear(int half, int year) {
        LocalDate first = LocalDate.of(year, 6 * half - 5, 1);
        return new Block(first, first.plusMonths(6), Precision.HALF_YEAR);
    }

    Block year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new Block(first, first.plusYears(1), Precision.YEAR);
    }

    Block schoolYear(int year) {
        LocalDate first = rules.schoolYearStart().atYear(year);
        return new Block(first, rules.schoolYearStart().atYear(year + 1), Precision.SCHOOL_YEAR);
    }

    /** A season, 1 (voorjaar) to 4 (winter); winter begins in the given year and ends in the next. */
    Block season(int season, int year) {
        Month first = month(season);
        LocalDate from = LocalDate.of(year, first, 1);
        LocalDate to = LocalDate.of(season == 4 ? year + 1 : year, month(season % 4 + 1), 1);
        return new Block(from, to, Precision.SEASON);
    }

    private Month month(int season) {
        return switch (season) {
            case 1 -> rules.spring();
            case 2 -> rules.summer();
            case 3 -> rules.autumn();
            case 4 -> rules.winter();
            default -> throw new DateTimeException("season " + season);
        };
    }

    /** The council's summer recess: "voor de zomer" is before it. */
    Block recess(int year) {
        return new Block(
                rules.recessStart().atYear(year), rules.recessEnd().atYear(year).plusDays(1), Precision.SEASON);
    }

    /** "Na de zomer": from the end of the recess until the end of the year. */
    Block afterRecess(int year) {
        return new Block(recess(year).to(), MonthDay.of(1, 1).atYear(year + 1), Precision.SEASON);
    }

    /** The begin (0), middle (1) or end (2) of a block; thirds when it is shorter than a quarter. */
    Block part(int part, Block whole) {
        if (whole.precision() == Precision.MONTH) {
            return partOfMonth(part, whole);
        }
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(whole.from(), whole.to()));
        if (months < 3) {
            long edge = Math.max(1, ChronoUnit.DAYS.between(whole.from(), whole.to()) / 3);
            return cut(part, whole, whole.from().plusDays(edge), whole.to().minusDays(edge), Precision.MONTH_PART);
        }
        // begin and end of a year are a setting; of a shorter block a quarter of it, rounded up to whole months
        int edge = months == 12 ? rules.yearPartMonths() : (months + 3) / 4;
        Precision precision = months < 6 ? Precision.MONTH : Precision.YEAR_PART;
        return cut(part, whole, whole.from().plusMonths(edge), whole.to().minusMonths(edge), precision);
    }

    private Block partOfMonth(int part, Block month) {
        LocalDate afterBegin = month.from().plusDays(rules.beginMonthDays());
        return cut(part, month, afterBegin, month.from().withDayOfMonth(rules.endMonthFrom()), Precision.MONTH_PART);
    }

    private static Block cut(int part, Block whole, LocalDate afterBegin, LocalDate end, Precision precision) {
        return switch (part) {
            case 0 -> new Block(whole.from(), afterBegin, precision);
            case 1 -> new Block(afterBegin, end, precision);
            default -> new Block(end, whole.to(), precision);
        };
    }
}
