package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: the words as typed, and the days they cover.
 *
 * <p>Without days it is words only ("nog te plannen"): {@code edtf}, {@code range} and {@code due} are null together
 * and the precision is {@link Precision#UNKNOWN}.
 *
 * <ul>
 *   <li>"vanaf X": the range is open at the end; it is due in X.
 *   <li>"tot X", "tot en met X", "uiterlijk X": the range is open at the start and includes X; it is due in X. ("tot"
 *       includes, as in the seed file: "januari tot april" has April in it.)
 *   <li>"voor X": the range ends where X begins; it is due in the last stretch of X's precision before that, so "voor
 *       1 maart" on 28 February and "voor de zomer" in the three months up to the council's recess.
 *   <li>"na X" for a day: from the next day, when it is due.
 * </ul>
 *
 * @param words as typed, trimmed and without invisible characters; 1 to 200 characters
 * @param edtf the ISO 8601-2 code
 * @param range what is drawn; may be open at one side
 * @param due the closed range in which it is due
 * @param precision how finely it was given
 */
public record PartialDate(
        String words,
        @Nullable String edtf,
        @Nullable DateRange range,
        @Nullable DateRange due,
        Precision precision) implements Comparable<PartialDate> {

    /** The most characters that words may have. */
    public static final int MAX_WORDS = 200;

    /** By the end of the due range, then its start, then the finer precision; what is not planned comes last. */
    public static final Comparator<PartialDate> BY_DUE = Comparator.comparing(
                    PartialDate::due,
                    Comparator.nullsLast(Comparator.comparing(PartialDate::end).thenComparing(PartialDate::start)))
            .thenComparing(PartialDate::precision);

    /** @throws IllegalArgumentException when words are empty or too long, or the parts contradict each other */
    public PartialDate {
        words = TypedText.clean(words);
        if (words.isEmpty() || TypedText.length(words) > MAX_WORDS) {
            throw new IllegalArgumentException("words need 1 to " + MAX_WORDS + " characters");
        }
        boolean planned = range != null;
        if (planned != (edtf != null) || planned != (due != null) || planned == (precision == Precision.UNKNOWN)) {
            throw new IllegalArgumentException("edtf, range, due and precision are given together or not at all");
        }
        if (due != null && !due.isClosed()) {
            throw new IllegalArgumentException("the due range is closed");
        }
    }

    /** Words without a date: still to be planned. */
    public static PartialDate wordsOnly(String words) {
        return new PartialDate(words, null, null, null, Precision.UNKNOWN);
    }

    /** One day. */
    public static PartialDate ofDay(LocalDate day, String words) {
        DateRange range = DateRange.ofDay(day);
        return new PartialDate(words, day.toString(), range, range, Precision.DAY);
    }

    /** A known period under the default rules; see {@link #ofPeriod(String, LocalDate, LocalDate, Precision, DateRules)}. */
    public static PartialDate ofPeriod(
            String words, @Nullable LocalDate first, @Nullable LocalDate last, Precision precision) {
        return ofPeriod(words, first, last, precision, DateRules.defaults());
    }

    /**
     * A date whose period is already known, such as a fact from a file. An open end is due in the stretch of the
     * precision that begins at {@code first}, an open start in the one that ends with {@code last}.
     *
     * @param first the first day, null when open
     * @param last the last day (included), null when open; both null: words only, whatever the precision
     * @throws IllegalArgumentException when there are days but the precision is unknown, or {@code last} comes first
     */
    public static PartialDate ofPeriod(
            String words, @Nullable LocalDate first, @Nullable LocalDate last, Precision precision, DateRules rules) {
        if (first == null && last == null) {
            return wordsOnly(words);
        }
        DateRange range = new DateRange(first, last == null ? null : last.plusDays(1));
        DateRange due = range;
        if (first == null) {
            due = precision.endingBefore(end(range));
        } else if (last == null) {
            due = precision.beginningAt(first);
        }
        return new PartialDate(words, new Edtf(range, precision, false, false).format(rules), range, due, precision);
    }

    /** The same date under other words. */
    public PartialDate withWords(String other) {
        return new PartialDate(other, edtf, range, due, precision);
    }

    /** Whether it has days, and not words only. */
    public boolean isPlanned() {
        return range != null;
    }

    /** Whether the due range has passed; whether the thing was reached is for the caller to know. */
    public boolean isLate(LocalDate today) {
        return due != null && !today.isBefore(end(due));
    }

    /** Whether today lies in the last six weeks of the due range; see {@link #isDue(LocalDate, DateRules)}. */
    public boolean isDue(LocalDate today) {
        return isDue(today, DateRules.defaults());
    }

    /** Whether today lies in the due range, and in the last part of it that the rules call due. */
    public boolean isDue(LocalDate today, DateRules rules) {
        return due != null && due.contains(today) && !today.isBefore(end(due).minus(rules.dueWindow()));
    }

    /** Whether the words held it uncertain ("?", "onder voorbehoud"). */
    public boolean isUncertain() {
        return edtf != null && (edtf.contains("?") || edtf.contains("%"));
    }

    /** Whether the words held it approximate ("circa"). */
    public boolean isApproximate() {
        return edtf != null && (edtf.contains("~") || edtf.contains("%"));
    }

    /** {@link #BY_DUE}, and the words where that finds no difference; the code is not compared. */
    @Override
    public int compareTo(PartialDate other) {
        return BY_DUE.thenComparing(PartialDate::words).compare(this, other);
    }

    private static LocalDate start(DateRange closed) {
        return Objects.requireNonNull(closed.from());
    }

    private static LocalDate end(DateRange closed) {
        return Objects.requireNonNull(closed.to());
    }
}
