package nl.spoorboek.agreements;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.people.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** Something agreed between two tracks. Every change of state is a method here, and refuses what the state forbids. */
@Table("agreement")
@SuppressWarnings("UnusedVariable") // some columns are only carried from the database and back
class Agreement {

    @Id
    private final AgreementId id;

    @Version
    private int version;

    private final ProgrammeId programmeId;
    private AgreementKind kind = AgreementKind.NEEDS;
    private TrackId fromTrackId;
    private TrackId toTrackId;
    private String title = "";
    private @Nullable String note;

    @Embedded.Nullable(prefix = "by_when_")
    private @Nullable PartialDate byWhen;

    private @Nullable MilestoneId needingId;
    private @Nullable MilestoneId deliveringId;
    private Level level = Level.SHARED;
    private AgreementState state = AgreementState.PROPOSED;
    private @Nullable String stateReason;
    private @Nullable PersonId askedBy;
    private @Nullable Instant askedAt;
    private @Nullable PersonId answeredBy;
    private @Nullable Instant answeredAt;

    Agreement(AgreementId id, ProgrammeId programmeId, TrackId fromTrackId, TrackId toTrackId) {
        this.id = id;
        this.programmeId = programmeId;
        this.fromTrackId = fromTrackId;
        this.toTrackId = toTrackId;
    }

    /** Asks: proposed, until the other side answers. */
    static Agreement ask(ProgrammeId programme, AgreementDraft draft, PersonId by, Instant at) {
        draft.check();
        var agreement = new Agreement(
                AgreementId.fresh(),
                programme,
                Objects.requireNonNull(draft.from()),
                Objects.requireNonNull(draft.to()));
        agreement.edit(draft);
        agreement.askedBy = by;
        agreement.askedAt = at;
        return agreement;
    }

    /** Takes over what a person filled in; only until it was answered, so that nobody is held to words they did not accept. */
    final void edit(AgreementDraft draft) {
        draft.check();
        if (state != AgreementState.PROPOSED) {
            throw new Problem.NotNow(Message.of("agreement.not-now.edit"));
        }
        kind = draft.kind();
        fromTrackId = Objects.requireNonNull(draft.from());
        toTrackId = Objects.requireNonNull(draft.to());
        title = draft.title();
        note = draft.note();
        byWhen = draft.byWhen();
        needingId = draft.needing();
        deliveringId = draft.delivering();
        level = draft.level();
    }

    /** Accepted for the other track. */
    void accept(@Nullable String why, PersonId by, Instant at) {
        if (state != AgreementState.PROPOSED) {
            throw notNow();
        }
        answer(AgreementState.ACCEPTED, blankToNull(why), by, at);
    }

    /** Refused for the other track, or no longer accepted; always with why. */
    void refuse(String why, PersonId by, Instant at) {
        if (!state.isOpen()) {
            throw notNow();
        }
        answer(AgreementState.REFUSED, required(why), by, at);
    }

    private void answer(AgreementState next, @Nullable String why, PersonId by, Instant at) {
        become(next, why);
        answeredBy = by;
        answeredAt = at;
    }

    /** Taken back by whoever asked. What was accepted already, is only taken back with a reason. */
    void withdraw(String why) {
        if (!state.isOpen()) {
            throw notNow();
        }
        become(AgreementState.WITHDRAWN, state == AgreementState.ACCEPTED ? required(why) : blankToNull(why));
    }

    /** What was agreed is there. */
    void meet() {
        if (state != AgreementState.ACCEPTED) {
            throw notNow();
        }
        become(AgreementState.MET, stateReason);
    }

    /** It is not there after all. */
    void reopen() {
        if (state != AgreementState.MET) {
            throw notNow();
        }
        become(AgreementState.ACCEPTED, stateReason);
    }

    /** Names the milestone of one of both tracks; null for none. */
    void tie(TrackId track, @Nullable MilestoneId milestone) {
        if (!state.isOpen()) {
            throw notNow();
        }
        if (track.equals(needingTrack())) {
            needingId = milestone;
        } else {
            deliveringId = milestone;
        }
        if (milestone != null && Objects.equals(needingId, deliveringId)) {
            throw new Problem.Invalid("milestone", Message.of("agreement.milestone.same"));
        }
    }

    private void become(AgreementState next, @Nullable String why) {
        if (why != null && why.length() > AgreementDraft.MAX_REASON) {
            throw new Problem.Invalid("reason", Message.of("field.too-long", why.length(), AgreementDraft.MAX_REASON));
        }
        state = next;
        stateReason = why;
    }

    private Problem.NotNow notNow() {
        return new Problem.NotNow(Message.of("agreement.not-now." + state.name()));
    }

    private static String required(String text) {
        if (text.isBlank()) {
            throw new Problem.Invalid("reason", Message.of("field.required"));
        }
        return text.strip();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Goes on only when the version that was on the screen is still the last one. */
    void expectVersion(int seen) {
        if (version != seen) {
            throw new Problem.Conflict();
        }
    }

    /** What can be filled in, as it is now. */
    AgreementDraft draft() {
        return new AgreementDraft(kind, fromTrackId, toTrackId, title, note, byWhen, needingId, deliveringId, level);
    }

    TrackId needingTrack() {
        return kind == AgreementKind.NEEDS ? fromTrackId : toTrackId;
    }

    TrackId deliveringTrack() {
        return kind == AgreementKind.NEEDS ? toTrackId : fromTrackId;
    }

    AgreementId id() {
        return id;
    }

    TrackId from() {
        return fromTrackId;
    }

    TrackId to() {
        return toTrackId;
    }

    String title() {
        return title;
    }

    AgreementState state() {
        return state;
    }

    @Nullable
    PersonId askedBy() {
        return askedBy;
    }

    /** What rights are asked about: a record of both tracks. */
    Subject subject() {
        return Subject.of(level, Set.of(fromTrackId, toTrackId));
    }
}
