package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Objects;

/** A date in the fewest words that the parser reads as the same date: "14-3-2023", "Q2 2023", "vanaf 03-2023". */
final class ShortDate {

    private ShortDate() {}

    static String of(PartialDate date, DateRules rules) {
        DateRange due = Objects.requireNonNull(date.due());
        return bounded(date, closed(first(due), last(due), date.precision(), new Calendar(rules)));
    }

    /** The same days, whatever precision they were given in. */
    static String days(PartialDate date) {
        DateRange due = Objects.requireNonNull(date.due());
        return bounded(date, closed(unit(first(due), Precision.DAY), unit(last(due), Precision.DAY)));
    }

    static LocalDate first(DateRange closed) {
        return Objects.requireNonNull(closed.from());
    }

    static LocalDate last(DateRange closed) {
        return Objects.requireNonNull(closed.to()).minusDays(1);
    }

    private static String bounded(PartialDate date, String closed) {
        DateRange range = Objects.requireNonNull(date.range());
        String side = range.to() == null ? "vanaf " : range.from() == null ? "t/m " : "";
        return side + (date.isApproximate() ? "ca. " : "") + closed + (date.isUncertain() ? "?" : "");
    }

    private static String closed(LocalDate from, LocalDate last, Precision precision, Calendar calendar) {
        if (precision == Precision.SCHOOL_YEAR) {
            return "schooljaar " + from.getYear() + "-" + last.getYear();
        }
        if (precision == Precision.YEAR_PART) {
            String part = from.getMonthValue() == 1 ? "begin " : last.getMonthValue() == 12 ? "eind " : "medio ";
            return part + from.getYear();
        }
        if (precision == Precision.SEASON) {
            return season(from, calendar);
        }
        return closed(unit(from, precision), unit(last, precision));
    }

    private static String closed(String first, String last) {
        return first.equals(last) ? first : first + " - " + last;
    }

    private static String season(LocalDate from, Calendar calendar) {
        String[] names = {"voorjaar", "zomer", "najaar", "winter"};
        for (int season = 1; season <= 4; season++) {
            if (calendar.season(season, from.getYear()).from().equals(from)) {
                return names[season - 1] + " " + from.getYear();
            }
        }
        return "na de zomer " + from.getYear();
    }

    private static String unit(LocalDate day, Precision precision) {
        int month = day.getMonthValue();
        return switch (precision) {
            case MONTH_PART ->
                "week " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + day.get(IsoFields.WEEK_BASED_YEAR);
            case MONTH, MONTH_RANGE -> "%02d-%d".formatted(month, day.getYear());
            case QUARTER -> "Q" + (month + 2) / 3 + " " + day.getYear();
            case HALF_YEAR -> "H" + (month + 5) / 6 + " " + day.getYear();
            case YEAR, MULTI_YEAR -> String.valueOf(day.getYear());
            default -> day.getDayOfMonth() + "-" + month + "-" + day.getYear();
        };
    }
}
