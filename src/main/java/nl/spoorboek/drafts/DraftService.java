package nl.spoorboek.drafts;

import java.time.Clock;
import java.util.List;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.history.HistoryQuery;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts and their versions: what one may read of them, and how they come to be, are published, adopted and withdrawn. */
@Service
@Transactional
public class DraftService {

    private final DraftRepository drafts;
    private final DraftAccess access;
    private final DraftQuery query;
    private final DraftReading reading;
    private final VersionQuery versions;
    private final ReviewRoundRepository rounds;
    private final ProgrammeService programmes;
    private final Rights rights;
    private final HistoryQuery history;
    private final Clock clock;
    private final Today today;

    DraftService(
            DraftRepository drafts,
            DraftAccess access,
            DraftQuery query,
            DraftReading reading,
            VersionQuery versions,
            ReviewRoundRepository rounds,
            ProgrammeService programmes,
            Rights rights,
            HistoryQuery history,
            Clock clock,
            Today today) {
        this.drafts = drafts;
        this.access = access;
        this.query = query;
        this.reading = reading;
        this.versions = versions;
        this.rounds = rounds;
        this.programmes = programmes;
        this.rights = rights;
        this.history = history;
        this.clock = clock;
        this.today = today;
    }

    /** A window of the drafts one may read: what one can react to first, by its last day; then by state and title. */
    @Transactional(readOnly = true)
    public List<DraftItem> list(DraftFilter filter, int offset, int limit) {
        rights.requireContent();
        return query.list(filter, rights.scope(), offset, limit);
    }

    /** How many drafts the filter leaves. */
    @Transactional(readOnly = true)
    public int count(DraftFilter filter) {
        rights.requireContent();
        return query.count(filter, rights.scope());
    }

    /**
     * One draft with everything its page shows; {@link Problem.NotFound} when one may not read it.
     *
     * @param number the version to show, 0 for the working version; null for the one under review, else the latest
     */
    @Transactional(readOnly = true)
    public DraftPage find(DraftId id, @Nullable Integer number) {
        return reading.of(access.read(id), number);
    }

    /** Who did what to the draft, latest first. Guests hear of the draft itself, not of how its text came about. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> history(DraftId id) {
        Draft draft = access.read(id);
        // the row that holds a passage's identity says nothing beside its text
        List<HistoryEntry> all = history.of(id, rights.scope()).stream()
                .filter(entry -> !"passage".equals(entry.entity()))
                .toList();
        if (access.readsAll(draft)) {
            return all;
        }
        return all.stream()
                .filter(entry -> "draft".equals(entry.entity()))
                .map(entry -> new HistoryEntry(
                        entry.entity(), entry.operation(), entry.at(), entry.person(), null, entry.changes()))
                .toList();
    }

    /** Whether this person writes drafts on the track, or with null on the programme's own line. */
    @Transactional(readOnly = true)
    public boolean mayWrite(@Nullable TrackId track) {
        return rights.may(Right.WRITE_DRAFT, track == null ? Subject.programme() : Subject.track(track));
    }

    /** Begins a draft; its main track must be one's own. */
    public DraftId create(DraftHeading heading) {
        heading.check();
        access.requireWriteOn(heading.track());
        var programme = programmes.programme().orElseThrow(Problem.NotFound::new);
        Draft draft = drafts.save(Draft.begin(programme.id(), heading));
        versions.begin(draft);
        return draft.id();
    }

    /**
     * Saves what was filled in about it.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     */
    public void rename(DraftId id, int seen, DraftHeading heading) {
        Draft draft = access.hold(id);
        access.requireWrite(draft);
        access.requireWriteOn(heading.track());
        access.change(draft, seen, held -> held.rename(heading));
    }

    /**
     * Publishes the working version under the next number; from then on it never changes.
     *
     * @param changeNote what changed, for those who read it; 1 to 1,000 characters
     * @return the number
     */
    public int publish(DraftId id, String changeNote) {
        Draft draft = access.hold(id);
        access.requirePublish(draft);
        draft.requireOpen();
        String note = changeNote.strip();
        if (note.isEmpty()) {
            throw new Problem.Invalid("changeNote", Message.of("version.note.missing"));
        }
        if (note.length() > RoundPlan.MAX_TEXT) {
            throw new Problem.Invalid("changeNote", Message.of("field.too-long", note.length(), RoundPlan.MAX_TEXT));
        }
        if (!versions.hasNews(id)) {
            throw new Problem.NotNow(Message.of("draft.not-now.nothing-new"));
        }
        return versions.publish(
                draft, note, clock.instant(), ActingPerson.current().orElseThrow());
    }

    /** Adopts the draft as it was last published. */
    public void adopt(DraftId id, int seen) {
        Draft draft = access.hold(id);
        access.requirePublish(draft);
        if (draft.state() == DraftState.PROCESSING && versions.hasNews(id)) {
            throw new Problem.NotNow(Message.of("draft.not-now.unpublished"));
        }
        access.change(draft, seen, held -> held.adopt(today.date()));
    }

    /** Withdraws the draft, with the reason; an open round ends. */
    public void withdraw(DraftId id, int seen, String why) {
        Draft draft = access.hold(id);
        access.requirePublish(draft);
        access.change(draft, seen, held -> held.withdraw(why, today.date()));
        rounds.findOpen(id).ifPresent(round -> {
            round.close(clock.instant(), ActingPerson.current().orElseThrow());
            rounds.save(round);
        });
    }
}
