package nl.spoorboek.actions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.CalendarUnit;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Repetition;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about how an action repeats.
 *
 * @param unit a week or longer
 * @param every every so many units, 1 to 12
 * @param ends where it ends
 * @param times how many there will be, the present one counted, 2 to 100; only counts with {@link Ends#TIMES}
 * @param until until when; a period counts up to its last day; only counts with {@link Ends#UNTIL}
 */
public record RepeatDraft(
        CalendarUnit unit,
        @Nullable Integer every,
        Ends ends,
        @Nullable Integer times,
        @Nullable PartialDate until) {

    /** Most units between two. */
    public static final int MOST_EVERY = 12;

    /** Most times. */
    public static final int MOST_TIMES = 100;

    /** Where a repetition ends. */
    public enum Ends {
        NEVER,
        UNTIL,
        TIMES
    }

    /** What the form begins with. */
    public static final RepeatDraft MONTHLY = new RepeatDraft(CalendarUnit.MONTH, 1, Ends.NEVER, null, null);

    /** As it was filled in; the day on which it ends is told by its date. */
    public static RepeatDraft of(Repetition repetition) {
        LocalDate until = repetition.until();
        return new RepeatDraft(
                repetition.unit(),
                repetition.every(),
                until != null ? Ends.UNTIL : repetition.times() != null ? Ends.TIMES : Ends.NEVER,
                repetition.times(),
                until == null ? null : PartialDate.ofDay(until, until.toString()));
    }

    /** What was meant; {@link Problem.Invalid} with a sentence at each field that cannot be kept. */
    Repetition checked() {
        Map<String, Message> wrong = new LinkedHashMap<>();
        if (every == null || every < 1 || every > MOST_EVERY) {
            wrong.put("every", Message.of("repeat.every.wrong", MOST_EVERY));
        }
        if (ends == Ends.TIMES && (times == null || times < 2 || times > MOST_TIMES)) {
            wrong.put("times", Message.of("repeat.times.wrong", MOST_TIMES));
        }
        if (ends == Ends.UNTIL && lastDay() == null) {
            wrong.put("until", Message.of("repeat.until.missing"));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        return new Repetition(
                unit,
                Objects.requireNonNull(every),
                ends == Ends.TIMES ? times : null,
                ends == Ends.UNTIL ? lastDay() : null);
    }

    private @Nullable LocalDate lastDay() {
        return until == null || until.due() == null
                ? null
                : Objects.requireNonNull(until.due().to()).minusDays(1);
    }
}
