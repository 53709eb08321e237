package nl.spoorboek.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.AccessRows;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.TrackId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may administer people, invite, and confirm members. */
class PeopleAccess implements AccessRows {

    private static final List<String> ADMINISTRATOR = List.of("beheerder");

    @Override
    public List<Row> rows(ApplicationContext application) {
        var people = application.getBean(PeopleService.class);
        var organisations = application.getBean(OrganisationService.class);
        var seats = application.getBean(SeatService.class);
        var invitations = application.getBean(InvitationService.class);
        var memberships = application.getBean(MembershipService.class);
        var placing = application.getBean(Seats.class);
        var jdbc = application.getBean(JdbcClient.class);
        var leavers = application.getBean(Leavers.class);
        PersonId member = person(jdbc, "medewerker3");
        var body = new OrganisationId(
                id(
                        jdbc,
                        "select organisation_id from seat where role = 'ADVISORY_CHAIR' and organisation_id in (select organisation_id from person where username = 'voorzitter')"));
        var track3 = new TrackId(id(jdbc, "select id from track where number = 3"));
        return List.of(
                Row.of("ADMINISTER: list people", ADMINISTRATOR, () -> people.list("", true, 0, 5)),
                Row.of(
                        "ADMINISTER: end access",
                        ADMINISTRATOR,
                        () -> people.endAccess(member, version(jdbc, member), null)),
                Row.of("ADMINISTER: reset link", ADMINISTRATOR, () -> people.resetLink(member)),
                Row.of(
                        "ADMINISTER: organisations",
                        ADMINISTRATOR,
                        () -> organisations.create(
                                new OrganisationDraft("Nieuw " + UUID.randomUUID(), null, OrganisationKind.PARTNER),
                                Set.of(track3))),
                Row.of("ADMINISTER: list seats", ADMINISTRATOR, seats::list),
                Row.of(
                        "ADMINISTER: give a role",
                        ADMINISTRATOR,
                        () -> seats.give(new SeatDraft(Role.CONTROLLER, null, Set.of(), null, member, null, null))),
                Row.of(
                        "INVITE: an administrator",
                        ADMINISTRATOR,
                        () -> invite(invitations, Role.ADMIN, Set.of(), null)),
                Row.of(
                        "INVITE: a controller",
                        List.of("beheerder", "programmamanager"),
                        () -> invite(invitations, Role.CONTROLLER, Set.of(), null)),
                Row.of(
                        "INVITE: a member of track 3",
                        List.of("beheerder", "programmamanager", "spoortrekker3"),
                        () -> invite(invitations, Role.TRACK_MEMBER, Set.of(track3), null)),
                Row.of(
                        "INVITE: a member of the advisory body",
                        List.of("beheerder", "programmamanager", "voorzitter", "secretaris"),
                        () -> invite(invitations, Role.ADVISORY_MEMBER, Set.of(), body)),
                Row.of("CONFIRM_MEMBER", List.of("voorzitter", "secretaris"), () -> {
                    Seat seat = placing.place(
                            new SeatDraft(Role.ADVISORY_MEMBER, null, Set.of(), body, member, null, null),
                            ActingPerson.SYSTEM);
                    memberships.confirm(seat.id(), 1);
                }),
                Row.of(
                        "CONFIRM_MEMBER: see the members",
                        List.of("participatieraad1", "voorzitter", "secretaris"),
                        memberships::members),
                Row.of(
                        "EDIT_PROGRAMME: the work of those who left",
                        List.of("beheerder", "programmamanager"),
                        leavers::leavers));
    }

    private static void invite(
            InvitationService invitations, Role role, Set<TrackId> tracks, @Nullable OrganisationId body) {
        invitations.invite(new InvitationDraft(
                "Nieuw", "n" + UUID.randomUUID() + "@voorbeeld.example", role, tracks, body, null, 14));
    }

    private static PersonId person(JdbcClient jdbc, String username) {
        return new PersonId(id(jdbc, "select id from person where username = '" + username + "'"));
    }

    private static UUID id(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql + " limit 1").query(UUID.class).single();
    }

    private static int version(JdbcClient jdbc, PersonId person) {
        return jdbc.sql("select version from person where id = :id")
                .param("id", person.value())
                .query(Integer.class)
                .single();
    }
}
