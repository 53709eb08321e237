package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The sentences that tell a date, in one language. */
sealed interface DateLanguage permits DutchDates, EnglishDates {

    static DateLanguage of(Locale locale) {
        return locale.getLanguage().equals("nl") ? new DutchDates() : new EnglishDates();
    }

    String day(LocalDate day);

    String period(LocalDate first, LocalDate last);

    String from(LocalDate first);

    String from(LocalDate first, LocalDate dueBy);

    String until(LocalDate last);

    String stillToPlan();

    String approximately(String days);

    String uncertain(String days);

    String days(long count);

    String weeks(long count);

    String months(long count);

    String years(long count);

    String left(String length);

    String ahead(String length);

    String ago(String length);

    /** @param only whether today is the only day, and not the last of several */
    String today(boolean only);

    String about(String length);

    String underQuarter();

    /** @param count 1 to 6 */
    String quarters(long count);

    /** @param adopted whether to name what was adopted as the other date; so in the next four */
    String later(String length, boolean adopted);

    String earlier(String length, boolean adopted);

    String perhapsLater(boolean adopted);

    String perhapsEarlier(boolean adopted);

    String same(boolean adopted);

    String doesNotExist(String part);

    /** The first day of a period without what the last day repeats: "1 maart" before "31 mei 2023". */
    static String firstDay(LocalDate first, LocalDate last, Locale locale) {
        if (first.getYear() != last.getYear()) {
            return write(first, locale);
        }
        return write(first, first.getMonth() == last.getMonth() ? "d" : "d MMMM", locale);
    }

    static String write(LocalDate day, Locale locale) {
        return write(day, "d MMMM uuuu", locale);
    }

    static String write(LocalDate day, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
