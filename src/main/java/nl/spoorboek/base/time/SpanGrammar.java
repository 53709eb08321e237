package nl.spoorboek.base.time;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Grammar of spans, alone or joined: "maart 2023", "januari en februari 2023", "2020-2023". */
final class SpanGrammar {

    private final Calendar calendar;
    private final DayRules days;
    private final RelativeRules relatives;
    private final PeriodRules periods;

    SpanGrammar(Calendar calendar) {
        this.calendar = calendar;
        this.days = new DayRules(calendar);
        this.relatives = new RelativeRules(calendar);
        this.periods = new PeriodRules(calendar);
    }

    /** One span. */
    @Nullable
    Span one(Cursor cursor) {
        cursor.skip(Token.Kind.FILLER);
        Span span = cursor.attempt(days::read);
        if (span == null) {
            span = cursor.attempt(relatives::read);
        }
        return span != null ? span : cursor.attempt(periods::read);
    }

    /** One span, or several taken together from the first to the last. */
    @Nullable
    Span joined(Cursor cursor) {
        cursor.skip(Token.Kind.FILLER);
        Token first = cursor.peek();
        Span span = cursor.attempt(this::one);
        while (span != null) {
            Span next = cursor.attempt(this::nextOne);
            if (next == null) {
                break;
            }
            span = new Span.Joined(cursor.since(first), span, next);
        }
        return span;
    }

    private @Nullable Span nextOne(Cursor cursor) {
        return joiner(cursor) ? cursor.attempt(this::one) : null;
    }

    private static boolean joiner(Cursor cursor) {
        Token token = cursor.next();
        if (token.isSign(";")) {
            return cursor.take(Token.Kind.TARGET) != null;
        }
        return token.is(Token.Kind.JOIN)
                || token.is(Token.Kind.UNTIL, 1)
                || token.isSign("-")
                || token.isSign("/")
                || token.isSign(",")
                || token.text().equals("of");
    }

    /** "De zomer 2023" as what a council means by "voor de zomer": its recess. */
    @Nullable
    Span beforeRecess(Cursor cursor) {
        return summer(cursor, calendar::recess);
    }

    /** "De zomer 2023" as what a council means by "na de zomer": the rest of the year. */
    @Nullable
    Span afterRecess(Cursor cursor) {
        return summer(cursor, calendar::afterRecess);
    }

    private static @Nullable Span summer(Cursor cursor, IntFunction<Block> block) {
        cursor.skip(Token.Kind.FILLER);
        Token first = cursor.next();
        return first.is(Token.Kind.SEASON, 2) || first.is(Token.Kind.RECESS)
                ? YearSlot.span(cursor, first, new Term(block))
                : null;
    }
}
