package nl.spoorboek.cocreation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Subject;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may come near a session. To the levels it adds one rule: a session that is being prepared is seen by the programme manager
 * and the own track only. An invitation lasts through closing, and ends when it is withdrawn.
 */
@Component
public class SessionAccess {

    private final SessionRepository sessions;
    private final ProgrammeService programmes;
    private final Rights rights;
    private final JdbcClient jdbc;

    SessionAccess(SessionRepository sessions, ProgrammeService programmes, Rights rights, JdbcClient jdbc) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** What of the table {@code session} the signed-in person may read, as a condition for queries. */
    public ReadScope scope() {
        ReadScope levels = rights.scope();
        Map<String, Object> parameters = new HashMap<>(levels.parameters());
        parameters.put("sessionPrepares", rights.may(Right.PREPARE_SESSION, Subject.programme()));
        parameters.put(
                "sessionPreparesTracks",
                rights.viewer().tracks().stream()
                        .filter(track -> rights.may(Right.PREPARE_SESSION, Subject.track(track)))
                        .map(TrackId::toString)
                        .collect(Collectors.joining(",", "{", "}")));
        String condition = """
                ($.state <> 'PREPARING' and %s
                  or $.state = 'PREPARING' and (:sessionPrepares or $.track_ids && cast(:sessionPreparesTracks as uuid[])))
                """.formatted(levels.withInvited("$"));
        return new ReadScope(condition, parameters);
    }

    /** The session; {@link Problem.NotFound} when there is none or it may not be read. */
    Session readable(SessionId id) {
        rights.requireContent();
        Session session = sessions.findById(id).orElseThrow(Problem.NotFound::new);
        boolean readable = session.state() == SessionState.PREPARING
                ? may(Right.PREPARE_SESSION, session)
                : rights.mayRead(session.subject());
        if (!readable) {
            throw new Problem.NotFound();
        }
        return session;
    }

    /** The session, as long as this transaction lasts neither closed nor written to by another. */
    Session readableLocked(SessionId id) {
        jdbc.sql("select 1 from session where id = :id for no key update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return readable(id);
    }

    /** Whether the person may do this with a session that they may read. */
    boolean may(Right right, Session session) {
        return rights.may(right, session.subject());
    }

    /** Goes on only when the person may do this with a session that they may read. */
    void require(Right right, Session session) {
        if (!may(right, session)) {
            throw new Problem.Refused(
                    refusal(right, session.tracks().stream().findFirst().orElse(null)));
        }
    }

    /** Goes on only when the person prepares sessions on the track, or with null for the programme as a whole. */
    void requirePreparing(@Nullable TrackId track) {
        if (!mayPrepare(track)) {
            throw new Problem.Refused(refusal(Right.PREPARE_SESSION, track));
        }
    }

    boolean mayPrepare(@Nullable TrackId track) {
        return rights.may(
                Right.PREPARE_SESSION, track == null ? Subject.programme() : Subject.of(Level.PUBLIC, Set.of(track)));
    }

    private Message refusal(Right right, @Nullable TrackId track) {
        return right == Right.CONTRIBUTE
                ? Message.of("session.refused.contribute")
                : refusal(track == null ? null : programmes.tracksById().get(track));
    }

    /** Why one may not prepare or close a session of the track, or with null of the programme as a whole, and who can. */
    static Message refusal(@Nullable TrackItem track) {
        if (track == null) {
            return Message.of("session.refused.programme");
        }
        return track.lead() == null
                ? Message.of("session.refused.vacant", track.number())
                : Message.of("session.refused.track", track.number(), track.lead());
    }
}
