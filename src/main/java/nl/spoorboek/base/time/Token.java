package nl.spoorboek.base.time;

/**
 * A word, number or sign with what it can mean in a date.
 *
 * @param value the number, month, season and so on; what it counts depends on the kind
 * @param text as read, in lower case
 * @param start where it begins in the text
 * @param end where the text goes on
 */
record Token(Kind kind, int value, String text, int start, int end) {

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(Kind other, int number) {
        return kind == other && value == number;
    }

    boolean is(CalendarUnit unit) {
        return kind == Kind.UNIT && Lexicon.unit(this) == unit;
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** What a token can mean. */
    enum Kind {
        /** Digits that are not a year; also "drie". */
        NUMBER,
        /** Four digits from 1900 to 2199, or '23. */
        YEAR,
        /** "eerste", "2e"; the last one is {@link Lexicon#LAST}. */
        ORDINAL,
        MONTH,
        WEEKDAY,
        SEASON,
        /** A stretch of the calendar; {@link Lexicon#unit(Token)} tells which. */
        UNIT,
        /** "helft". */
        HALF,
        /** Begin 0, middle 1, end 2. */
        PART,
        SCHOOL_YEAR,
        /** The council's summer recess. */
        RECESS,
        /** The half-yearly report. */
        REPORT,
        FROM,
        /** "per": a day itself, else from then on. */
        PER,
        /** "tot", "uiterlijk"; 1 when it can also join two dates. */
        UNTIL,
        /** "voor" 0, which can also mean "for"; "vóór" 1. */
        BEFORE,
        AFTER,
        BETWEEN,
        JOIN,
        /** "doel": the date by which something is to be reached. */
        TARGET,
        /** "e.v.". */
        ONWARDS,
        APPROXIMATE,
        UNCERTAIN,
        /** "dit" 0, "volgend" 1, "komend" 2, "vorig" -1, "afgelopen" -2. */
        RELATIVE,
        /** Days from today. */
        DAY_WORD,
        /** "over" 0, "binnen" 1. */
        AHEAD,
        /** "elke". */
        RECURRING,
        /** A word that denies that there is a date. */
        NO_DATE,
        /** Words without meaning of their own in a date: "van", "het". */
        FILLER,
        SIGN,
        OTHER,
        END;

        /** Whether it carries a piece of a date, so that it may not be passed over as a word around one. */
        boolean carriesDate() {
            return switch (this) {
                case NUMBER, YEAR, MONTH, WEEKDAY, SEASON, UNIT, HALF, SCHOOL_YEAR, RECESS, RELATIVE, DAY_WORD -> true;
                default -> false;
            };
        }
    }
}
