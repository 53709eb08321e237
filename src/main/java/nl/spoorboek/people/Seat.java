package nl.spoorboek.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A role that somebody holds, or that is vacant. Work can be owned by a seat, so that it stays when its holder changes. */
@Table("seat")
@SuppressWarnings("UnusedVariable") // some columns are only written here, and read by queries
class Seat {

    @Id
    private final SeatId id;

    @Version
    private int version;

    private Role role = Role.TRACK_MEMBER;
    private @Nullable String title;
    private List<UUID> trackIds = new ArrayList<>();
    private @Nullable OrganisationId organisationId;
    private @Nullable PersonId personId;
    private @Nullable PersonId deputyId;
    private @Nullable LocalDate until;
    private @Nullable PersonId confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant suspendedAt;

    Seat(SeatId id) {
        this.id = id;
    }

    static Seat of(SeatDraft draft) {
        var seat = new Seat(SeatId.fresh());
        seat.edit(draft);
        return seat;
    }

    /** Takes over what was filled in. Another holder, role or body has to be confirmed again. */
    final void edit(SeatDraft draft) {
        draft.check();
        if (role != draft.role()
                || !Objects.equals(personId, draft.person())
                || !Objects.equals(organisationId, draft.organisation())) {
            unconfirm();
        }
        role = draft.role();
        title = draft.title();
        trackIds = draft.tracks().stream().map(TrackId::value).sorted().toList();
        organisationId = draft.organisation();
        personId = draft.person();
        deputyId = draft.deputy();
        until = draft.until();
    }

    /** Somebody takes it over; it keeps its title, and its deputy unless another is named. */
    void fill(SeatDraft by) {
        PersonId standsIn = by.deputy() != null || Objects.equals(deputyId, by.person()) ? by.deputy() : deputyId;
        edit(new SeatDraft(
                role,
                by.title() == null ? title : by.title(),
                by.tracks(),
                organisationId,
                by.person(),
                standsIn,
                by.until()));
    }

    /** Nobody holds it any more. */
    void vacate() {
        if (personId == null && deputyId == null) {
            throw new Problem.NotNow(Message.of("seat.not-now.vacant"));
        }
        personId = null;
        deputyId = null;
        unconfirm();
    }

    private void unconfirm() {
        confirmedBy = null;
        confirmedAt = null;
        suspendedAt = null;
    }

    /** The body says that this member is theirs; also that a suspended one is still the same person. */
    void confirm(PersonId by, Instant now) {
        if (!role.isAdvisory() || personId == null || (confirmedAt != null && suspendedAt == null)) {
            throw new Problem.NotNow(Message.of("membership.not-now.confirmed"));
        }
        confirmedBy = by;
        confirmedAt = now;
        suspendedAt = null;
    }

    /** The room shuts until another member confirms; nothing happens to whoever was not in it. */
    boolean suspend(Instant now) {
        if (confirmedAt == null || suspendedAt != null) {
            return false;
        }
        suspendedAt = now;
        return true;
    }

    /** Goes on only when the version that was on the screen is still the last one. */
    void expectVersion(int seen) {
        if (version != seen) {
            throw new Problem.Conflict();
        }
    }

    /** What can be filled in, as it is now. */
    SeatDraft draft() {
        Set<TrackId> tracks = new HashSet<>();
        trackIds.forEach(track -> tracks.add(new TrackId(track)));
        return new SeatDraft(role, title, tracks, organisationId, personId, deputyId, until);
    }

    SeatId id() {
        return id;
    }

    Role role() {
        return role;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personId);
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisationId);
    }
}
