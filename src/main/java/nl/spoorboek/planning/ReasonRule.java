package nl.spoorboek.planning;

import java.time.LocalDate;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.programme.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * When another date asks for a reason: when it takes a milestone out of the reporting period that is open now, for the report will
 * have to say why it did not come. Taking the date away does so too. A first date, or a move of what was due later already, does not.
 *
 * @see "The product, capability A2"
 */
final class ReasonRule {

    private ReasonRule() {}

    /** Whether moving from one date to the other, null for none, asks for a reason in this period. */
    static boolean asks(@Nullable PartialDate before, @Nullable PartialDate after, ReportingPeriod open) {
        return isDueBy(before, open.until()) && !isDueBy(after, open.until());
    }

    private static boolean isDueBy(@Nullable PartialDate date, LocalDate lastDay) {
        DateRange due = date == null ? null : date.due();
        return due != null && due.to() != null && !due.to().isAfter(lastDay.plusDays(1));
    }
}
