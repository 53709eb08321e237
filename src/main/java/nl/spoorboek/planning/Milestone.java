package nl.spoorboek.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.history.Origin;
import nl.spoorboek.people.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** Something to be reached at a (partial) date. Every change of state is a method here, and refuses what the state forbids. */
@Table("milestone")
@SuppressWarnings("UnusedVariable") // some columns are only carried from the database and back
class Milestone {

    @Id
    private final MilestoneId id;

    @Version
    private int version;

    private final ProgrammeId programmeId;
    private @Nullable TrackId trackId;
    private List<UUID> alsoTracks = new ArrayList<>();
    private @Nullable UUID lineId;
    private String title = "";
    private MilestoneKind kind = MilestoneKind.DELIVERABLE;
    private @Nullable String note;
    private @Nullable String body;
    private Level level = Level.INTERNAL;
    private MilestoneState state = MilestoneState.PLANNED;
    private Certainty certainty = Certainty.EXPECTED;
    private @Nullable String condition;

    @Embedded.Nullable(prefix = "adopted_")
    private @Nullable PartialDate adopted;

    @Embedded.Nullable(prefix = "expected_")
    private @Nullable PartialDate expected;

    @Embedded.Nullable(prefix = "reached_")
    private @Nullable PartialDate reached;

    private @Nullable PersonId ownerPersonId;
    private @Nullable SeatId ownerSeatId;
    private @Nullable OrganisationId ownerOrganisationId;
    private @Nullable String ownerOutside;
    private @Nullable String stateParty;
    private @Nullable String stateReason;
    private @Nullable LocalDate stateSince;

    Milestone(MilestoneId id, ProgrammeId programmeId) {
        this.id = id;
        this.programmeId = programmeId;
    }

    /** A new milestone, planned, as filled in. */
    static Milestone plan(ProgrammeId programme, MilestoneDraft draft) {
        return plan(MilestoneId.fresh(), programme, draft);
    }

    /** The same under an identity that was made before. */
    static Milestone plan(MilestoneId id, ProgrammeId programme, MilestoneDraft draft) {
        var milestone = new Milestone(id, programme);
        milestone.edit(draft);
        return milestone;
    }

    /** Takes over what a person filled in. */
    final void edit(MilestoneDraft draft) {
        draft.check();
        trackId = draft.track();
        alsoTracks = draft.alsoTracks().stream().map(TrackId::value).sorted().toList();
        lineId = draft.line();
        title = draft.title();
        kind = draft.kind();
        expected = draft.expected();
        certainty = draft.certainty();
        condition = draft.condition();
        note = draft.note();
        body = draft.body();
        level = draft.level();
        own(draft.owner());
    }

    private void own(Owner owner) {
        ownerPersonId = owner instanceof Owner.OfPerson person ? person.person() : null;
        ownerSeatId = owner instanceof Owner.OfSeat seat ? seat.seat() : null;
        ownerOrganisationId = owner instanceof Owner.OfOrganisation organisation ? organisation.organisation() : null;
        ownerOutside = owner instanceof Owner.Outside outside && !outside.name().isBlank()
                ? outside.name().strip()
                : null;
    }

    /** Now expected at another date. */
    void move(@Nullable PartialDate to) {
        if (!state.isOpen()) {
            throw new Problem.NotNow(Message.of("milestone.not-now.move"));
        }
        expected = to;
    }

    /** Should be there by then, by decision. */
    void adopt(PartialDate date) {
        adopted = date;
    }

    /** Stands otherwise from now on, when its state now allows that. */
    void become(StateStep step, LocalDate day) {
        step.check();
        if (!state.next().contains(step.state())) {
            throw new Problem.NotNow(Message.of("milestone.not-now." + state.name(), title));
        }
        boolean told = step.stopsOthers() || step.state() == MilestoneState.HANDED_OVER;
        stand(new Standing(step.state(), step.party(), told ? step.reason() : null, told ? day : null, step.when()));
    }

    /** Was reached at another date than was written down. */
    void correctReached(PartialDate when) {
        if (state != MilestoneState.REACHED) {
            throw new Problem.NotNow(Message.of("milestone.not-now.correct", title));
        }
        StateStep.reached(when).check();
        reached = when;
    }

    /** Stands again as it did. */
    void stand(Standing standing) {
        state = standing.state();
        stateParty = standing.party();
        stateReason = standing.reason();
        stateSince = standing.since();
        reached = standing.reached();
    }

    /** Goes on only when the version that was on the screen is still the last one. */
    void expectVersion(int seen) {
        if (version != seen) {
            throw new Problem.Conflict();
        }
    }

    /** What can be filled in, as it is now. */
    MilestoneDraft draft() {
        Owner owner = new Owner.Nobody();
        if (ownerPersonId != null) {
            owner = new Owner.OfPerson(ownerPersonId);
        } else if (ownerSeatId != null) {
            owner = new Owner.OfSeat(ownerSeatId);
        } else if (ownerOrganisationId != null) {
            owner = new Owner.OfOrganisation(ownerOrganisationId);
        } else if (ownerOutside != null) {
            owner = new Owner.Outside(ownerOutside);
        }
        Set<TrackId> also = new HashSet<>();
        alsoTracks.forEach(track -> also.add(new TrackId(track)));
        return new MilestoneDraft(
                trackId, also, lineId, title, kind, expected, certainty, condition, note, body, level, owner);
    }

    /** The page of this milestone, with what others added to it. */
    MilestoneDetail detail(
            MilestoneItem item,
            List<MilestoneDetail.Tie> needs,
            List<MilestoneDetail.Tie> neededBy,
            List<DateMove> moves,
            List<Origin> origins,
            Set<MilestoneState> next,
            boolean mayEdit,
            @Nullable Message readOnly) {
        return new MilestoneDetail(
                item,
                draft(),
                stateParty,
                stateReason,
                stateSince,
                needs,
                neededBy,
                moves,
                origins,
                next,
                mayEdit,
                readOnly);
    }

    MilestoneId id() {
        return id;
    }

    /** When it is expected now; null when nothing was said. */
    @Nullable
    PartialDate expected() {
        return expected;
    }

    MilestoneState state() {
        return state;
    }

    boolean isOpen() {
        return state.isOpen();
    }

    Level level() {
        return level;
    }

    /** What rights are asked about. */
    Subject subject() {
        Set<TrackId> tracks = new HashSet<>();
        alsoTracks.forEach(track -> tracks.add(new TrackId(track)));
        if (trackId != null) {
            tracks.add(trackId);
        }
        Subject subject = Subject.of(level, tracks);
        return ownerOrganisationId == null ? subject : subject.ownedBy(Set.of(ownerOrganisationId));
    }
}
