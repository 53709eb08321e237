package nl.spoorboek.base.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Grammar of periods: months, quarters, halves, seasons, school years, years, and the begin, middle or end of them. */
final class PeriodRules {

    private final Calendar calendar;

    PeriodRules(Calendar calendar) {
        this.calendar = calendar;
    }

    @Nullable
    Span read(Cursor cursor) {
        Span span = cursor.attempt(this::part);
        if (span == null) {
            span = cursor.attempt(this::ordinals);
        }
        if (span == null) {
            span = cursor.attempt(this::termOfYear);
        }
        if (span == null) {
            span = cursor.attempt(this::numericMonth);
        }
        return span != null ? span : cursor.attempt(this::year);
    }

    /** "begin 2023", "eind maart", "mid-2023", "begin van het schooljaar 2022-2023". */
    private @Nullable Span part(Cursor cursor) {
        Token first = cursor.take(Token.Kind.PART);
        if (first == null) {
            return null;
        }
        cursor.takeSign("-");
        cursor.skip(Token.Kind.FILLER);
        Term whole = cursor.attempt(this::term);
        if (whole != null) {
            return YearSlot.span(cursor, first, whole.part(first.value(), calendar));
        }
        Span span = YearSlot.span(cursor, first, new Term(calendar::year).part(first.value(), calendar));
        return span.lacks() == Reading.What.YEAR ? null : span;
    }

    /** "1e en 2e kwartaal 2023": the first ordinal borrows its noun from the second. */
    private @Nullable Span ordinals(Cursor cursor) {
        Token first = cursor.take(Token.Kind.ORDINAL);
        boolean joined = cursor.take(Token.Kind.JOIN) != null || cursor.takeSign("-") || cursor.takeSign("/");
        cursor.skip(Token.Kind.FILLER);
        Token second = cursor.peek();
        if (first == null || !joined || !second.is(Token.Kind.ORDINAL)) {
            return null;
        }
        Token noun = cursor.peek(1);
        Term last = cursor.attempt(this::term);
        IntFunction<Block> begin = counted(noun, first.value());
        if (last == null || begin == null) {
            return null;
        }
        Integer year = cursor.attempt(YearSlot::year);
        String part = cursor.since(first);
        return new Span.Joined(part, new Span.Yearly(part, begin, year), new Span.Yearly(part, last.block(), year));
    }

    private @Nullable Span termOfYear(Cursor cursor) {
        Token first = cursor.peek();
        Token relative = cursor.take(Token.Kind.RELATIVE);
        Term term = cursor.attempt(this::term);
        // "komend voorjaar" lacks a year like "voorjaar"; "komend kwartaal" is counted elsewhere
        if (term == null || (relative != null && cursor.peek(-1).is(Token.Kind.UNIT))) {
            return null;
        }
        return YearSlot.span(cursor, first, term);
    }

    private @Nullable Term term(Cursor cursor) {
        Token token = cursor.next();
        return switch (token.kind()) {
            case MONTH -> new Term(year -> calendar.month(token.value(), year));
            case SEASON -> new Term(year -> calendar.season(token.value(), year), token.value() == 4);
            case RECESS -> new Term(calendar::recess);
            case SCHOOL_YEAR -> new Term(calendar::schoolYear, true);
            case ORDINAL -> ordinal(cursor, token);
            case UNIT -> numbered(cursor, token);
            default -> null;
        };
    }

    /** "eerste kwartaal", "2e helft van het jaar". */
    private @Nullable Term ordinal(Cursor cursor, Token ordinal) {
        Token noun = cursor.next();
        if (noun.is(CalendarUnit.WEEK)) {
            return weekOfMonth(cursor, ordinal);
        }
        IntFunction<Block> block = counted(noun, ordinal.value());
        if (block == null) {
            return null;
        }
        check(noun, ordinal.value(), cursor.since(ordinal));
        return new Term(block);
    }

    /** "eerste week van maart": days 1 to 7; "laatste week": the last seven days. */
    private @Nullable Term weekOfMonth(Cursor cursor, Token ordinal) {
        cursor.skip(Token.Kind.FILLER);
        Token month = cursor.take(Token.Kind.MONTH);
        if (month == null) {
            return null;
        }
        if (ordinal.value() == 0 || ordinal.value() > 4) {
            throw new ImpossibleDateException(cursor.since(ordinal));
        }
        return new Term(year -> calendar.weekOfMonth(ordinal.value(), calendar.month(month.value(), year)));
    }

    /** "Q2", "kwartaal 2", "H1", "week 12". */
    private @Nullable Term numbered(Cursor cursor, Token noun) {
        Token number = cursor.take(Token.Kind.NUMBER);
        if (number == null) {
            return null;
        }
        if (noun.is(CalendarUnit.WEEK)) {
            String part = cursor.since(noun);
            if (number.value() < 1 || number.value() > 53) {
                throw new ImpossibleDateException(part);
            }
            return new Term(year -> calendar.week(number.value(), year));
        }
        IntFunction<Block> block = counted(noun, number.value());
        if (block == null) {
            return null;
        }
        check(noun, number.value(), cursor.since(noun));
        return new Term(block);
    }

    private @Nullable IntFunction<Block> counted(Token noun, int number) {
        return last(noun)
                .<@Nullable IntFunction<Block>>map(last -> {
                    int which = number == Lexicon.LAST ? last : number;
                    return last == 4 ? year -> calendar.quarter(which, year) : year -> calendar.halfYear(which, year);
                })
                .orElse(null);
    }

    /** How many of them a year has. */
    private static Optional<Integer> last(Token noun) {
        boolean half = noun.is(Token.Kind.HALF)
                || (noun.is(Token.Kind.PART) && noun.text().equals("half"));
        if (half || noun.is(CalendarUnit.HALF_YEAR)) {
            return Optional.of(2);
        }
        return noun.is(CalendarUnit.QUARTER) ? Optional.of(4) : Optional.empty();
    }

    private static void check(Token noun, int number, String part) {
        if (number != Lexicon.LAST && (number < 1 || number > last(noun).orElseThrow())) {
            throw new ImpossibleDateException(part);
        }
    }

    /** "03-2023". */
    private @Nullable Span numericMonth(Cursor cursor) {
        Token month = cursor.take(Token.Kind.NUMBER);
        if (month == null || (!cursor.takeSign("-") && !cursor.takeSign("/"))) {
            return null;
        }
        Token year = cursor.take(Token.Kind.YEAR);
        return year == null
                ? null
                : new Span.Yearly(cursor.since(month), y -> calendar.month(month.value(), y), year.value());
    }

    /** "2023", "jaar 2023", "2023 Q2", "2023-04", "2022/23". */
    private @Nullable Span year(Cursor cursor) {
        Token first = cursor.peek();
        Integer year = cursor.attempt(YearSlot::year);
        if (year == null) {
            return null;
        }
        Span within = cursor.attempt(c -> termAfterYear(c, first, year));
        if (within == null) {
            within = cursor.attempt(c -> shortNumberAfterYear(c, first, year));
        }
        return within != null ? within : new Span.Yearly(cursor.since(first), calendar::year, year);
    }

    private @Nullable Span termAfterYear(Cursor cursor, Token first, int year) {
        if (!cursor.takeSign("-")) {
            cursor.takeSign(",");
        }
        cursor.skip(Token.Kind.FILLER);
        Term term = cursor.attempt(this::term);
        // in "2022 - maart 2023" the second year belongs to the month
        if (term == null || cursor.attempt(YearSlot::year) != null) {
            return null;
        }
        return new Span.Yearly(cursor.since(first), term.block(), year);
    }

    /** Two digits after a year: a month, a later year, or either. */
    private @Nullable Span shortNumberAfterYear(Cursor cursor, Token first, int year) {
        boolean dash = cursor.takeSign("-");
        if (!dash && !cursor.takeSign("/")) {
            return null;
        }
        Token number = cursor.take(Token.Kind.NUMBER);
        if (number == null || number.text().length() != 2) {
            return null;
        }
        List<Block> meanings = new ArrayList<>();
        int later = year - year % 100 + number.value();
        if (later > year && later <= year + 10) {
            meanings.add(calendar.year(year).through(calendar.year(later)));
        }
        if (dash && number.value() >= 1 && number.value() <= 12) {
            meanings.add(calendar.month(number.value(), year));
        }
        if (meanings.isEmpty()) {
            throw new ImpossibleDateException(cursor.since(first));
        }
        return meanings.size() == 1
                ? new Span.Yearly(cursor.since(first), y -> meanings.getFirst(), year)
                : new Span.Anchored(Reading.What.MEANING, anchor -> meanings.get(Math.min(anchor.choice(), 1)));
    }
}
