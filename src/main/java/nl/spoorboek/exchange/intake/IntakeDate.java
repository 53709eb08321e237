package nl.spoorboek.exchange.intake;

import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.exchange.ExportWords;
import org.jspecify.annotations.Nullable;

/**
 * The date that a row asks for.
 *
 * @param date the date
 * @param typed whether its words are those of the file; else they were made of days, and days are what is compared
 */
record IntakeDate(PartialDate date, boolean typed) {

    /** Its words, and how they were understood where they do not say so themselves. */
    String told(ExportWords words) {
        String days = PartialDateWords.understood(date, words.locale());
        DateRange range = date.range();
        boolean saysSo = date.words().equalsIgnoreCase(days)
                || (range != null && range.from() != null && date.words().equalsIgnoreCase(words.day(range.from())));
        if (!typed || saysSo) {
            return date.words();
        }
        return words.t("intake.date.told", date.words(), range == null ? words.t("intake.date.none") : days);
    }

    /** Whether nothing would change. */
    boolean isSameAs(@Nullable PartialDate other) {
        if (other == null) {
            return false;
        }
        return typed
                ? date.words().equals(other.words()) && java.util.Objects.equals(date.edtf(), other.edtf())
                : java.util.Objects.equals(date.range(), other.range());
    }
}
