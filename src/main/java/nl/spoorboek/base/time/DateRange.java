package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days from {@code from} (included) up to {@code to} (excluded); a missing end is open.
 *
 * <p>At least one end is known: a range open at both sides says nothing about time, and "no date" is written as no
 * range at all. A range is never empty. The text form is PostgreSQL's {@code daterange}.
 *
 * @param from the first day, or null when open at the start
 * @param to the day after the last day, or null when open at the end
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** The length of "[2023-01-01,2023-04-01)" and the place of its comma: by far the most that are read. */
    private static final int CANONICAL = 23;

    private static final int COMMA = 11;
    private static final Pattern LITERAL =
            Pattern.compile("([\\[(])\\s*(\\d{4}-\\d{2}-\\d{2})?\\s*,\\s*(\\d{4}-\\d{2}-\\d{2})?\\s*([])])");

    /** @throws IllegalArgumentException when both ends are open or no day lies in the range */
    public DateRange {
        if (from == null && to == null) {
            throw new IllegalArgumentException("a range needs at least one end");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("no day lies in [" + from + "," + to + ")");
        }
    }

    /** One day. */
    public static DateRange ofDay(LocalDate day) {
        return new DateRange(day, day.plusDays(1));
    }

    /** From the first up to and including the last day. */
    public static DateRange closed(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    /** Whether the day lies in the range. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** Whether a day lies in both ranges. */
    public boolean overlaps(DateRange other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(DateRange other) {
        return from == null || other.to == null || from.isBefore(other.to);
    }

    /** Whether both ends are known. */
    public boolean isClosed() {
        return from != null && to != null;
    }

    /**
     * Reads PostgreSQL's text form. Its canonical form is {@code [2023-01-01,2023-04-01)}; other brackets are brought
     * to it.
     *
     * @throws IllegalArgumentException when the text is not a range of days, is empty or open at both sides
     */
    public static DateRange parse(String literal) {
        if (literal.length() == CANONICAL
                && literal.startsWith("[")
                && literal.endsWith(")")
                && literal.charAt(COMMA) == ',') {
            return new DateRange(day(literal.substring(1, COMMA)), day(literal.substring(COMMA + 1, CANONICAL - 1)));
        }
        Matcher matcher = LITERAL.matcher(literal.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a range of days: " + literal);
        }
        LocalDate from = day(matcher.group(2));
        LocalDate to = day(matcher.group(3));
        if (from != null && "(".equals(matcher.group(1))) {
            from = from.plusDays(1);
        }
        if (to != null && "]".equals(matcher.group(4))) {
            to = to.plusDays(1);
        }
        return new DateRange(from, to);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** PostgreSQL's canonical text form, such as {@code [2023-01-01,)} or {@code (,2023-07-01)}. */
    public String format() {
        return (from == null ? "(" : "[" + from) + "," + (to == null ? "" : to) + ")";
    }

    /** The same as {@link #format()}. */
    @Override
    public String toString() {
        return format();
    }
}
