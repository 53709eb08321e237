package nl.spoorboek.cocreation;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.history.HistoryQuery;
import nl.spoorboek.people.Choices;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions and who is invited to them: what one may read, and every step from preparing to closing. */
@Service
@Transactional
public class SessionService {

    /** What the history of a session tells; contributions tell their author and time themselves, responses are only counted. */
    private static final Set<String> TOLD = Set.of("session", "session_invitation", "topic", "follow_up", "correction");

    private final SessionRepository sessions;
    private final SessionQuery query;
    private final SessionPage page;
    private final SessionAccess access;
    private final GuestQuery guests;
    private final TopicQuery topics;
    private final CorrectionQuery corrections;
    private final LinkQuery links;
    private final ProgrammeService programmes;
    private final Choices choices;
    private final Rights rights;
    private final HistoryQuery history;
    private final Clock clock;
    private final Today today;

    SessionService(
            SessionRepository sessions,
            SessionQuery query,
            SessionPage page,
            SessionAccess access,
            GuestQuery guests,
            TopicQuery topics,
            CorrectionQuery corrections,
            LinkQuery links,
            ProgrammeService programmes,
            Choices choices,
            Rights rights,
            HistoryQuery history,
            Clock clock,
            Today today) {
        this.sessions = sessions;
        this.query = query;
        this.page = page;
        this.access = access;
        this.guests = guests;
        this.topics = topics;
        this.corrections = corrections;
        this.links = links;
        this.programmes = programmes;
        this.choices = choices;
        this.rights = rights;
        this.history = history;
        this.clock = clock;
        this.today = today;
    }

    /** A window of the sessions one may read: open, in preparation, announced by date, closed. */
    @Transactional(readOnly = true)
    public List<SessionItem> list(SessionFilter filter, int offset, int limit) {
        rights.requireContent();
        return query.list(filter, access.scope(), today.date(), offset, limit);
    }

    /** How many sessions the filter leaves. */
    @Transactional(readOnly = true)
    public int count(SessionFilter filter) {
        rights.requireContent();
        return query.count(filter, access.scope());
    }

    /** One session with everything its page shows; {@link Problem.NotFound} when one may not read it. */
    @Transactional(readOnly = true)
    public SessionDetail find(SessionId id) {
        return page.of(access.readable(id));
    }

    /** Who did what to the session, latest first; guests are told from the announcement on. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> history(SessionId id) {
        Session session = access.readable(id);
        boolean prepares = access.may(Right.PREPARE_SESSION, session);
        return history.of(id, rights.scope(), TOLD).stream()
                .filter(entry ->
                        prepares || session.announcedAt() == null || !entry.at().isBefore(session.announcedAt()))
                .toList();
    }

    /** Whether this person prepares sessions on the track, or with null for the programme as a whole. */
    @Transactional(readOnly = true)
    public boolean mayPrepare(@Nullable TrackId track) {
        return access.mayPrepare(track);
    }

    /** Prepares a session; nobody outside the own track sees it yet. */
    public SessionId prepare(SessionDraft draft) {
        rights.requireContent();
        draft.check();
        access.requirePreparing(draft.track());
        var programme = programmes.programme().orElseThrow(Problem.NotFound::new);
        return sessions.save(Session.prepare(programme.id(), draft)).id();
    }

    /**
     * Saves what was filled in.
     *
     * @param seen the version that was on the screen; {@link Problem.Conflict} when it is no longer the last one
     */
    public void edit(SessionId id, int seen, SessionDraft draft) {
        change(id, Right.PREPARE_SESSION, seen, session -> {
            access.requirePreparing(draft.track());
            session.edit(draft, topics.haveContributions(id));
        });
    }

    /** Shows the session to everyone whom its level names. */
    public void announce(SessionId id, int seen) {
        change(id, Right.PREPARE_SESSION, seen, session -> session.announce(clock.instant()));
    }

    /** Lets contributions in. */
    public void open(SessionId id, int seen) {
        change(
                id,
                Right.PREPARE_SESSION,
                seen,
                session -> session.open(clock.instant(), !topics.of(id).isEmpty()));
    }

    /** Locks the session for good. */
    public void close(SessionId id, int seen) {
        change(id, Right.CLOSE_SESSION, seen, session -> session.close(clock.instant()));
    }

    /** Deletes a session that nobody outside the own track has seen. */
    public void delete(SessionId id, int seen) {
        Session session = access.readableLocked(id);
        access.require(Right.DELETE, session);
        session.expectVersion(seen);
        if (session.state() != SessionState.PREPARING) {
            throw new Problem.NotNow(Message.of("session.not-now.delete"));
        }
        links.removeFrom(id);
        sessions.delete(session);
    }

    /** Sets right what a closed session says wrongly; it is appended and never changed. */
    public void correct(SessionId id, String text) {
        Session session = access.readable(id);
        access.require(Right.CLOSE_SESSION, session);
        session.requireClosed();
        String body = text.strip();
        if (body.isEmpty()) {
            throw new Problem.Invalid("body", Message.of("field.required"));
        }
        if (body.length() > Correction.MAX_BODY) {
            throw new Problem.Invalid("body", Message.of("field.too-long", body.length(), Correction.MAX_BODY));
        }
        corrections.append(session, body, rights.viewer().person(), clock.instant());
    }

    /** Invites partners and advisory bodies; those already invited stay so. */
    public void invite(SessionId id, Set<OrganisationId> organisations) {
        Session session = access.readableLocked(id);
        access.require(Right.PREPARE_SESSION, session);
        session.requireNotClosed();
        Set<OrganisationId> possible = choices.guests().stream()
                .map(choice -> new OrganisationId(choice.id()))
                .collect(Collectors.toCollection(HashSet::new));
        if (!possible.containsAll(organisations)) {
            throw new Problem.Invalid("organisations", Message.of("session.guests.kind"));
        }
        for (OrganisationId organisation : organisations) {
            guests.invite(session.programme(), id, organisation, rights.viewer().person(), clock.instant());
        }
    }

    /** Withdraws an invitation: the organisation no longer reads this session. Who did it and when is kept. */
    public void withdraw(SessionId id, OrganisationId organisation) {
        Session session = access.readableLocked(id);
        access.require(Right.PREPARE_SESSION, session);
        if (!guests.withdraw(id, organisation, rights.viewer().person(), clock.instant())) {
            throw new Problem.Conflict();
        }
    }

    private void change(SessionId id, Right right, int seen, Consumer<Session> what) {
        Session session = access.readable(id);
        access.require(right, session);
        session.expectVersion(seen);
        what.accept(session);
        try {
            sessions.save(session);
        } catch (OptimisticLockingFailureException e) {
            throw (Problem.Conflict) new Problem.Conflict().initCause(e);
        }
    }
}
