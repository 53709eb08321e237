package nl.spoorboek.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Secret;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An invitation to come in with a role: by e-mail address, once, within a term. */
@Table("invitation")
@SuppressWarnings("UnusedVariable") // some columns are only carried from the database and back
class Invitation {

    @Id
    private final InvitationId id;

    @Version
    private int version;

    private String codeHash;
    private final String email;
    private final String name;
    private final Role role;
    private final List<UUID> trackIds;
    private final @Nullable OrganisationId organisationId;
    private final @Nullable LocalDate accessUntil;
    private final PersonId invitedBy;
    private final Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable PersonId personId;

    Invitation(
            InvitationId id,
            String codeHash,
            String email,
            String name,
            Role role,
            List<UUID> trackIds,
            @Nullable OrganisationId organisationId,
            @Nullable LocalDate accessUntil,
            PersonId invitedBy,
            Instant createdAt,
            Instant expiresAt) {
        this.id = id;
        this.codeHash = codeHash;
        this.email = email;
        this.name = name;
        this.role = role;
        this.trackIds = trackIds;
        this.organisationId = organisationId;
        this.accessUntil = accessUntil;
        this.invitedBy = invitedBy;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    static Invitation of(InvitationDraft draft, Secret code, PersonId by, Instant now) {
        return new Invitation(
                InvitationId.fresh(),
                code.hash(),
                draft.email(),
                draft.name(),
                draft.role(),
                draft.tracks().stream().map(TrackId::value).sorted().toList(),
                draft.organisation(),
                draft.accessUntil(),
                by,
                now,
                now.plus(draft.term()));
    }

    /** Where it stands at a moment. */
    InvitationState state(Instant now) {
        return state(usedAt, withdrawnAt, expiresAt, now);
    }

    /** The same for the bare columns, as a list reads them. */
    static InvitationState state(@Nullable Instant used, @Nullable Instant withdrawn, Instant expires, Instant now) {
        if (used != null) {
            return InvitationState.USED;
        }
        // one that had lapsed before it was tidied away is still called lapsed
        if (withdrawn != null && withdrawn.isBefore(expires)) {
            return InvitationState.WITHDRAWN;
        }
        return expires.isAfter(now) ? InvitationState.OPEN : InvitationState.LAPSED;
    }

    /** No longer valid. */
    void withdraw(Instant now) {
        requireNotUsed(now);
        withdrawnAt = now;
    }

    /** A new link with a new term; the old link no longer works. */
    void renew(Secret code, Instant now) {
        requireNotUsed(now);
        codeHash = code.hash();
        expiresAt = now.plus(InvitationDraft.TERM);
    }

    /** Someone came in with it. */
    void use(PersonId person, Instant now) {
        requireOpen(now);
        usedAt = now;
        personId = person;
    }

    /** Goes on only when it can still be used; the sentence says why not. */
    void requireOpen(Instant now) {
        if (state(now) != InvitationState.OPEN) {
            throw new Problem.NotNow(Message.of("invitation.door." + state(now).name()));
        }
    }

    private void requireNotUsed(Instant now) {
        if (usedAt != null || withdrawnAt != null) {
            throw new Problem.NotNow(
                    Message.of("invitation.not-now." + state(now).name()));
        }
    }

    /** Goes on only when the version that was on the screen is still the last one. */
    void expectVersion(int seen) {
        if (version != seen) {
            throw new Problem.Conflict();
        }
    }

    /** The seat that waits for whoever comes in. */
    SeatDraft seat(PersonId holder) {
        Set<TrackId> tracks = new HashSet<>();
        trackIds.forEach(track -> tracks.add(new TrackId(track)));
        return new SeatDraft(role, null, tracks, organisationId, holder, null, null);
    }

    InvitationId id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    PersonId invitedBy() {
        return invitedBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    LocalDate accessUntil() {
        return accessUntil;
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisationId);
    }

    Set<TrackId> tracks() {
        return seat(invitedBy).tracks();
    }
}
