package nl.spoorboek.base.time;

import java.time.Month;
import java.time.MonthDay;
import java.time.Period;

/**
 * What vague date words mean here; settings of the installation, with the seed file's {@code date_rules} as defaults.
 *
 * @param spring first month of voorjaar
 * @param summer first month of zomer
 * @param autumn first month of najaar
 * @param winter first month of winter, which runs into the next year
 * @param schoolYearStart first day of a school year, which ends the day before a year later
 * @param recessStart first day of the council's summer recess: "voor de zomer" ends the day before
 * @param recessEnd last day of that recess, at least a week long: "na de zomer" runs from the next day until the end of the year
 * @param yearPartMonths months in "begin" and "eind" of a year, 1 to 5; "medio" is what lies between
 * @param beginMonthDays days in "begin" of a month, 1 to 14
 * @param endMonthFrom first day of "eind" of a month, 15 to 28; "medio" is what lies between
 * @param dueWindow how long before the end of the due range something counts as due
 */
public record DateRules(
        Month spring,
        Month summer,
        Month autumn,
        Month winter,
        MonthDay schoolYearStart,
        MonthDay recessStart,
        MonthDay recessEnd,
        int yearPartMonths,
        int beginMonthDays,
        int endMonthFrom,
        Period dueWindow) {

    private static final DateRules DEFAULTS = new DateRules(
            Month.MARCH,
            Month.JUNE,
            Month.SEPTEMBER,
            Month.DECEMBER,
            MonthDay.of(8, 1),
            MonthDay.of(7, 1),
            MonthDay.of(8, 31),
            3,
            10,
            21,
            Period.ofWeeks(6));

    /** @throws IllegalArgumentException when the settings contradict each other */
    public DateRules {
        check(spring.compareTo(summer) < 0 && summer.compareTo(autumn) < 0 && autumn.compareTo(winter) < 0, "seasons");
        check(
                !recessStart.atYear(2023).plusDays(6).isAfter(recessEnd.atYear(2023))
                        && recessEnd.isBefore(MonthDay.of(12, 31)),
                "recess");
        check(yearPartMonths >= 1 && yearPartMonths <= 5, "yearPartMonths");
        check(beginMonthDays >= 1 && beginMonthDays <= 14, "beginMonthDays");
        check(endMonthFrom >= 15 && endMonthFrom <= 28 && endMonthFrom > beginMonthDays + 1, "endMonthFrom");
        check(!dueWindow.isNegative() && !dueWindow.isZero(), "dueWindow");
    }

    private static void check(boolean holds, String setting) {
        if (!holds) {
            throw new IllegalArgumentException("date rules: " + setting);
        }
    }

    /** The rules of the seed file. */
    public static DateRules defaults() {
        return DEFAULTS;
    }
}
