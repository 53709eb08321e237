package nl.spoorboek.planning;

import java.time.LocalDate;
import java.util.Optional;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a change of an expected date comes down to. Compared are the ranges in which both dates are due, for those are closed; only
 * when these are equal do the drawn ranges decide ("Q1" and "vanaf Q1" are due in the same quarter).
 */
public enum MoveKind {
    /** It had no date that can be drawn. */
    PLANNED,
    /** The new range lies within the old one, and is smaller. */
    NARROWED,
    /** The old range lies within the new one, and is smaller. */
    WIDENED,
    /** Neither within the other, and due sooner. */
    EARLIER,
    /** Neither within the other, and due after what was expected. */
    LATER,
    /** It has no date any more that can be drawn. */
    UNPLANNED;

    /** The kind of move; empty when both say the same days, in other words perhaps. */
    public static Optional<MoveKind> between(@Nullable PartialDate before, @Nullable PartialDate after) {
        DateRange old = due(before);
        DateRange now = due(after);
        if (old == null) {
            return now == null ? Optional.empty() : Optional.of(PLANNED);
        }
        if (now == null) {
            return Optional.of(UNPLANNED);
        }
        return old.equals(now) ? compared(drawn(before), drawn(after)) : compared(old, now);
    }

    private static Optional<MoveKind> compared(DateRange old, DateRange now) {
        if (old.equals(now)) {
            return Optional.empty();
        }
        if (contains(old, now)) {
            return Optional.of(NARROWED);
        }
        if (contains(now, old)) {
            return Optional.of(WIDENED);
        }
        return Optional.of(end(now).isAfter(end(old)) ? LATER : EARLIER);
    }

    private static boolean contains(DateRange outer, DateRange inner) {
        return !start(inner).isBefore(start(outer)) && !end(inner).isAfter(end(outer));
    }

    private static LocalDate start(DateRange range) {
        return range.from() == null ? LocalDate.MIN : range.from();
    }

    private static LocalDate end(DateRange range) {
        return range.to() == null ? LocalDate.MAX : range.to();
    }

    private static @Nullable DateRange due(@Nullable PartialDate date) {
        return date == null ? null : date.due();
    }

    private static DateRange drawn(@Nullable PartialDate date) {
        if (date == null || date.range() == null) {
            throw new IllegalArgumentException("a date that is due can be drawn");
        }
        return date.range();
    }
}
