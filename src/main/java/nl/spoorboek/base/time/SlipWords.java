package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

/**
 * How far a date lies from the one that was agreed, in plain words; Dutch for {@code nl}, English for every other language. What is
 * said is never finer than what is known:
 *
 * <ul>
 *   <li>within what was agreed ("Q3" agreed, "17 september" expected): as agreed;
 *   <li>around what was agreed ("17 september" agreed, "2024" expected): perhaps later, perhaps earlier;
 *   <li>else the ends of both due ranges are compared: two days exactly ("11 weken later"), parts of months and months in rounded weeks
 *       or months ("ongeveer 6 weken later"), anything coarser in quarters and half years ("ongeveer een kwartaal later").
 * </ul>
 */
public final class SlipWords {

    private static final int DAYS_IN_WEEKS = 126;
    private static final double WEEK = 7;
    private static final double QUARTER = 91.31;
    private static final double YEAR = 365.25;

    private SlipWords() {}

    /** Measured from what was adopted: "11 weken later dan vastgesteld", "zoals vastgesteld"; empty unless both have days. */
    public static String sinceAdopted(PartialDate adopted, PartialDate now, Locale locale) {
        return words(adopted, now, DateLanguage.of(locale), true);
    }

    /** Measured from another date, which the reader knows: "11 weken later", "gelijk"; empty unless both have days. */
    public static String between(PartialDate from, PartialDate to, Locale locale) {
        return words(from, to, DateLanguage.of(locale), false);
    }

    /** A number of days later, or earlier when negative: "3 weken later", "2 dagen eerder", "gelijk". */
    public static String ofDays(long days, Locale locale) {
        DateLanguage language = DateLanguage.of(locale);
        String length = PartialDateWords.length(Math.abs(days), language);
        return days == 0
                ? language.same(false)
                : days > 0 ? language.later(length, false) : language.earlier(length, false);
    }

    private static String words(PartialDate agreed, PartialDate now, DateLanguage language, boolean adopted) {
        DateRange old = agreed.due();
        DateRange due = now.due();
        if (old == null || due == null) {
            return "";
        }
        if (contains(old, due)) {
            return language.same(adopted);
        }
        boolean later = end(due).isAfter(end(old));
        if (contains(due, old)) {
            return later ? language.perhapsLater(adopted) : language.perhapsEarlier(adopted);
        }
        if (!later && end(due).isEqual(end(old))) {
            return language.same(adopted);
        }
        String length = length(Math.abs(ChronoUnit.DAYS.between(end(old), end(due))), coarser(agreed, now), language);
        return later ? language.later(length, adopted) : language.earlier(length, adopted);
    }

    private static Precision coarser(PartialDate one, PartialDate other) {
        return one.precision().compareTo(other.precision()) > 0 ? one.precision() : other.precision();
    }

    private static String length(long days, Precision grain, DateLanguage language) {
        if (grain == Precision.DAY) {
            return PartialDateWords.length(days, language);
        }
        if (grain.compareTo(Precision.MONTH) <= 0) {
            return language.about(
                    days < DAYS_IN_WEEKS
                            ? language.weeks(Math.max(1, Math.round(days / WEEK)))
                            : PartialDateWords.length(days, language));
        }
        long quarters = Math.round(days / QUARTER);
        if (quarters == 0) {
            return language.underQuarter();
        }
        return language.about(quarters < 7 ? language.quarters(quarters) : language.years(Math.round(days / YEAR)));
    }

    private static boolean contains(DateRange outer, DateRange inner) {
        return !start(inner).isBefore(start(outer)) && !end(inner).isAfter(end(outer));
    }

    private static LocalDate start(DateRange closed) {
        return Objects.requireNonNull(closed.from());
    }

    private static LocalDate end(DateRange closed) {
        return Objects.requireNonNull(closed.to());
    }
}
