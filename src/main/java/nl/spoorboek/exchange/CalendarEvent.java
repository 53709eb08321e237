package nl.spoorboek.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Something in a calendar. A calendar knows days and times only, so a partial date is told as what it is: an event over the whole
 * range in which it is due, which keeps nobody's time, with the words of the date before the title.
 *
 * @param kind what it is, part of its lasting identity
 * @param id the record
 * @param title what stands in the calendar
 * @param from the first day
 * @param until the day after the last day
 * @param startsAt the time it begins on that day, or null for all day
 * @param endsAt the time it ends, or null when nobody said
 * @param busy whether it takes somebody's time
 * @param place where, or null
 * @param about a few words on it
 * @param address where the record is
 */
record CalendarEvent(
        String kind,
        UUID id,
        String title,
        LocalDate from,
        LocalDate until,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        boolean busy,
        @Nullable String place,
        String about,
        String address) {

    /** An event all day, on a day or over a range; empty without a date. */
    static Optional<CalendarEvent> on(
            @Nullable PartialDate date, String kind, UUID id, String title, String about, String address) {
        DateRange due = date == null ? null : date.due();
        if (date == null || due == null) {
            return Optional.empty();
        }
        String said = isDay(date) ? title : date.words() + ": " + title;
        return Optional.of(new CalendarEvent(
                kind,
                id,
                said,
                Objects.requireNonNull(due.from()),
                Objects.requireNonNull(due.to()),
                null,
                null,
                false,
                null,
                about,
                address));
    }

    /** The same at a place, and at a time when it is on one day. */
    CalendarEvent at(@Nullable String where, @Nullable LocalTime begins, @Nullable LocalTime ends) {
        boolean timed = begins != null && from.plusDays(1).equals(until);
        return new CalendarEvent(
                kind,
                id,
                title,
                from,
                until,
                timed ? begins : null,
                timed && ends != null && ends.isAfter(begins) ? ends : null,
                timed,
                where,
                about,
                address);
    }

    /** Whether the words name one day, and not sooner or later and not perhaps. */
    private static boolean isDay(PartialDate date) {
        return date.precision() == Precision.DAY
                && date.range() != null
                && date.range().equals(date.due())
                && !date.isUncertain()
                && !date.isApproximate();
    }

    /** The moment of a time on its first day, in the Netherlands. */
    Instant moment(LocalTime time) {
        return ZonedDateTime.of(from, time, Today.ZONE).toInstant();
    }
}
