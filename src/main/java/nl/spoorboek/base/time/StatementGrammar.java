package nl.spoorboek.base.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.spoorboek.base.time.Statement.Bound;
import org.jspecify.annotations.Nullable;

/** Grammar of a whole date: spans with "vanaf", "uiterlijk", "circa" and the like. */
final class StatementGrammar {

    private static final Set<String> EXCLUSIVE_TOO = Set.of("tot", "to", "until", "till", "up to");

    /** Of which "voor" can also mean "for". */
    private static final Set<Precision> WHOLE_YEARS =
            EnumSet.of(Precision.SCHOOL_YEAR, Precision.YEAR, Precision.MULTI_YEAR);

    private final SpanGrammar spans;

    StatementGrammar(SpanGrammar spans) {
        this.spans = spans;
    }

    /**
     * What is said.
     *
     * @param meanings what it can mean; more than one when it is ambiguous
     * @param end where a year would be added in the text
     */
    record Said(List<Statement> meanings, int end) {}

    /**
     * What is said here.
     *
     * @param afterWords whether other words came before, which makes "voor" ambiguous
     */
    @Nullable
    Said read(Cursor cursor, boolean afterWords) {
        Marks marks = new Marks();
        marks.read(cursor);
        List<Statement> statements = cursor.attempt(c -> bounded(c, afterWords, marks));
        if (statements == null) {
            return null;
        }
        int end = cursor.peek(-1).is(Token.Kind.ONWARDS) ? cursor.peek(-2).end() : cursor.endOfLast();
        marks.read(cursor);
        return new Said(
                statements.stream()
                        .map(each -> each.marked(marks.approximate, marks.uncertain))
                        .toList(),
                end);
    }

    private @Nullable List<Statement> bounded(Cursor cursor, boolean afterWords, Marks marks) {
        Token word = cursor.peek();
        return switch (word.kind()) {
            case FROM -> from(next(cursor, marks));
            case PER -> per(next(cursor, marks));
            case UNTIL -> until(next(cursor, marks), word, afterWords);
            case BEFORE -> before(next(cursor, marks), word, afterWords);
            case AFTER -> after(next(cursor, marks));
            case BETWEEN -> one(Bound.WITHIN, cursor.attempt(c -> spans.joined(next(c, marks))));
            case AHEAD -> one(word.value() == 1 ? Bound.UNTIL : Bound.WITHIN, cursor.attempt(spans::one));
            default -> within(cursor);
        };
    }

    private static Cursor next(Cursor cursor, Marks marks) {
        cursor.next();
        marks.read(cursor);
        return cursor;
    }

    private @Nullable List<Statement> within(Cursor cursor) {
        Span span = cursor.attempt(spans::joined);
        return one(cursor.take(Token.Kind.ONWARDS) == null ? Bound.WITHIN : Bound.FROM, span);
    }

    /** "Vanaf X"; "vanaf X tot Y" is closed. */
    private @Nullable List<Statement> from(Cursor cursor) {
        Token first = cursor.peek();
        Span start = cursor.attempt(spans::one);
        if (start == null) {
            return null;
        }
        cursor.take(Token.Kind.ONWARDS);
        Span end = cursor.attempt(c -> {
            boolean joins = c.takeSign("-") || c.take(Token.Kind.UNTIL) != null;
            return joins ? spans.one(c) : null;
        });
        return end == null
                ? one(Bound.FROM, start)
                : one(Bound.WITHIN, new Span.Joined(cursor.since(first), start, end));
    }

    /** "Per 1 maart" is that day; "per 2024" begins then. */
    private @Nullable List<Statement> per(Cursor cursor) {
        Span span = cursor.attempt(spans::one);
        return span == null ? null : one(span.precision() == Precision.DAY ? Bound.WITHIN : Bound.FROM, span);
    }

    private @Nullable List<Statement> until(Cursor cursor, Token word, boolean afterWords) {
        Token next = cursor.peek();
        if (next.is(Token.Kind.BEFORE)) {
            return before(cursor, cursor.next(), afterWords);
        }
        boolean exclusiveToo = EXCLUSIVE_TOO.contains(word.text());
        Span recess = exclusiveToo ? cursor.attempt(spans::beforeRecess) : null;
        if (recess != null) {
            return one(Bound.BEFORE, recess);
        }
        Span span = cursor.attempt(spans::joined);
        // "tot maart" has March in it, as in the seed file; for a year that would be too much to assume
        return span != null && exclusiveToo && WHOLE_YEARS.contains(span.precision())
                ? several(span, Bound.UNTIL, Bound.BEFORE)
                : one(Bound.UNTIL, span);
    }

    private @Nullable List<Statement> before(Cursor cursor, Token word, boolean afterWords) {
        Span recess = cursor.attempt(spans::beforeRecess);
        if (recess != null) {
            return one(Bound.BEFORE, recess);
        }
        cursor.skip(Token.Kind.FILLER);
        // "voor eind 2023" lets one take until the end
        boolean end = cursor.peek().is(Token.Kind.PART, 2);
        Span span = cursor.attempt(spans::one);
        if (span == null || end) {
            return one(Bound.UNTIL, span);
        }
        boolean before = word.value() == 1;
        if (!before && afterWords) {
            return several(span, Bound.BEFORE, Bound.WITHIN, Bound.FROM);
        }
        return !before && WHOLE_YEARS.contains(span.precision())
                ? several(span, Bound.BEFORE, Bound.WITHIN)
                : one(Bound.BEFORE, span);
    }

    /** After a day is clear; "na oktober" can begin after that month or, as in the seed file, in it. */
    private @Nullable List<Statement> after(Cursor cursor) {
        Span rest = cursor.attempt(spans::afterRecess);
        if (rest != null) {
            return one(Bound.WITHIN, rest);
        }
        Span span = cursor.attempt(spans::one);
        if (span == null || span.precision() == Precision.DAY) {
            return one(Bound.AFTER, span);
        }
        return several(span, Bound.AFTER, Bound.FROM);
    }

    private static @Nullable List<Statement> one(Bound bound, @Nullable Span span) {
        return span == null ? null : List.of(new Statement(bound, span));
    }

    private static List<Statement> several(Span span, Bound... bounds) {
        return List.of(bounds).stream().map(bound -> new Statement(bound, span)).toList();
    }

    /** How sure the words are. */
    private static final class Marks {
        private boolean approximate;
        private boolean uncertain;

        void read(Cursor cursor) {
            while (true) {
                cursor.skip(Token.Kind.FILLER);
                Token next = cursor.peek(cursor.peek().isSign(",") ? 1 : 0);
                if (next.is(Token.Kind.APPROXIMATE) || next.is(Token.Kind.UNCERTAIN)) {
                    cursor.takeSign(",");
                }
                if (cursor.take(Token.Kind.APPROXIMATE) != null) {
                    approximate = true;
                } else if (cursor.take(Token.Kind.UNCERTAIN) != null) {
                    uncertain = true;
                } else {
                    return;
                }
            }
        }
    }
}
