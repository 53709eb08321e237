package nl.spoorboek.people;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.Secret;
import nl.spoorboek.base.database.Saving;
import nl.spoorboek.base.database.Saving.Unique;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The door behind the link of an invitation. Whoever holds the code comes in as the person who was invited. */
@Service
public class InvitationDoor {

    private static final List<Unique> UNIQUE = List.of(
            new Unique("person_email", "email", Message.of("person.email.double")),
            new Unique("person_username", "email", Message.of("person.email.double")));

    private final InvitationRepository invitations;
    private final PersonRepository people;
    private final Seats seats;
    private final Passwords passwords;
    private final JdbcClient jdbc;
    private final PeopleDay time;
    private final TransactionTemplate transaction;

    InvitationDoor(
            InvitationRepository invitations,
            PersonRepository people,
            Seats seats,
            Passwords passwords,
            JdbcClient jdbc,
            PeopleDay time,
            TransactionTemplate transaction) {
        this.invitations = invitations;
        this.people = people;
        this.seats = seats;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * What stands on the door.
     *
     * @param name who was invited
     * @param email the address that becomes the sign-in name
     * @param role with which role
     * @param organisation for which organisation or body, if any
     * @param confirmed whether the role counts at once; a body confirms its own people first
     */
    public record Welcome(
            String name, String email, Role role, @Nullable String organisation, boolean confirmed) {}

    /**
     * Who is invited by a code.
     *
     * @throws Problem.NotFound when there is no such invitation
     * @throws Problem.NotNow when it was used or withdrawn or has lapsed; the sentence says which
     */
    public Welcome look(String code) {
        return inDoor(() -> {
            Invitation invitation = open(code);
            String organisation = invitation
                    .organisation()
                    .map(id -> jdbc.sql("select name from organisation where id = :id")
                            .param("id", id.value())
                            .query(String.class)
                            .single())
                    .orElse(null);
            return new Welcome(
                    invitation.name(),
                    invitation.email(),
                    invitation.role(),
                    organisation,
                    !invitation.role().isAdvisory());
        });
    }

    /**
     * Comes in: makes the account with its role. The invitation is used up.
     *
     * @param name as the person wants to be called; 1 to 120 characters
     * @param password 12 to 64 characters, not a common one
     * @param language {@code nl} or {@code en}: the language of the page at the door
     */
    public PersonId accept(String code, String name, String password, String language) {
        String hash = passwords.hash("password", password);
        return inDoor(() -> {
            Invitation invitation = open(code);
            OrganisationId organisation = invitation.organisation().orElseGet(this::municipality);
            var draft = new PersonDraft(name, invitation.email(), organisation);
            Person person = Person.enter(draft, hash, language, invitation.accessUntil());
            Saving.checked(() -> people.save(person), UNIQUE.toArray(Unique[]::new));
            invitation.use(person.id(), time.now());
            Saving.checked(() -> invitations.save(invitation));
            seats.place(invitation.seat(person.id()), invitation.invitedBy());
            return person.id();
        });
    }

    /** Whoever comes in for no guest organisation works for the municipality that the programme is of, when that is known. */
    private @Nullable OrganisationId municipality() {
        return jdbc.sql("select organisation_id from programme where organisation_id is not null order by id limit 1")
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new)
                .orElse(null);
    }

    private Invitation open(String code) {
        Invitation invitation =
                invitations.findByCodeHash(new Secret(code).hash()).orElseThrow(Problem.NotFound::new);
        invitation.requireOpen(time.now());
        return invitation;
    }

    private <T> T inDoor(Supplier<T> work) {
        return ActingPerson.asSystem(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
