package nl.spoorboek.base.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Grammar of days: "dinsdag 14 maart 2023", "3-4-2023", "2023-04-03", "3-5 april", "March 14, 2023". */
final class DayRules {

    private final Calendar calendar;

    DayRules(Calendar calendar) {
        this.calendar = calendar;
    }

    @Nullable
    Span read(Cursor cursor) {
        Token first = cursor.peek();
        Token weekday = cursor.take(Token.Kind.WEEKDAY);
        if (weekday != null) {
            cursor.takeSign(",");
            cursor.skip(Token.Kind.FILLER);
        }
        Token begin = weekday == null ? first : weekday;
        Span day = cursor.attempt(c -> iso(c, begin));
        if (day == null) {
            day = cursor.attempt(c -> numeric(c, begin));
        }
        if (day == null) {
            day = cursor.attempt(c -> days(c, begin));
        }
        if (day == null) {
            day = cursor.attempt(c -> dayOfMonth(c, begin));
        }
        return day != null ? day : cursor.attempt(c -> monthDay(c, begin));
    }

    private @Nullable Span iso(Cursor cursor, Token first) {
        Token year = cursor.take(Token.Kind.YEAR);
        if (year == null || !cursor.takeSign("-")) {
            return null;
        }
        Token month = cursor.take(Token.Kind.NUMBER);
        if (month == null || !cursor.takeSign("-")) {
            return null;
        }
        Token day = cursor.take(Token.Kind.NUMBER);
        return day == null ? null : span(cursor, first, day, month.value(), year.value());
    }

    private @Nullable Span numeric(Cursor cursor, Token first) {
        Token day = cursor.take(Token.Kind.NUMBER);
        Token sign = cursor.take(Token.Kind.SIGN);
        Token month = cursor.take(Token.Kind.NUMBER);
        if (day == null || month == null || sign == null || !"-/.".contains(sign.text())) {
            return null;
        }
        if (!cursor.takeSign(sign.text())) {
            return null;
        }
        Token year = cursor.next();
        if (year.is(Token.Kind.YEAR)) {
            return span(cursor, first, day, month.value(), year.value());
        }
        if (!year.is(Token.Kind.NUMBER)) {
            return null;
        }
        if (year.text().length() != 2) {
            throw new ImpossibleDateException(cursor.since(first));
        }
        return span(cursor, first, day, month.value(), 2000 + year.value());
    }

    /** "3-5 april 2023", "3 en 5 april". */
    private @Nullable Span days(Cursor cursor, Token first) {
        Token from = cursor.take(Token.Kind.NUMBER);
        if (from == null || !joins(cursor)) {
            return null;
        }
        Token to = cursor.take(Token.Kind.NUMBER);
        Token month = cursor.take(Token.Kind.MONTH);
        if (to == null || month == null) {
            return null;
        }
        Integer year = cursor.attempt(YearSlot::year);
        return new Span.Joined(
                cursor.since(first),
                span(cursor, first, from, month.value(), year),
                span(cursor, first, to, month.value(), year));
    }

    private static boolean joins(Cursor cursor) {
        Token joiner = cursor.next();
        return joiner.is(Token.Kind.JOIN)
                || joiner.is(Token.Kind.UNTIL, 1)
                || joiner.isSign("-")
                || joiner.isSign("/")
                || joiner.text().equals("of");
    }

    private @Nullable Span dayOfMonth(Cursor cursor, Token first) {
        Token day = dayNumber(cursor);
        cursor.skip(Token.Kind.FILLER);
        Token month = cursor.take(Token.Kind.MONTH);
        if (day == null || month == null) {
            return null;
        }
        Integer year = cursor.attempt(YearSlot::year);
        if (year == null && isShortYear(cursor.peek())) {
            year = 2000 + cursor.next().value();
        }
        if (year != null || first.is(Token.Kind.WEEKDAY)) {
            return span(cursor, first, day, month.value(), year);
        }
        check(cursor, first, day, month.value());
        return YearSlot.span(cursor, first, new Term(y -> calendar.day(LocalDate.of(y, month.value(), day.value()))));
    }

    /** English: "March 14, 2023", "March 14th". */
    private @Nullable Span monthDay(Cursor cursor, Token first) {
        Token month = cursor.take(Token.Kind.MONTH);
        Token day = dayNumber(cursor);
        if (month == null || day == null) {
            return null;
        }
        Integer year = cursor.attempt(YearSlot::year);
        // "maart 23" could be a day or a year
        return year == null && day.is(Token.Kind.NUMBER) ? null : span(cursor, first, day, month.value(), year);
    }

    private static boolean isShortYear(Token token) {
        return token.is(Token.Kind.NUMBER) && token.text().length() == 2;
    }

    private static @Nullable Token dayNumber(Cursor cursor) {
        Token token = cursor.next();
        boolean digits =
                Character.isDigit(token.text().isEmpty() ? ' ' : token.text().charAt(0));
        return digits && (token.is(Token.Kind.NUMBER) || token.is(Token.Kind.ORDINAL)) ? token : null;
    }

    private Span span(Cursor cursor, Token first, Token day, int month, @Nullable Integer year) {
        check(cursor, first, day, month);
        String part = cursor.since(first);
        Span span = new Span.Yearly(part, y -> calendar.day(LocalDate.of(y, month, day.value())), year);
        return first.is(Token.Kind.WEEKDAY) ? new Span.OnWeekday(part, DayOfWeek.of(first.value()), span) : span;
    }

    private static void check(Cursor cursor, Token first, Token day, int month) {
        boolean exists = month >= 1
                && month <= 12
                && day.value() >= 1
                && day.value() <= Month.of(month).maxLength();
        if (!exists) {
            throw new ImpossibleDateException(cursor.since(first));
        }
    }
}
