package nl.spoorboek.base.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Repetition} from a date on, as a recurrence rule of RFC 5545 (3.3.10). Days are reckoned by the rule; a period moves as
 * a whole with {@link DateShift}, which keeps its precision.
 *
 * <p>What is due on day 29, 30 or 31 falls on the last day of a month that is too short, and is back on its own day after it. By
 * the standard alone such a month would be left out; so the rule names the days from 28 on and takes the last one there is.
 */
public final class RepeatRule {

    /** The last day that every month has. */
    private static final int SHORTEST_MONTH = 28;

    private final String text;
    private final Recur<LocalDate> recur;

    private RepeatRule(String text) {
        this.text = text;
        recur = new Recur<>(text);
    }

    /** The rule for what is due on that date now. */
    public static RepeatRule of(Repetition repetition, PartialDate due) {
        boolean weekly = repetition.unit() == CalendarUnit.WEEK;
        boolean yearly = repetition.unit() == CalendarUnit.YEAR;
        var text = new StringBuilder(weekly ? "FREQ=WEEKLY" : yearly ? "FREQ=YEARLY" : "FREQ=MONTHLY");
        int interval = weekly || yearly ? repetition.every() : repetition.unit().months(repetition.every());
        if (interval > 1) {
            text.append(";INTERVAL=").append(interval);
        }
        if (repetition.times() != null) {
            text.append(";COUNT=").append(repetition.times());
        }
        if (repetition.until() != null) {
            text.append(";UNTIL=").append(repetition.until().toString().replace("-", ""));
        }
        if (isDay(due) && !weekly) {
            text.append(days(first(due), yearly));
        }
        return new RepeatRule(text.toString());
    }

    private static String days(LocalDate day, boolean yearly) {
        int number = day.getDayOfMonth();
        if (number <= SHORTEST_MONTH || (yearly && !(number == 29 && day.getMonthValue() == 2))) {
            return "";
        }
        String days = IntStream.rangeClosed(SHORTEST_MONTH, number)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        return (yearly ? ";BYMONTH=2" : "") + ";BYMONTHDAY=" + days + ";BYSETPOS=-1";
    }

    /** @throws IllegalArgumentException when the text is no rule that {@link #text} gave */
    public static RepeatRule parse(String text) {
        return new RepeatRule(text);
    }

    /** As RFC 5545 writes it. */
    public String text() {
        return text;
    }

    /** What a person would say. */
    public Repetition repetition() {
        int interval = Math.max(1, recur.getInterval());
        CalendarUnit unit = switch (recur.getFrequency()) {
            case WEEKLY -> CalendarUnit.WEEK;
            case MONTHLY -> CalendarUnit.MONTH;
            case YEARLY -> CalendarUnit.YEAR;
            default -> throw new IllegalArgumentException("no rule of ours: " + text);
        };
        @Nullable Integer times = recur.getCount() > 0 ? (Integer) recur.getCount() : null;
        return new Repetition(unit, interval, times, recur.getUntil());
    }

    /** The same rhythm for what is now due on another date. */
    public RepeatRule from(PartialDate due) {
        return of(repetition(), due);
    }

    /** The rule that the next one has: the same, and one time less when they are counted. */
    public RepeatRule afterOne() {
        int count = recur.getCount();
        return count > 1 ? new RepeatRule(text.replace(";COUNT=" + count, ";COUNT=" + (count - 1))) : this;
    }

    /**
     * When the next one is due.
     *
     * @param due when the present one is
     * @return empty when the present one was the last
     */
    public Optional<PartialDate> next(PartialDate due, DateShift shift) {
        Repetition repetition = repetition();
        if (!due.isPlanned() || Objects.equals(repetition.times(), 1)) {
            return Optional.empty();
        }
        Optional<PartialDate> moved = shift.shift(due, DateShift.Part.WHOLE, repetition.unit(), repetition.every());
        if (isDay(due)) {
            LocalDate seed = first(due);
            @Nullable LocalDate day = recur.getNextDate(seed, seed);
            moved = day == null ? Optional.empty() : moved.flatMap(near -> onDay(near, day, shift));
        }
        LocalDate until = repetition.until();
        return moved.filter(date -> until == null
                || !ShortDate.last(Objects.requireNonNull(date.due())).isAfter(until));
    }

    private static Optional<PartialDate> onDay(PartialDate near, LocalDate day, DateShift shift) {
        int away = Math.toIntExact(ChronoUnit.DAYS.between(first(near), day));
        return shift.shift(near, DateShift.Part.WHOLE, CalendarUnit.DAY, away);
    }

    private static boolean isDay(PartialDate date) {
        DateRange due = date.due();
        return due != null
                && date.precision() == Precision.DAY
                && ShortDate.first(due).equals(ShortDate.last(due));
    }

    private static LocalDate first(PartialDate date) {
        return ShortDate.first(Objects.requireNonNull(date.due()));
    }
}
