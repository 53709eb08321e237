package nl.spoorboek.exchange.intake;

import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The date that a row asks for.
 *
 * @param date the date
 * @param typed whether its words are those of the file; else they were made of days, and days are what is compared
 */
record IntakeDate(PartialDate date, boolean typed) {

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
