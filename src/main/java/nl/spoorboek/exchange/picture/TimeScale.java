package nl.spoorboek.exchange.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Days as pixels from the left of the period. */
record TimeScale(LocalDate from, LocalDate to, double width) {

    double pixelsPerDay() {
        return width / ChronoUnit.DAYS.between(from, to);
    }

    /** Where a day begins. */
    double x(LocalDate day) {
        return ChronoUnit.DAYS.between(from, day) * pixelsPerDay();
    }

    /** The middle of the last day before this one, where a stop stands that is due until then. */
    double stop(LocalDate end) {
        return x(end) - pixelsPerDay() / 2;
    }

    /** Where the stop of an item stands: on the last day on which it is due; NaN without a day. */
    double x(Item item) {
        LocalDate end = item.dueTo() != null ? item.dueTo() : item.to();
        if (end != null) {
            return stop(end);
        }
        LocalDate start = item.dueFrom() != null ? item.dueFrom() : item.from();
        return start == null ? Double.NaN : x(start) + pixelsPerDay() / 2;
    }

    /** Where it was adopted, NaN when that is the same day or none. */
    double ghost(Item item) {
        return item.adoptedTo() == null || item.adoptedTo().equals(item.dueTo()) ? Double.NaN : stop(item.adoptedTo());
    }

    /** A band in pixels, with how much of it fades in and out. */
    record Band(double x, double width, double fadeIn, double fadeOut) {}

    private static final double OPEN = 120;

    /** The band of an item, or null when a day says it all; the rules are those of {@code frontend/roadmap/bands.ts}. */
    @Nullable
    Band band(Item item) {
        Double from = item.from() == null ? null : x(item.from());
        Double to = item.to() == null ? null : x(item.to());
        if ((from == null && to == null) || (item.day() && !item.phase() && from != null && to != null)) {
            return null;
        }
        double known = from != null ? from : Objects.requireNonNull(to);
        double start = from != null ? from : (item.dueFrom() != null ? x(item.dueFrom()) : known) - OPEN;
        double end = to != null ? to : Math.max(known, item.dueTo() != null ? x(item.dueTo()) : known) + OPEN;
        double wide = end - start;
        if (wide < 4) {
            return null;
        }
        if (!item.phase()) {
            return new Band(start, wide, from == null ? OPEN : wide * 0.3, to == null ? OPEN : wide * 0.25);
        }
        double doubt = item.dueFrom() == null || to == null ? OPEN : Math.max(0, to - x(item.dueFrom()));
        return new Band(
                start,
                wide,
                from == null ? Math.min(OPEN, wide / 2) : item.day() ? 0 : Math.min(wide / 4, 40),
                to != null && item.day() ? 0 : Math.min(doubt == 0 ? 40 : doubt, wide * 0.6));
    }
}
