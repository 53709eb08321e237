package nl.spoorboek.base.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A span with what is said about it: on which side it is open, and how sure it is. */
record Statement(Bound bound, Span span, boolean approximate, boolean uncertain) {

    Statement(Bound bound, Span span) {
        this(bound, span, false, false);
    }

    /** The side at which a span is open. */
    enum Bound {
        /** In the span. */
        WITHIN,
        /** From its start on. */
        FROM,
        /** Until its end. */
        UNTIL,
        /** Until its start. */
        BEFORE,
        /** From its end on. */
        AFTER
    }

    Reading.@Nullable What lacks() {
        return span.lacks();
    }

    Statement bounded(Bound other) {
        return new Statement(other, span, approximate, uncertain);
    }

    Statement inYear(int year) {
        return new Statement(bound, span.inYear(year), approximate, uncertain);
    }

    Statement marked(boolean alsoApproximate, boolean alsoUncertain) {
        return new Statement(bound, span, approximate || alsoApproximate, uncertain || alsoUncertain);
    }

    /** The date, with what is lacking taken from the anchor. */
    PartialDate date(String words, Span.Anchor anchor, DateRules rules) {
        Block block = span.in(anchor);
        LocalDate from = block.from();
        LocalDate to = block.to();
        Precision precision = block.precision();
        return switch (bound) {
            case WITHIN -> date(words, block.range(), block.range(), precision, rules);
            case FROM -> date(words, new DateRange(from, null), block.range(), precision, rules);
            case UNTIL -> date(words, new DateRange(null, to), block.range(), precision, rules);
            case BEFORE -> date(words, new DateRange(null, from), precision.endingBefore(from), precision, rules);
            case AFTER -> date(words, new DateRange(to, null), precision.beginningAt(to), precision, rules);
        };
    }

    private PartialDate date(String words, DateRange range, DateRange due, Precision precision, DateRules rules) {
        String edtf = new Edtf(range, precision, uncertain, approximate).format(rules);
        return new PartialDate(words, edtf, range, due, precision);
    }
}
