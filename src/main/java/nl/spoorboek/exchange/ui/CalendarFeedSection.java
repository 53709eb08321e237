package nl.spoorboek.exchange.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.spoorboek.exchange.CalendarService;
import nl.spoorboek.people.AccountSection;
import nl.spoorboek.programme.ProgrammeService;

/** The calendar feed on the page of one's account, for whoever opens content. */
@org.springframework.stereotype.Component
class CalendarFeedSection implements AccountSection {

    private final CalendarService calendars;
    private final ProgrammeService programmes;

    CalendarFeedSection(CalendarService calendars, ProgrammeService programmes) {
        this.calendars = calendars;
        this.programmes = programmes;
    }

    @Override
    public Optional<Component> content() {
        return calendars.mayHave() ? Optional.of(new CalendarCard(calendars, programmes.tracks())) : Optional.empty();
    }
}
