package nl.spoorboek.base.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often something comes back, and until when. Twelve months are a year, six a half year and three a quarter, so that the same
 * rhythm is always told in the same words.
 *
 * @param unit a week or longer
 * @param every every so many units; at least 1
 * @param times how often it still comes, the present one counted; null for no limit
 * @param until the last day on which one may be due; null for no limit
 */
public record Repetition(
        CalendarUnit unit,
        int every,
        @Nullable Integer times,
        @Nullable LocalDate until) {

    /** @throws IllegalArgumentException when it is not a rhythm, or has two ends */
    public Repetition {
        if (unit == CalendarUnit.DAY || every < 1 || (times != null && (times < 1 || until != null))) {
            throw new IllegalArgumentException("no repetition: every " + every + " " + unit);
        }
        int months = unit.months(every);
        if (months > 0) {
            unit = months % 12 == 0
                    ? CalendarUnit.YEAR
                    : months % 6 == 0
                            ? CalendarUnit.HALF_YEAR
                            : months % 3 == 0 ? CalendarUnit.QUARTER : CalendarUnit.MONTH;
            every = months / unit.months(1);
        }
    }

    /**
     * Whether a date can come back in this rhythm and stay as precise as it is: "Q2 2023" each quarter or year, and not each
     * month. What has no days does not come back.
     */
    public boolean suits(PartialDate date) {
        return date.isPlanned() && unit.compareTo(DateShift.ownPeriod(date)) >= 0;
    }
}
