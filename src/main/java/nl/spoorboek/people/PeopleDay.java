package nl.spoorboek.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.spoorboek.base.Today;
import org.springframework.stereotype.Component;

/** The real day and moment, by which access, seats and invitations end; never the working date of an example programme. */
@Component
class PeopleDay {

    private final Clock clock;

    PeopleDay(Clock clock) {
        this.clock = clock;
    }

    /** The day it is in the Netherlands. */
    LocalDate day() {
        return LocalDate.ofInstant(now(), Today.ZONE);
    }

    /** The moment it is, in microseconds as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
