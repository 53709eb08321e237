package nl.spoorboek.cocreation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.spoorboek.history.OriginQuery;
import nl.spoorboek.people.Right;
import nl.spoorboek.people.Rights;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.springframework.stereotype.Component;

/** Gathers what the page of one session shows, in a fixed number of statements however much was said. */
@Component
class SessionPage {

    private final TopicQuery topics;
    private final ContributionQuery contributions;
    private final GuestQuery guests;
    private final CorrectionQuery corrections;
    private final LinkQuery links;
    private final OriginQuery origins;
    private final SessionAccess access;
    private final ProgrammeService programmes;
    private final Rights rights;

    SessionPage(
            TopicQuery topics,
            ContributionQuery contributions,
            GuestQuery guests,
            CorrectionQuery corrections,
            LinkQuery links,
            OriginQuery origins,
            SessionAccess access,
            ProgrammeService programmes,
            Rights rights) {
        this.topics = topics;
        this.contributions = contributions;
        this.guests = guests;
        this.corrections = corrections;
        this.links = links;
        this.origins = origins;
        this.access = access;
        this.programmes = programmes;
        this.rights = rights;
    }

    /** The page of a session that may be read. */
    SessionDetail of(Session session) {
        Map<UUID, List<Linked>> ledTo = links.from(session.id(), rights.scope());
        List<TrackItem> readable = programmes.tracks();
        List<TrackItem> tracks = session.tracks().stream()
                .flatMap(id -> readable.stream().filter(track -> track.id().equals(id)))
                .toList();
        boolean prepares = access.may(Right.PREPARE_SESSION, session);
        return new SessionDetail(
                session.id(),
                session.version(),
                session.state(),
                session.draft(),
                tracks,
                session.openedAt(),
                session.closedAt(),
                topics.of(session.id()),
                contributions.of(session.id(), rights.viewer().person(), ledTo),
                guests.of(session.id()),
                session.state() == SessionState.CLOSED ? corrections.of(session.id()) : List.of(),
                ledTo.getOrDefault(session.id().value(), List.of()),
                origins.of(session.id()),
                may(session),
                prepares
                        ? null
                        : SessionAccess.refusal(tracks.stream().findFirst().orElse(null)));
    }

    private SessionDetail.May may(Session session) {
        boolean closed = session.state() == SessionState.CLOSED;
        return new SessionDetail.May(
                !closed && access.may(Right.PREPARE_SESSION, session),
                access.may(Right.CLOSE_SESSION, session),
                session.takesContributions() && access.may(Right.CONTRIBUTE, session),
                access.may(Right.FOLLOW_UP, session),
                access.may(Right.FOLLOW_UP, session) && access.may(Right.EDIT_PLANNING, session),
                access.may(Right.FOLLOW_UP, session) && access.may(Right.EDIT_ACTION, session),
                session.state() == SessionState.PREPARING && access.may(Right.DELETE, session));
    }
}
