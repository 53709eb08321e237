package nl.spoorboek.drafts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A document on its way to a decision. Every change of state is a method here, and refuses what the state forbids. */
@Table("draft")
@SuppressWarnings("UnusedVariable") // some columns are only carried from the database and back
class Draft {

    @Id
    private final DraftId id;

    @Version
    private int version;

    private final ProgrammeId programmeId;
    private @Nullable TrackId trackId;
    private List<UUID> alsoTracks = new ArrayList<>();
    private String title = "";
    private String type = "";
    private @Nullable String note;
    private Level level = Level.INTERNAL;
    private List<UUID> invited = new ArrayList<>();
    private DraftState state = DraftState.WRITING;
    private @Nullable String stateReason;
    private @Nullable LocalDate stateSince;

    Draft(DraftId id, ProgrammeId programmeId) {
        this.id = id;
        this.programmeId = programmeId;
    }

    /** A new draft, for the municipality only. */
    static Draft begin(ProgrammeId programme, DraftHeading heading) {
        var draft = new Draft(DraftId.fresh(), programme);
        draft.rename(heading);
        return draft;
    }

    /** Takes over what a person filled in about it. */
    final void rename(DraftHeading heading) {
        heading.check();
        requireOpen();
        trackId = heading.track();
        alsoTracks = heading.alsoTracks().stream().map(TrackId::value).sorted().toList();
        title = heading.title();
        type = heading.type();
        note = heading.note();
    }

    /** Goes on only while it is being worked on: text, versions and rounds. */
    final void requireOpen() {
        if (!state.isOpen()) {
            throw new Problem.NotNow(Message.of("draft.not-now." + state.name()));
        }
    }

    /** Goes on only where a remark can still get its answer. */
    void requireAnswering() {
        if (state != DraftState.IN_REVIEW && state != DraftState.PROCESSING) {
            throw new Problem.NotNow(Message.of("draft.not-now." + state.name()));
        }
    }

    /** A round begins: those invited read along from now on. */
    void openRound(Collection<OrganisationId> audience, LocalDate today) {
        if (state != DraftState.WRITING && state != DraftState.PROCESSING) {
            throw new Problem.NotNow(Message.of("draft.not-now." + state.name()));
        }
        Set<UUID> guests = new TreeSet<>(invited);
        audience.forEach(organisation -> guests.add(organisation.value()));
        invited = List.copyOf(guests);
        if (level == Level.INTERNAL) {
            level = Level.INVITED;
        }
        become(DraftState.IN_REVIEW, null, today);
    }

    /** The round has ended; the reactions are worked out. */
    void closeRound(LocalDate today) {
        if (state != DraftState.IN_REVIEW) {
            throw new Problem.NotNow(Message.of("draft.not-now." + state.name()));
        }
        become(DraftState.PROCESSING, null, today);
    }

    /** Adopted as it was last published. */
    void adopt(LocalDate today) {
        if (state != DraftState.PROCESSING) {
            throw new Problem.NotNow(
                    Message.of(state.isOpen() ? "draft.not-now.adopt" : "draft.not-now." + state.name()));
        }
        become(DraftState.ADOPTED, null, today);
    }

    /** No longer wanted, for a reason; whoever could read it still can. */
    void withdraw(String why, LocalDate today) {
        requireOpen();
        if (why.isBlank()) {
            throw new Problem.Invalid("reason", Message.of("field.required"));
        }
        if (why.strip().length() > RoundPlan.MAX_TEXT) {
            throw new Problem.Invalid(
                    "reason", Message.of("field.too-long", why.strip().length(), RoundPlan.MAX_TEXT));
        }
        become(DraftState.WITHDRAWN, why.strip(), today);
    }

    private void become(DraftState next, @Nullable String reason, LocalDate since) {
        state = next;
        stateReason = reason;
        stateSince = since;
    }

    /** Goes on only when the version that was on the screen is still the last one. */
    void expectVersion(int seen) {
        if (version != seen) {
            throw new Problem.Conflict();
        }
    }

    /** What can be filled in, as it is now. */
    DraftHeading heading() {
        Set<TrackId> also = new HashSet<>();
        alsoTracks.forEach(track -> also.add(new TrackId(track)));
        return new DraftHeading(trackId, also, title, type, note);
    }

    /** What rights are asked about. */
    Subject subject() {
        Set<OrganisationId> guests = new HashSet<>();
        invited.forEach(organisation -> guests.add(new OrganisationId(organisation)));
        return Subject.of(level, tracks()).inviting(guests);
    }

    /** The same draft as what only the municipality reads: its working version. */
    Subject internalSubject() {
        return Subject.of(Level.INTERNAL, tracks());
    }

    /** The same draft as those invited to one round know it. */
    Subject roundSubject(Set<OrganisationId> audience) {
        return Subject.of(Level.INVITED, tracks()).inviting(audience);
    }

    Set<TrackId> tracks() {
        Set<TrackId> tracks = new HashSet<>();
        alsoTracks.forEach(track -> tracks.add(new TrackId(track)));
        if (trackId != null) {
            tracks.add(trackId);
        }
        return tracks;
    }

    DraftId id() {
        return id;
    }

    int version() {
        return version;
    }

    ProgrammeId programme() {
        return programmeId;
    }

    Level level() {
        return level;
    }

    DraftState state() {
        return state;
    }

    @Nullable
    String stateReason() {
        return stateReason;
    }

    @Nullable
    LocalDate stateSince() {
        return stateSince;
    }
}
