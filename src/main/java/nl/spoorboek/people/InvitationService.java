package nl.spoorboek.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Secret;
import nl.spoorboek.base.database.Saving;
import nl.spoorboek.base.database.Saving.Unique;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations, for whoever may invite: the administrator, the programme manager, leads, chairs and secretaries. */
@Service
@Transactional
public class InvitationService {

    private static final Unique OPEN = new Unique("invitation_open", "email", Message.of("invitation.email.open"));

    private final InvitationRepository repository;
    private final InvitationQuery query;
    private final InvitationReach reach;
    private final Seats seats;
    private final DoorPost post;
    private final JdbcClient jdbc;
    private final Rights rights;
    private final PeopleDay time;

    InvitationService(
            InvitationRepository repository,
            InvitationQuery query,
            InvitationReach reach,
            Seats seats,
            DoorPost post,
            JdbcClient jdbc,
            Rights rights,
            PeopleDay time) {
        this.repository = repository;
        this.query = query;
        this.reach = reach;
        this.seats = seats;
        this.post = post;
        this.jdbc = jdbc;
        this.rights = rights;
        this.time = time;
    }

    /** What the asker can choose from; {@link Problem.NotFound} for whoever may not invite at all. */
    @Transactional(readOnly = true)
    public InvitationOptions options() {
        InvitationOptions options = reach.options();
        if (options.roles().isEmpty()) {
            throw new Problem.NotFound();
        }
        return options;
    }

    /** The invitations the asker made or could have made, latest first. */
    @Transactional(readOnly = true)
    public List<InvitationItem> list() {
        options();
        return query.all(time.now(), post.refused()).stream()
                .filter(row -> row.invitedBy().equals(rights.viewer().person())
                        || reach.allows(row.item().role(), row.tracks(), row.organisation()))
                .map(InvitationQuery.Row::item)
                .toList();
    }

    /**
     * Invites somebody. The link is mailed, or given back to hand over where there is no mail server.
     *
     * @throws Problem.Invalid at {@code email} when the address belongs to someone here or has an open invitation
     */
    public DoorLink invite(InvitationDraft draft) {
        if (!reach.allows(draft.role(), draft.tracks(), Optional.ofNullable(draft.organisation()))) {
            options();
            draft.check(time.day());
            throw new Problem.Refused(Message.of("invitation.refused"));
        }
        draft.check(time.day());
        seats.checkOrganisation(draft.role(), draft.organisation());
        refuseKnown(draft.email());
        tidyLapsed(draft.email());
        Viewer viewer = rights.viewer();
        Secret code = Secret.fresh();
        Invitation invitation = Invitation.of(draft, code, viewer.person(), time.now());
        Saving.checked(() -> repository.save(invitation), OPEN);
        return bring(invitation, code, viewer);
    }

    /** A new link with a new term of 14 days; the old link no longer works. */
    public DoorLink renew(InvitationId id, int seen) {
        Invitation invitation = load(id, seen);
        refuseKnown(invitation.email());
        Secret code = Secret.fresh();
        invitation.renew(code, time.now());
        Saving.checked(() -> repository.save(invitation), OPEN);
        return bring(invitation, code, rights.viewer());
    }

    /** The link no longer works. */
    public void withdraw(InvitationId id, int seen) {
        Invitation invitation = load(id, seen);
        invitation.withdraw(time.now());
        Saving.checked(() -> repository.save(invitation));
    }

    private DoorLink bring(Invitation invitation, Secret code, Viewer viewer) {
        return post.invitation(
                invitation.email(), invitation.name(), viewer.name(), code, invitation.expiresAt(), viewer.language());
    }

    private void refuseKnown(String email) {
        boolean known = jdbc.sql("select exists (select 1 from person where lower(email) = lower(:email))")
                .param("email", email)
                .query(Boolean.class)
                .single();
        if (known) {
            throw new Problem.Invalid("email", Message.of("person.email.double"));
        }
    }

    /** A lapsed invitation makes room for the next one to the same address. */
    private void tidyLapsed(String email) {
        Instant now = time.now();
        jdbc.sql("""
                        update invitation set withdrawn_at = :now, version = version + 1
                         where lower(email) = lower(:email) and used_at is null and withdrawn_at is null and expires_at <= :now
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("email", email)
                .update();
    }

    private Invitation load(InvitationId id, int seen) {
        Invitation invitation = repository.findById(id).orElseThrow(Problem.NotFound::new);
        if (!invitation.invitedBy().equals(rights.viewer().person())
                && !reach.allows(invitation.role(), invitation.tracks(), invitation.organisation())) {
            throw new Problem.NotFound();
        }
        // whoever made it and may no longer invite has no say over it any more
        options();
        invitation.expectVersion(seen);
        return invitation;
    }
}
