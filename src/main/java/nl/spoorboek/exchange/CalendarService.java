package nl.spoorboek.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Secret;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.exchange.FeedQuery.Feed;
import nl.spoorboek.history.HistoryQuery;
import nl.spoorboek.history.RecordChanges;
import nl.spoorboek.notify.LetterWords;
import nl.spoorboek.people.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calendars of what one may read, and one's own calendar feed. */
@Service
@Transactional
public class CalendarService {

    private final FeedQuery feeds;
    private final CalendarEvents events;
    private final HistoryQuery history;
    private final Rights rights;
    private final LetterWords letterWords;
    private final Clock clock;

    CalendarService(
            FeedQuery feeds,
            CalendarEvents events,
            HistoryQuery history,
            Rights rights,
            LetterWords letterWords,
            Clock clock) {
        this.feeds = feeds;
        this.events = events;
        this.history = history;
        this.rights = rights;
        this.letterWords = letterWords;
        this.clock = clock;
    }

    /** Whether this person opens content, and so can have a feed. */
    @Transactional(readOnly = true)
    public boolean mayHave() {
        return rights.viewer().opensContent();
    }

    /** What one chose for one's feed; empty without a feed. */
    @Transactional(readOnly = true)
    public Optional<CalendarChoices> choices() {
        return feeds.of(rights.viewer().person()).map(Feed::choices);
    }

    /**
     * Makes the feed, or gives it another address; the address before ends.
     *
     * @return the address, to be shown this once: only a hash of its secret is kept
     */
    public String renew(CalendarChoices choices) {
        rights.requireContent();
        Secret secret = Secret.fresh();
        UUID id = Id.fresh();
        feeds.save(new Feed(rights.viewer().person(), id, secret.hash(), choices, now()));
        return "agenda/" + id + "/" + secret.text() + ".ics";
    }

    /** Puts other things into the feed, under the same address; without a feed nothing happens. */
    public void choose(CalendarChoices choices) {
        rights.requireContent();
        feeds.of(rights.viewer().person())
                .ifPresent(feed ->
                        feeds.save(new Feed(feed.person(), feed.id(), feed.secretHash(), choices, feed.madeAt())));
    }

    /** Ends the feed: its address leads nowhere from now on. */
    public void end() {
        feeds.delete(rights.viewer().person());
    }

    /** What the acting person gets to see of what they chose, at this moment; as iCalendar. */
    @Transactional(readOnly = true)
    public String feed(CalendarChoices choices, String base) {
        rights.requireContent();
        ExportWords words = words();
        return write(words.t("exchange.calendar.name"), events.of(choices, words, base), words);
    }

    /** One milestone as iCalendar, without an event when it has no date. */
    @Transactional(readOnly = true)
    public String milestone(MilestoneId id, String base) {
        rights.requireContent();
        ExportWords words = words();
        return write(words.t("exchange.calendar.name"), events.of(id, words, base), words);
    }

    /** One session as iCalendar, without an event when it has no date. */
    @Transactional(readOnly = true)
    public String session(SessionId id, String base) {
        rights.requireContent();
        ExportWords words = words();
        return write(words.t("exchange.calendar.name"), events.of(id, words, base), words);
    }

    private String write(String name, List<CalendarEvent> shown, ExportWords words) {
        Set<UUID> records = shown.stream().map(CalendarEvent::id).collect(Collectors.toSet());
        Map<UUID, RecordChanges> changes = history.changes(records);
        return CalendarFile.write(name, shown, changes, words);
    }

    private ExportWords words() {
        return new ExportWords(letterWords, rights.viewer().language());
    }

    private Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
