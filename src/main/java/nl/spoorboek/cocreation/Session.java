package nl.spoorboek.cocreation;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.people.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A gathering of people of all parties. Every change of state is a method here, and refuses what the state forbids. */
@Table("session")
class Session {

    @Id
    private final SessionId id;

    @Version
    private int version;

    private final ProgrammeId programmeId;
    private @Nullable TrackId trackId;
    private List<UUID> alsoTracks = new ArrayList<>();
    private String title = "";
    private SessionKind kind = SessionKind.MEETING;
    private @Nullable ParticipationLevel participation;
    private @Nullable String goal;
    private @Nullable String participants;
    private @Nullable String place;
    private @Nullable String attendance;
    private @Nullable String note;

    @Embedded.Nullable(prefix = "planned_")
    private @Nullable PartialDate planned;

    private @Nullable LocalTime startsAt;
    private @Nullable LocalTime endsAt;
    private boolean series;
    private boolean contributionsBefore;
    private Level level = Level.INVITED;
    private SessionState state = SessionState.PREPARING;

    /** Kept by the database from the invitations that stand. */
    @ReadOnlyProperty
    private List<UUID> invited = new ArrayList<>();

    private @Nullable Instant announcedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;

    Session(SessionId id, ProgrammeId programmeId) {
        this.id = id;
        this.programmeId = programmeId;
    }

    /** A new session, unseen by guests, as filled in. */
    static Session prepare(ProgrammeId programme, SessionDraft draft) {
        var session = new Session(SessionId.fresh(), programme);
        session.edit(draft, false);
        return session;
    }

    /**
     * Takes over what a person filled in.
     *
     * @param written whether somebody contributed already
     */
    final void edit(SessionDraft draft, boolean written) {
        draft.check();
        requireNotClosed();
        if ((written || state == SessionState.OPEN) && draft.level() != level) {
            // people wrote under the sentence that says who reads along
            throw new Problem.Invalid("level", Message.of("session.level.fixed"));
        }
        trackId = draft.track();
        alsoTracks = draft.alsoTracks().stream().map(TrackId::value).sorted().toList();
        title = draft.title();
        kind = draft.kind();
        participation = draft.participation();
        goal = draft.goal();
        participants = draft.participants();
        place = draft.place();
        planned = draft.planned();
        startsAt = draft.startsAt();
        endsAt = draft.endsAt();
        series = draft.series();
        contributionsBefore = draft.contributionsBefore();
        level = draft.level();
        attendance = draft.attendance();
        note = draft.note();
    }

    /** From here on everyone whom the level names sees it. */
    void announce(Instant now) {
        become(SessionState.ANNOUNCED);
        announcedAt = now;
    }

    /** From here on contributions can be given. */
    void open(Instant now, boolean hasTopics) {
        if (state.next().equals(java.util.Optional.of(SessionState.OPEN))) {
            if (series) {
                throw new Problem.NotNow(Message.of("session.not-now.series"));
            }
            if (!hasTopics) {
                throw new Problem.NotNow(Message.of("session.not-now.topics"));
            }
        }
        become(SessionState.OPEN);
        openedAt = now;
    }

    /** From here on nothing changes; corrections are appended. */
    void close(Instant now) {
        become(SessionState.CLOSED);
        closedAt = now;
    }

    private void become(SessionState next) {
        if (!state.next().equals(java.util.Optional.of(next))) {
            throw new Problem.NotNow(Message.of("session.not-now." + state.name(), title));
        }
        state = next;
    }

    /** Goes on only before closing. */
    void requireNotClosed() {
        if (state == SessionState.CLOSED) {
            throw new Problem.NotNow(Message.of("session.not-now.CLOSED", title));
        }
    }

    /** Whether contributions can be given now. */
    boolean takesContributions() {
        return state == SessionState.OPEN || (state == SessionState.ANNOUNCED && contributionsBefore);
    }

    /** The moment of a contribution that is given now; {@link Problem.NotNow} when none can be given. */
    Moment contributing() {
        if (!takesContributions()) {
            throw new Problem.NotNow(Message.of("contribution.not-now." + state.name(), title));
        }
        return state == SessionState.OPEN ? Moment.DURING : Moment.BEFORE;
    }

    /** Goes on only after closing. */
    void requireClosed() {
        if (state != SessionState.CLOSED) {
            throw new Problem.NotNow(Message.of("correction.not-now", title));
        }
    }

    /** Goes on only when the version that was on the screen is still the last one. */
    void expectVersion(int seen) {
        if (version != seen) {
            throw new Problem.Conflict();
        }
    }

    /** What can be filled in, as it is now. */
    SessionDraft draft() {
        return new SessionDraft(
                trackId,
                alsoTracks.stream().map(TrackId::new).collect(Collectors.toSet()),
                title,
                kind,
                participation,
                goal,
                participants,
                place,
                planned,
                startsAt,
                endsAt,
                series,
                level,
                attendance,
                note,
                contributionsBefore);
    }

    SessionId id() {
        return id;
    }

    int version() {
        return version;
    }

    ProgrammeId programme() {
        return programmeId;
    }

    SessionState state() {
        return state;
    }

    /** When guests could first see it; null while preparing. */
    @Nullable
    Instant announcedAt() {
        return announcedAt;
    }

    /** When it was locked; null before. */
    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    /** When contributions could first be given; null before. */
    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    /** Its tracks, the main one first; none for the programme as a whole. */
    List<TrackId> tracks() {
        Set<TrackId> tracks = new LinkedHashSet<>();
        if (trackId != null) {
            tracks.add(trackId);
        }
        alsoTracks.forEach(track -> tracks.add(new TrackId(track)));
        return List.copyOf(tracks);
    }

    /** What rights are asked about. */
    Subject subject() {
        return Subject.of(level, Set.copyOf(tracks()))
                .inviting(invited.stream().map(OrganisationId::new).collect(Collectors.toSet()));
    }
}
