package nl.spoorboek.base;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The working date: what "late", "due", the today line and "nog 9 dagen" are measured from. It is the clock's date in the
 * Netherlands, unless a fixed date is set, as in the demo programme (domain rule "Two times").
 */
public final class Today {

    /** The zone in which a day of the programme begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;
    private final Optional<LocalDate> fixed;

    /** The clock's date, or the fixed date when there is one. */
    public Today(Clock clock, Optional<LocalDate> fixed) {
        this.clock = clock;
        this.fixed = fixed;
    }

    /** The working date. */
    public LocalDate date() {
        return fixed.orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZONE));
    }

    /** Whether the working date is another than the clock's; the shell then says so. */
    public boolean isFixed() {
        return fixed.isPresent();
    }
}
