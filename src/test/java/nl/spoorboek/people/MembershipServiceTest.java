package nl.spoorboek.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.Supplier;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.people.Invented.Someone;
import nl.spoorboek.people.SeatItem.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MembershipServiceTest {

    @Autowired
    private MembershipService memberships;

    @Autowired
    private SeatService seats;

    @Autowired
    private PeopleService people;

    @Autowired
    private PasswordService passwords;

    @Autowired
    private Rights rights;

    @Autowired
    private JdbcClient jdbc;

    private final Invented invented;

    MembershipServiceTest(@Autowired ApplicationContext application) {
        invented = new Invented(application);
    }

    private OrganisationId body = new OrganisationId(new java.util.UUID(0, 0));
    private Someone chair = new Someone(nl.spoorboek.base.PersonId.fresh(), "");

    @BeforeEach
    void a_body_with_its_first_chair() {
        body = invented.organisation(OrganisationKind.ADVISORY_BODY);
        chair = invented.person(Role.ADVISORY_CHAIR, Set.of(), body);
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void the_first_chair_counts_at_once_and_nobody_after_that() {
        assertThat(grants(chair)).isEqualTo(1);
        Someone member = invented.person(Role.ADVISORY_MEMBER, Set.of(), body);
        Someone secondChair = invented.person(Role.ADVISORY_CHAIR, Set.of(), body);
        assertThat(grants(member)).isZero();
        assertThat(grants(secondChair)).isZero();
    }

    @Test
    void a_body_whose_people_all_left_stays_closed_to_a_chair_whom_the_municipality_sends() {
        SignedIn.as(jdbc, "beheerder");
        SeatItem seat = seats.of(chair.id()).getFirst();
        seats.vacate(seat.id(), seat.version());
        Someone sent = invented.person(Role.ADVISORY_CHAIR, Set.of(), body);
        assertThat(grants(sent)).isZero();
    }

    @Test
    void a_member_counts_when_the_chair_confirms() {
        Someone member = invented.person(Role.ADVISORY_MEMBER, Set.of(), body);
        as(chair, () -> {
            assertThat(memberships.waiting()).isEqualTo(1);
            SeatItem seat = waiting(member);
            memberships.confirm(seat.id(), seat.version());
            return true;
        });
        assertThat(grants(member)).isEqualTo(1);
        assertThat(as(member, () -> memberships.members().size())).isEqualTo(2);
    }

    @Test
    void a_refused_member_has_no_seat_left() {
        Someone stranger = invented.person(Role.ADVISORY_MEMBER, Set.of(), body);
        as(chair, () -> {
            SeatItem seat = waiting(stranger);
            memberships.refuse(seat.id(), seat.version(), "Kennen wij niet");
            return true;
        });
        SignedIn.as(jdbc, "beheerder");
        assertThat(seats.of(stranger.id())).isEmpty();
        assertThat(grants(stranger)).isZero();
    }

    @Test
    void nobody_confirms_themselves_and_no_member_a_new_one() {
        Someone member = confirmed();
        Someone fresh = invented.person(Role.ADVISORY_MEMBER, Set.of(), body);
        SeatItem seat = as(chair, () -> waiting(fresh));
        assertThatThrownBy(() -> as(member, () -> {
                    memberships.confirm(seat.id(), seat.version());
                    return true;
                }))
                .isInstanceOf(Problem.Refused.class);
        // someone who is not confirmed does not even see the body
        assertThatThrownBy(() -> as(fresh, () -> {
                    memberships.confirm(seat.id(), seat.version());
                    return true;
                }))
                .isInstanceOf(Problem.NotFound.class);
        for (String municipal : Set.of("beheerder", "programmamanager", "voorzitter")) {
            SignedIn.as(jdbc, municipal);
            assertThatThrownBy(() -> memberships.confirm(seat.id(), seat.version()))
                    .isInstanceOf(Problem.NotFound.class);
        }
    }

    @Test
    void a_new_password_by_a_link_shuts_the_room_until_another_member_confirms() {
        Someone member = confirmed();
        assertThat(room(member)).isTrue();
        SignedIn.as(jdbc, "beheerder");
        String path = people.resetLink(member.id()).path().orElseThrow();
        passwords.reset(path.substring("wachtwoord/".length()), "negen groene tafels");
        assertThat(room(member)).isFalse();
        assertThat(grants(member)).isEqualTo(1);

        SeatItem seat = as(chair, () -> waiting(member));
        assertThat(seat.standing()).isEqualTo(Standing.SUSPENDED);
        assertThatThrownBy(() -> as(member, () -> {
                    memberships.confirm(seat.id(), seat.version());
                    return true;
                }))
                .isInstanceOf(Problem.Refused.class);
        as(chair, () -> {
            memberships.confirm(seat.id(), seat.version());
            return true;
        });
        assertThat(room(member)).isTrue();
    }

    @Test
    void another_role_shuts_the_room_too_and_an_ordinary_member_may_open_it_again() {
        Someone member = confirmed();
        SignedIn.as(jdbc, "beheerder");
        seats.give(new SeatDraft(Role.CONTROLLER, null, Set.of(), null, chair.id(), null, null));
        assertThat(room(chair)).isFalse();
        SeatItem seat = as(member, () -> waiting(chair));
        as(member, () -> {
            memberships.confirm(seat.id(), seat.version());
            return true;
        });
        assertThat(room(chair)).isTrue();
    }

    @Test
    void whoever_is_suspended_lets_nobody_in() {
        Someone fresh = invented.person(Role.ADVISORY_MEMBER, Set.of(), body);
        SeatItem seat = as(chair, () -> waiting(fresh));
        SignedIn.as(jdbc, "beheerder");
        String path = people.resetLink(chair.id()).path().orElseThrow();
        passwords.reset(path.substring("wachtwoord/".length()), "negen groene tafels");
        assertThatThrownBy(() -> as(chair, () -> {
                    memberships.confirm(seat.id(), seat.version());
                    return true;
                }))
                .isInstanceOf(Problem.Refused.class);
    }

    private Someone confirmed() {
        Someone member = invented.person(Role.ADVISORY_MEMBER, Set.of(), body);
        as(chair, () -> {
            SeatItem seat = waiting(member);
            memberships.confirm(seat.id(), seat.version());
            return true;
        });
        return member;
    }

    private SeatItem waiting(Someone someone) {
        return memberships.members().stream()
                .map(MembershipService.Member::seat)
                .filter(seat -> someone.id().equals(seat.draft().person()))
                .findFirst()
                .orElseThrow();
    }

    private int grants(Someone someone) {
        return as(someone, () -> rights.viewer().grants().size());
    }

    private boolean room(Someone someone) {
        return as(
                someone,
                () -> rights.viewer().grants().stream()
                        .anyMatch(grant -> grant.role().isAdvisory() && grant.roomOpen()));
    }

    private <T> T as(Someone someone, Supplier<T> work) {
        return SignedIn.as(jdbc, someone.username(), work);
    }
}
