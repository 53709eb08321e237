package nl.spoorboek.base.time;

import java.time.DateTimeException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads the year behind a part of a year: "2023", "van 2023", "'23", "van volgend jaar", or none. */
final class YearSlot {

    private YearSlot() {}

    /** The span of a part of a year, with the year that follows here if there is one. */
    static Span span(Cursor cursor, Token first, Term term) {
        Integer year = cursor.attempt(YearSlot::year);
        if (year != null) {
            return term.crossesYears()
                    ? crossing(cursor, first, term, year)
                    : new Span.Yearly(cursor.since(first), term.block(), year);
        }
        String part = cursor.since(first);
        Integer offset = cursor.attempt(YearSlot::offset);
        if (offset == null) {
            return new Span.Yearly(part, term.block(), null);
        }
        return new Span.Anchored(
                Reading.What.REFERENCE_DATE,
                anchor -> block(term.block(), anchor.reference().getYear() + offset, part));
    }

    private static Block block(IntFunction<Block> term, int year, String part) {
        try {
            return term.apply(year);
        } catch (DateTimeException e) {
            throw new ImpossibleDateException(part);
        }
    }

    /** "schooljaar 2022-2023", "winter 2022/23"; with one year a school year could be either of two. */
    private static Span crossing(Cursor cursor, Token first, Term term, int year) {
        Integer second = cursor.attempt(YearSlot::secondYear);
        if (second != null && second != year + 1 && second != (year + 1) % 100) {
            throw new ImpossibleDateException(cursor.since(first));
        }
        if (second == null && term.block().apply(year).precision() == Precision.SCHOOL_YEAR) {
            return new Span.Anchored(
                    Reading.What.MEANING, anchor -> term.block().apply(year - anchor.choice()));
        }
        return new Span.Yearly(cursor.since(first), term.block(), year);
    }

    private static @Nullable Integer secondYear(Cursor cursor) {
        if (!cursor.takeSign("-") && !cursor.takeSign("/")) {
            return null;
        }
        Token token = cursor.next();
        boolean short2 = token.is(Token.Kind.NUMBER) && token.text().length() == 2;
        return short2 || token.is(Token.Kind.YEAR) ? token.value() : null;
    }

    /** A year, after words and signs such as "van", "het jaar", "-" and ",". */
    static @Nullable Integer year(Cursor cursor) {
        cursor.skip(Token.Kind.FILLER);
        if (!cursor.takeSign("-") && !cursor.takeSign("/")) {
            cursor.takeSign(",");
        }
        if (cursor.peek().is(CalendarUnit.YEAR)) {
            cursor.next();
        }
        Token token = cursor.take(Token.Kind.YEAR);
        return token == null ? null : token.value();
    }

    /** "van dit jaar" 0, "volgend jaar" 1, "vorig jaar" -1; "van het jaar" is this one. */
    private static @Nullable Integer offset(Cursor cursor) {
        cursor.skip(Token.Kind.FILLER);
        Token relative = cursor.take(Token.Kind.RELATIVE);
        if (!cursor.next().is(CalendarUnit.YEAR)) {
            return null;
        }
        return relative == null ? 0 : Integer.signum(relative.value());
    }
}
