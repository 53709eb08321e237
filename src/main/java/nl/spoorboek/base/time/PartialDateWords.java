package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Partial dates told in plain words, in Dutch for {@code nl} and in English for every other language. */
public final class PartialDateWords {

    private static final int DAYS_IN_WEEKS = 14;
    private static final int DAYS_IN_MONTHS = 126;
    private static final int DAYS_IN_YEARS = 730;

    /** Four figures, an apostrophe and two, or a date in figures that ends with two. */
    private static final Pattern NAMES_A_YEAR =
            Pattern.compile("(?<!\\d)\\d{4}(?!\\d)|['\u2019]\\d{2}(?!\\d)|\\d[-/.]\\d{1,2}[-/.]\\d{2}(?!\\d)");

    private PartialDateWords() {}

    /**
     * How a date was understood, such as "voorjaar 2023: van 1 maart tot en met 31 mei 2023". Words that are
     * already the whole date are followed by it all the same, so that a reader can always compare.
     */
    public static String explain(PartialDate date, Locale locale) {
        return date.words() + ": " + understood(date, locale);
    }

    /** The days alone, as {@link #explain(PartialDate, Locale)} tells them; "nog te plannen" when there are none. */
    public static String understood(PartialDate date, Locale locale) {
        DateLanguage language = DateLanguage.of(locale);
        DateRange range = date.range();
        DateRange due = date.due();
        if (range == null || due == null) {
            return language.stillToPlan();
        }
        String days = days(range, due, language);
        if (date.isApproximate()) {
            days = language.approximately(days);
        }
        return date.isUncertain() ? language.uncertain(days) : days;
    }

    private static String days(DateRange range, DateRange due, DateLanguage language) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        if (from == null) {
            return language.until(last(range));
        }
        if (to != null) {
            return language.period(from, last(range));
        }
        return from.equals(last(due)) ? language.from(from) : language.from(from, last(due));
    }

    /** One day: "14 maart 2023", "14 March 2023". */
    public static String day(LocalDate day, Locale locale) {
        return DateLanguage.of(locale).day(day);
    }

    /** For lists: the words as typed. */
    public static String brief(PartialDate date, Locale locale) {
        return date.words();
    }

    /**
     * For wherever a date stands away from where it was written: the words as typed, with the year behind them when they name
     * none, such as "per 1 april (2022)". Where "per 1 april" was written everybody knew the year; on a roadmap of five years
     * nobody does.
     */
    public static String told(PartialDate date) {
        DateRange due = date.due();
        if (due == null || NAMES_A_YEAR.matcher(date.words()).find()) {
            return date.words();
        }
        int last = last(due).getYear();
        int first = due.from() == null ? last : due.from().getYear();
        return date.words() + " (" + (first == last ? "" : first + "-") + last + ")";
    }

    /**
     * How far away it is: "nog 9 dagen", "over 3 weken", "vandaag", "8 dagen geleden". Before a closed range it
     * counts to its first day, in it to its last day, and after it from its last day.
     *
     * @param due a closed range; an open side counts as the known one
     */
    public static String distance(DateRange due, LocalDate today, Locale locale) {
        DateLanguage language = DateLanguage.of(locale);
        LocalDate last =
                due.to() == null ? Objects.requireNonNull(due.from()) : due.to().minusDays(1);
        LocalDate first = due.from() == null ? last : due.from();
        if (today.isAfter(last)) {
            return language.ago(length(last, today, language));
        }
        if (today.isBefore(first)) {
            long days = ChronoUnit.DAYS.between(today, first);
            String length = length(today, first, language);
            return days < DAYS_IN_WEEKS && first.equals(last) ? language.left(length) : language.ahead(length);
        }
        return today.equals(last) ? language.today(first.equals(last)) : language.left(length(today, last, language));
    }

    /** The part of a text that cannot be, for the message at the field: there is no "31 februari". */
    public static String explain(Reading.Impossible impossible, Locale locale) {
        return DateLanguage.of(locale).doesNotExist(impossible.part());
    }

    private static LocalDate last(DateRange range) {
        LocalDate to = range.to();
        return to == null ? Objects.requireNonNull(range.from()) : to.minusDays(1);
    }

    private static String length(LocalDate from, LocalDate to, DateLanguage language) {
        return length(ChronoUnit.DAYS.between(from, to), language);
    }

    static String length(long days, DateLanguage language) {
        if (days < DAYS_IN_WEEKS) {
            return language.days(days);
        }
        if (days < DAYS_IN_MONTHS) {
            return language.weeks(Math.round(days / 7.0));
        }
        return days < DAYS_IN_YEARS
                ? language.months(Math.round(days / 30.44))
                : language.years(Math.round(days / 365.25));
    }
}
