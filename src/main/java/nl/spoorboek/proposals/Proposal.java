package nl.spoorboek.proposals;

import java.time.Instant;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.ProposalId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.MilestoneDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A change of a milestone that somebody proposes to whoever plans it. It is decided once. */
@Table("proposal")
@SuppressWarnings("UnusedVariable") // some columns are only carried from the database and back
class Proposal {

    @Id
    private final ProposalId id;

    @Version
    private int version;

    private final ProgrammeId programmeId;
    private final MilestoneId milestoneId;
    private @Nullable String title;
    private @Nullable String note;
    private @Nullable String hold;

    @Embedded.Nullable(prefix = "expected_")
    private @Nullable PartialDate expected;

    private String reason = "";
    private String seenTitle = "";
    private @Nullable String seenNote;
    private @Nullable String seenExpected;
    private ProposalState state = ProposalState.OPEN;
    private final PersonId proposedBy;
    private @Nullable OrganisationId organisationId;
    private Instant proposedAt;
    private @Nullable PersonId decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;

    Proposal(ProposalId id, ProgrammeId programmeId, MilestoneId milestoneId, PersonId proposedBy, Instant proposedAt) {
        this.id = id;
        this.programmeId = programmeId;
        this.milestoneId = milestoneId;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    /** A new proposal over what the milestone says now; null {@code organisation} for the municipality. */
    static Proposal make(
            ProgrammeId programme,
            MilestoneId milestone,
            MilestoneDraft now,
            ProposalDraft draft,
            PersonId by,
            @Nullable OrganisationId organisation,
            Instant at) {
        ProposalDraft other = draft.onlyWhatDiffers(now);
        other.check();
        var proposal = new Proposal(ProposalId.fresh(), programme, milestone, by, at);
        proposal.title = other.title();
        proposal.note = other.note();
        proposal.hold = other.hold();
        proposal.expected = other.expected();
        proposal.reason = other.reason();
        proposal.seenTitle = now.title();
        proposal.seenNote = now.note();
        proposal.seenExpected = now.expected() == null ? null : now.expected().words();
        proposal.organisationId = organisation;
        return proposal;
    }

    /** What the milestone says once the proposal is taken over; what was not proposed stays as it is by now. */
    MilestoneDraft over(MilestoneDraft now) {
        return new MilestoneDraft(
                now.track(),
                now.alsoTracks(),
                now.line(),
                title == null ? now.title() : title,
                now.kind(),
                expected == null ? now.expected() : expected,
                now.certainty(),
                now.condition(),
                note == null ? now.note() : note,
                now.body(),
                now.level(),
                now.owner());
    }

    /** Whether it proposes other values than those the milestone would keep. */
    boolean changesValues() {
        return title != null || expected != null || note != null;
    }

    /** On what the milestone would wait when it is put on hold; null when that is not proposed. */
    @Nullable
    String hold() {
        return hold;
    }

    /** Taken over. */
    void accept(@Nullable String why, PersonId by, Instant at) {
        decide(ProposalState.ACCEPTED, why == null || why.isBlank() ? null : why.strip(), by, at);
    }

    /** Not taken over; always with why. */
    void decline(String why, PersonId by, Instant at) {
        if (why.isBlank()) {
            throw new Problem.Invalid("reason", Message.of("field.required"));
        }
        decide(ProposalState.DECLINED, why.strip(), by, at);
    }

    /** Taken back. */
    void withdraw() {
        requireOpen();
        state = ProposalState.WITHDRAWN;
    }

    private void decide(ProposalState next, @Nullable String why, PersonId by, Instant at) {
        requireOpen();
        if (why != null && why.length() > ProposalDraft.MAX_REASON) {
            throw new Problem.Invalid("reason", Message.of("field.too-long", why.length(), ProposalDraft.MAX_REASON));
        }
        state = next;
        decisionReason = why;
        decidedBy = by;
        decidedAt = at;
    }

    private void requireOpen() {
        if (state != ProposalState.OPEN) {
            throw new Problem.NotNow(Message.of("proposal.not-now." + state.name()));
        }
    }

    /** Goes on only when the version that was on the screen is still the last one. */
    void expectVersion(int seen) {
        if (version != seen) {
            throw new Problem.Conflict();
        }
    }

    ProposalId id() {
        return id;
    }

    ProgrammeId programme() {
        return programmeId;
    }

    MilestoneId milestone() {
        return milestoneId;
    }

    ProposalState state() {
        return state;
    }

    PersonId proposedBy() {
        return proposedBy;
    }
}
