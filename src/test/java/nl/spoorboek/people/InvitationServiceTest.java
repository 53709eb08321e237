package nl.spoorboek.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.programme.ProgrammeService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class InvitationServiceTest {

    private static final String PASSWORD = "acht gele bomen";

    @Autowired
    private InvitationService invitations;

    @Autowired
    private InvitationDoor door;

    @Autowired
    private PeopleService people;

    @Autowired
    private SeatService seats;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    private final Invented invented;

    InvitationServiceTest(@Autowired ApplicationContext application) {
        invented = new Invented(application);
    }

    @Autowired
    private Clock clock;

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, "beheerder");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void whoever_accepts_comes_in_with_the_role_and_signs_in_with_the_address() {
        String email = email();
        String code = invite(draft(email, Role.CONTROLLER, Set.of(), null));
        SignedIn.out();
        assertThat(door.look(code).name()).isEqualTo("Nieuw");

        PersonId id = door.accept(code, "Nieuwe Collega", PASSWORD, "en");

        SignedIn.as(jdbc, "beheerder");
        PersonItem person = people.find(id);
        assertThat(person.name()).isEqualTo("Nieuwe Collega");
        assertThat(person.username()).isEqualTo(email);
        assertThat(person.organisationName()).isEqualTo("gemeente Zwolle");
        assertThat(seats.of(id))
                .singleElement()
                .satisfies(seat -> assertThat(seat.draft().role()).isEqualTo(Role.CONTROLLER));
        // a sign-in name that is the address follows it
        people.save(id, person.version(), new PersonDraft("Nieuwe Collega", "a" + email, null));
        assertThat(people.find(id).username()).isEqualTo("a" + email);
    }

    @Test
    void a_used_invitation_says_so() {
        String code = invite(draft(email(), Role.CONTROLLER, Set.of(), null));
        door.accept(code, "Eerste", PASSWORD, "nl");
        assertThat(refusal(() -> door.look(code))).isEqualTo("invitation.door.USED");
        assertThat(refusal(() -> door.accept(code, "Tweede", PASSWORD, "nl"))).isEqualTo("invitation.door.USED");
    }

    @Test
    void of_two_who_use_one_invitation_at_one_moment_one_comes_in() throws Exception {
        String code = invite(draft(email(), Role.CONTROLLER, Set.of(), null));
        List<Object> outcomes = together(
                () -> door.accept(code, "Een", PASSWORD, "nl"), () -> door.accept(code, "Twee", PASSWORD, "nl"));
        assertThat(outcomes).filteredOn(PersonId.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Problem.class::isInstance).hasSize(1);
    }

    @Test
    void a_lapsed_invitation_says_so_and_makes_room_for_the_next() {
        String email = email();
        String code = invite(draft(email, Role.CONTROLLER, Set.of(), null));
        invented.lapse("invitation", "email", email, clock.instant().minus(Duration.ofMinutes(1)));
        assertThat(refusal(() -> door.look(code))).isEqualTo("invitation.door.LAPSED");
        String next = invite(draft(email, Role.CONTROLLER, Set.of(), null));
        assertThat(refusal(() -> door.look(code))).isEqualTo("invitation.door.LAPSED");
        assertThat(door.look(next).email()).isEqualTo(email);
    }

    @Test
    void a_withdrawn_invitation_says_so() {
        String email = email();
        String code = invite(draft(email, Role.CONTROLLER, Set.of(), null));
        InvitationItem item = item(email);
        invitations.withdraw(item.id(), item.version());
        assertThat(refusal(() -> door.look(code))).isEqualTo("invitation.door.WITHDRAWN");
        assertThat(item(email).state()).isEqualTo(InvitationState.WITHDRAWN);
    }

    @Test
    void a_renewed_invitation_has_another_link() {
        String email = email();
        String code = invite(draft(email, Role.CONTROLLER, Set.of(), null));
        InvitationItem item = item(email);
        String next = code(invitations.renew(item.id(), item.version()));
        assertThatThrownBy(() -> door.look(code)).isInstanceOf(Problem.NotFound.class);
        assertThat(door.look(next).email()).isEqualTo(email);
    }

    @Test
    void a_code_that_never_was_is_not_found() {
        assertThatThrownBy(() -> door.look("bestaat-niet")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> door.look("")).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void the_code_itself_is_nowhere_in_the_database() {
        String email = email();
        String code = invite(draft(email, Role.CONTROLLER, Set.of(), null));
        assertThat(code).hasSizeGreaterThanOrEqualTo(32);
        assertThat(jdbc.sql("select count(*) from invitation where to_jsonb(invitation)::text like :code")
                        .param("code", "%" + code + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from history where image ? 'code_hash' or image ? 'password_hash'"
                                .replace("?", "??"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void an_address_twice_is_refused_at_the_field() {
        String email = email();
        String code = invite(draft(email, Role.CONTROLLER, Set.of(), null));
        var again = draft(email.toUpperCase(Locale.ROOT), Role.CONTROLLER, Set.of(), null);
        assertThat(atField("email", () -> invitations.invite(again))).isEqualTo("invitation.email.open");
        door.accept(code, "Nieuw", PASSWORD, "nl");
        assertThat(atField("email", () -> invitations.invite(again))).isEqualTo("person.email.double");
    }

    @Test
    void of_two_invitations_to_one_address_at_one_moment_the_second_is_refused_at_the_field() throws Exception {
        var draft = draft(email(), Role.CONTROLLER, Set.of(), null);
        List<Object> outcomes = together(() -> invitations.invite(draft), () -> invitations.invite(draft));
        assertThat(outcomes).filteredOn(DoorLink.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Problem.Invalid.class::isInstance)
                .singleElement()
                .satisfies(refused ->
                        assertThat(((Problem.Invalid) refused).fields()).containsOnlyKeys("email"));
    }

    @Test
    void what_is_missing_or_wrong_is_said_at_its_field() {
        assertThat(atField(
                        "name",
                        () -> invitations.invite(
                                new InvitationDraft(" \u200b ", email(), Role.CONTROLLER, Set.of(), null, null, 14))))
                .isEqualTo("field.required");
        for (String wrong :
                List.of("geen adres", "a@b", "@voorbeeld.example", "a@voorbeeld.example, b@voorbeeld.example")) {
            assertThat(atField("email", () -> invitations.invite(draft(wrong, Role.CONTROLLER, Set.of(), null))))
                    .isEqualTo("email.wrong");
        }
        assertThat(atField("tracks", () -> invitations.invite(draft(email(), Role.TRACK_LEAD, Set.of(), null))))
                .isEqualTo("seat.tracks.missing");
        assertThat(atField("organisation", () -> invitations.invite(draft(email(), Role.PARTNER, Set.of(), null))))
                .isEqualTo("seat.organisation.missing");
        assertThat(atField(
                        "days",
                        () -> invitations.invite(
                                new InvitationDraft("A", email(), Role.CONTROLLER, Set.of(), null, null, 61))))
                .isEqualTo("invitation.days.wrong");
        assertThat(atField(
                        "accessUntil",
                        () -> invitations.invite(new InvitationDraft(
                                "A", email(), Role.CONTROLLER, Set.of(), null, LocalDate.of(2020, 1, 1), 14))))
                .isEqualTo("person.until.past");
        OrganisationId partner = invented.organisation(OrganisationKind.PARTNER);
        assertThat(atField(
                        "organisation",
                        () -> invitations.invite(draft(email(), Role.ADVISORY_MEMBER, Set.of(), partner))))
                .isEqualTo("seat.organisation.ADVISORY_BODY");
    }

    @Test
    void a_common_or_short_password_does_not_use_the_invitation_up() {
        String code = invite(draft(email(), Role.CONTROLLER, Set.of(), null));
        assertThat(atField("password", () -> door.accept(code, "A", "elf tekens!", "nl")))
                .isEqualTo("password.too-short");
        assertThat(atField("password", () -> door.accept(code, "A", "a".repeat(65), "nl")))
                .isEqualTo("password.too-long");
        assertThat(atField("password", () -> door.accept(code, "A", "passwordpassword", "nl")))
                .isEqualTo("password.common");
        assertThat(door.look(code).name()).isEqualTo("Nieuw");
    }

    @Test
    void the_manager_invites_anyone_but_those_the_administrator_appoints() {
        SignedIn.as(jdbc, "programmamanager");
        assertThat(invitations.options().roles())
                .doesNotContain(Role.ADMIN, Role.PROGRAMME_MANAGER)
                .contains(Role.TRACK_LEAD, Role.PARTNER, Role.COUNCILLOR);
        invite(draft(email(), Role.TRACK_LEAD, Set.of(track(4)), null));
        assertThatThrownBy(() -> invitations.invite(draft(email(), Role.ADMIN, Set.of(), null)))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void a_lead_invites_to_the_own_track_only() {
        SignedIn.as(jdbc, "spoortrekker3");
        assertThat(invitations.options().roles()).containsExactly(Role.TRACK_MEMBER, Role.PARTNER);
        assertThat(invitations.options().tracks())
                .extracting(InvitationOptions.TrackChoice::number)
                .containsExactly(3);
        String email = email();
        invite(draft(email, Role.TRACK_MEMBER, Set.of(track(3)), null));
        assertThat(invitations.list()).extracting(InvitationItem::email).contains(email);
        assertThatThrownBy(
                        () -> invitations.invite(draft(email(), Role.TRACK_MEMBER, Set.of(track(3), track(4)), null)))
                .isInstanceOf(Problem.Refused.class);
        assertThatThrownBy(() -> invitations.invite(draft(email(), Role.TRACK_LEAD, Set.of(track(3)), null)))
                .isInstanceOf(Problem.Refused.class);
        OrganisationId elsewhere = invented.organisation(OrganisationKind.PARTNER);
        assertThatThrownBy(() -> invitations.invite(draft(email(), Role.PARTNER, Set.of(), elsewhere)))
                .isInstanceOf(Problem.Refused.class);

        SignedIn.as(jdbc, "spoortrekker4");
        assertThat(invitations.list()).extracting(InvitationItem::email).doesNotContain(email);
    }

    @Test
    void a_chair_invites_to_the_own_body_and_still_confirms_whoever_comes() {
        OrganisationId body = invented.organisation(OrganisationKind.ADVISORY_BODY);
        var chair = invented.person(Role.ADVISORY_CHAIR, Set.of(), body);
        OrganisationId other = invented.organisation(OrganisationKind.ADVISORY_BODY);
        SignedIn.as(jdbc, chair.username());
        String code = invite(draft(email(), Role.ADVISORY_MEMBER, Set.of(), body));
        assertThatThrownBy(() -> invitations.invite(draft(email(), Role.ADVISORY_MEMBER, Set.of(), other)))
                .isInstanceOf(Problem.Refused.class);
        assertThat(door.look(code).confirmed()).isFalse();
        PersonId member = door.accept(code, "Lid", PASSWORD, "nl");
        SignedIn.as(jdbc, "beheerder");
        assertThat(seats.of(member))
                .singleElement()
                .satisfies(seat -> assertThat(seat.standing()).isEqualTo(SeatItem.Standing.UNCONFIRMED));
    }

    @Test
    void for_everyone_else_there_are_no_invitations() {
        for (String nobody : List.of(
                "medewerker3",
                "controller",
                "portefeuillehouder",
                "griffie",
                "raadslid",
                "partner1",
                "participatieraad1")) {
            SignedIn.as(jdbc, nobody);
            assertThatThrownBy(() -> invitations.options()).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> invitations.list()).isInstanceOf(Problem.NotFound.class);
        }
    }

    private String invite(InvitationDraft draft) {
        return code(invitations.invite(draft));
    }

    private static String code(DoorLink link) {
        return link.path().orElseThrow().substring("uitnodiging/".length());
    }

    private InvitationItem item(String email) {
        return invitations.list().stream()
                .filter(invitation -> invitation.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private static String email() {
        return "n" + UUID.randomUUID().toString().replace("-", "") + "@voorbeeld.example";
    }

    private static InvitationDraft draft(
            String email, Role role, Set<TrackId> tracks, @Nullable OrganisationId organisation) {
        return new InvitationDraft("Nieuw", email, role, tracks, organisation, null, InvitationDraft.DAYS);
    }

    private TrackId track(int number) {
        return SignedIn.as(
                jdbc, "programmamanager", () -> programmes.track(number).id());
    }

    private static String refusal(ThrowingCallable call) {
        return catchThrowableOfType(Problem.NotNow.class, call).reason().key();
    }

    private static String atField(String field, ThrowingCallable call) {
        Problem.Invalid invalid = catchThrowableOfType(Problem.Invalid.class, call);
        assertThat(invalid.fields()).containsOnlyKeys(field);
        return invalid.reason().key();
    }

    private List<Object> together(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var executor = Executors.newFixedThreadPool(2)) {
            var first = executor.submit(() -> outcome(start, one));
            var second = executor.submit(() -> outcome(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private Object outcome(CyclicBarrier start, Callable<?> work) throws Exception {
        SignedIn.as(jdbc, "beheerder");
        start.await(10, TimeUnit.SECONDS);
        try {
            return work.call();
        } catch (Problem refused) {
            return refused;
        } finally {
            SignedIn.out();
        }
    }
}
