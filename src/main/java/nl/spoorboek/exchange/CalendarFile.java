package nl.spoorboek.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.spoorboek.history.RecordChanges;

/** Events as iCalendar (RFC 5545). The same events give the same bytes, so that a reader who has them is told so. */
final class CalendarFile {

    private CalendarFile() {}

    /**
     * Writes a calendar.
     *
     * @param changes how often and when each record changed
     */
    static String write(String name, List<CalendarEvent> events, Map<UUID, RecordChanges> changes, ExportWords words) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Spoorboek//" + (words.isDutch() ? "NL" : "EN")));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", CellText.clean(name)));
        calendar.add(new XProperty("REFRESH-INTERVAL", new ParameterList(List.of(Value.DURATION)), "PT1H"));
        for (CalendarEvent event : events) {
            calendar.add(event(event, changes.getOrDefault(event.id(), RecordChanges.NONE)));
        }
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(CalendarEvent event, RecordChanges changes) {
        var entry = new VEvent(false);
        entry.add(new Uid(event.kind() + "-" + event.id() + "@spoorboek"));
        // without a method of scheduling this is when the record was last changed (RFC 5545, 3.8.7.2)
        entry.add(new DtStamp(changes.last()));
        entry.add(new LastModified(changes.last()));
        entry.add(new Sequence(changes.sequence()));
        times(event).forEach(entry::add);
        entry.add(new Summary(CellText.clean(event.title())));
        entry.add(new Description(CellText.clean(event.about() + "\n" + event.address())));
        if (event.place() != null) {
            entry.add(new Location(CellText.clean(event.place())));
        }
        entry.add(new Url(URI.create(event.address())));
        entry.add(event.busy() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        return entry;
    }

    private static List<Property> times(CalendarEvent event) {
        if (event.startsAt() == null) {
            return List.of(new DtStart<>(event.from()), new DtEnd<>(event.until()));
        }
        Instant start = event.moment(event.startsAt());
        return event.endsAt() == null
                ? List.of(new DtStart<>(start))
                : List.of(new DtStart<>(start), new DtEnd<>(event.moment(event.endsAt())));
    }
}
