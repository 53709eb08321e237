package nl.spoorboek.programme;

import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.DateRules;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in about date words; null or 0 where nothing is filled in. The meaning of each is told at {@link DateRules}.
 *
 * @param spring first month of voorjaar
 * @param summer first month of zomer
 * @param autumn first month of najaar
 * @param winter first month of winter
 * @param schoolYearStart first day of a school year
 * @param recessStart first day of the council's summer recess
 * @param recessEnd last day of it, at least a week long and before 31 December
 * @param yearPartMonths months in "begin" and "eind" of a year, 1 to 5
 * @param beginMonthDays days in "begin" of a month, 1 to 14
 * @param endMonthFrom first day of "eind" of a month, 15 to 28
 * @param dueWeeks how long before its last day something counts as due, 1 to 26 weeks
 */
public record DateSettings(
        @Nullable Month spring,
        @Nullable Month summer,
        @Nullable Month autumn,
        @Nullable Month winter,
        @Nullable MonthDay schoolYearStart,
        @Nullable MonthDay recessStart,
        @Nullable MonthDay recessEnd,
        int yearPartMonths,
        int beginMonthDays,
        int endMonthFrom,
        int dueWeeks) {

    private static final int MOST_WEEKS = 26;
    private static final int DAYS_OF_WEEK = 7;

    /** Any year without a leap day. */
    private static final int ANY_YEAR = 2023;

    /** The settings that say what the rules say. */
    public static DateSettings of(DateRules rules) {
        return new DateSettings(
                rules.spring(),
                rules.summer(),
                rules.autumn(),
                rules.winter(),
                rules.schoolYearStart(),
                rules.recessStart(),
                rules.recessEnd(),
                rules.yearPartMonths(),
                rules.beginMonthDays(),
                rules.endMonthFrom(),
                Math.toIntExact(rules.dueWindow().get(ChronoUnit.DAYS) / DAYS_OF_WEEK));
    }

    /** The rules; {@link Problem.Invalid} with a sentence for each field that contradicts another or lies outside its range. */
    public DateRules rules() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        ascending(wrong, "summer", spring, summer);
        ascending(wrong, "autumn", summer, autumn);
        ascending(wrong, "winter", autumn, winter);
        required(wrong, "spring", spring);
        everyYear(wrong, "schoolYearStart", schoolYearStart);
        everyYear(wrong, "recessStart", recessStart);
        everyYear(wrong, "recessEnd", recessEnd);
        if (wrong.isEmpty() && recessStart != null && recessEnd != null) {
            if (recessStart.atYear(ANY_YEAR).plusDays(DAYS_OF_WEEK - 1L).isAfter(recessEnd.atYear(ANY_YEAR))) {
                wrong.put("recessEnd", Message.of("date-rules.recess.short"));
            } else if (!recessEnd.isBefore(MonthDay.of(Month.DECEMBER, 31))) {
                wrong.put("recessEnd", Message.of("date-rules.recess.late"));
            }
        }
        between(wrong, "yearPartMonths", yearPartMonths, 1, 5);
        between(wrong, "beginMonthDays", beginMonthDays, 1, 14);
        between(wrong, "endMonthFrom", endMonthFrom, 15, 28);
        if (wrong.isEmpty() && endMonthFrom <= beginMonthDays + 1) {
            wrong.put("endMonthFrom", Message.of("date-rules.middle.none"));
        }
        between(wrong, "dueWeeks", dueWeeks, 1, MOST_WEEKS);
        if (!wrong.isEmpty()
                || spring == null
                || summer == null
                || autumn == null
                || winter == null
                || schoolYearStart == null
                || recessStart == null
                || recessEnd == null) {
            throw new Problem.Invalid(wrong);
        }
        return new DateRules(
                spring,
                summer,
                autumn,
                winter,
                schoolYearStart,
                recessStart,
                recessEnd,
                yearPartMonths,
                beginMonthDays,
                endMonthFrom,
                Period.ofWeeks(dueWeeks));
    }

    private static void required(Map<String, Message> wrong, String field, @Nullable Object value) {
        if (value == null) {
            wrong.put(field, Message.of("field.required"));
        }
    }

    private static void ascending(
            Map<String, Message> wrong, String field, @Nullable Month before, @Nullable Month month) {
        required(wrong, field, month);
        if (before != null && month != null && month.compareTo(before) <= 0) {
            wrong.put(field, Message.of("date-rules.season.order"));
        }
    }

    private static void everyYear(Map<String, Message> wrong, String field, @Nullable MonthDay day) {
        if (day == null) {
            wrong.put(field, Message.of("date-rules.day.none"));
        } else if (!day.isValidYear(ANY_YEAR)) {
            wrong.put(field, Message.of("date-rules.day.leap"));
        }
    }

    private static void between(Map<String, Message> wrong, String field, int value, int least, int most) {
        if (value < least || value > most) {
            wrong.put(field, Message.of("date-rules.between", least, most));
        }
    }
}
