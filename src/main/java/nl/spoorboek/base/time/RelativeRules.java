package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Grammar of what counts from the day of writing: "komend half jaar", "volgende maand", "over 3 weken", "morgen". */
final class RelativeRules {

    private static final Set<String> PLURALS =
            Set.of("dagen", "weken", "maanden", "kwartalen", "jaren", "days", "weeks", "months", "quarters", "years");

    private static final int MOST_UNITS = 100;

    private final Calendar calendar;

    RelativeRules(Calendar calendar) {
        this.calendar = calendar;
    }

    @Nullable
    Span read(Cursor cursor) {
        Span span = cursor.attempt(this::dayWord);
        if (span == null) {
            span = cursor.attempt(this::ahead);
        }
        return span != null ? span : cursor.attempt(this::unit);
    }

    private @Nullable Span dayWord(Cursor cursor) {
        Token word = cursor.take(Token.Kind.DAY_WORD);
        return word == null
                ? null
                : written(anchor -> calendar.day(anchor.reference().plusDays(word.value())));
    }

    /** "over 3 weken": the week it will be then. */
    private @Nullable Span ahead(Cursor cursor) {
        Token word = cursor.take(Token.Kind.AHEAD);
        Token number = cursor.take(Token.Kind.NUMBER);
        CalendarUnit unit = Lexicon.unit(cursor.next());
        if (word == null || number == null || unit == null || number.value() > MOST_UNITS) {
            return null;
        }
        // "binnen 3 weken" has a last day, "over 3 weken" is no finer than it says
        return word.value() == 0
                ? written(anchor -> unit.blockFrom(unit.plus(anchor.reference(), number.value()), 1))
                : written(anchor -> calendar.day(unit.plus(anchor.reference(), number.value())));
    }

    private @Nullable Span unit(Cursor cursor) {
        Token word = cursor.next();
        Token number = cursor.take(Token.Kind.NUMBER);
        Token noun = cursor.next();
        CalendarUnit unit = noun.is(Token.Kind.REPORT) ? CalendarUnit.HALF_YEAR : Lexicon.unit(noun);
        // English "last year"; "last quarter" and "last week of March" are the last of several
        boolean isLast = word.text().equals("last") && (unit == CalendarUnit.YEAR || unit == CalendarUnit.MONTH);
        int direction = isLast ? -1 : word.value();
        if ((!word.is(Token.Kind.RELATIVE) && !isLast)
                || unit == null
                || (number != null && number.value() > MOST_UNITS)) {
            return null;
        }
        if (number == null && PLURALS.contains(noun.text())) {
            return new Span.Vague();
        }
        int count = number == null ? 1 : number.value();
        boolean loose = Math.abs(direction) == 2 || noun.is(Token.Kind.REPORT);
        return written(anchor -> count > 1
                ? several(direction, unit, anchor.reference(), count)
                : one(direction, unit, anchor.reference(), loose, anchor.choice()));
    }

    private static Span written(Function<Span.Anchor, Block> block) {
        return new Span.Anchored(Reading.What.REFERENCE_DATE, block);
    }

    /** "Komende 10 jaar" begins with the year of tomorrow; "afgelopen 2 jaar" ends before it. */
    private static Block several(int direction, CalendarUnit unit, LocalDate reference, int count) {
        LocalDate tomorrow = reference.plusDays(1);
        LocalDate start = count > 1 && unit == CalendarUnit.WEEK ? tomorrow : unit.startOf(tomorrow);
        return unit.blockFrom(direction < 0 ? unit.plus(start, -count) : start, count);
    }

    /**
     * One unit before, at or after the reference. "Komend" and "afgelopen" look from the end of the day, so that on
     * 31 December the coming half year begins tomorrow; "komend" can also mean the unit that is under way.
     */
    private static Block one(int direction, CalendarUnit unit, LocalDate reference, boolean loose, int choice) {
        LocalDate tomorrow = reference.plusDays(1);
        LocalDate current = unit.startOf(direction < 0 && loose ? tomorrow : reference);
        int step = Integer.signum(direction);
        return loose && direction > 0 && choice == 1
                ? unit.blockFrom(tomorrow, 1)
                : unit.blockFrom(unit.plus(current, step), 1);
    }
}
