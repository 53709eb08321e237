package nl.spoorboek.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.people.Invented.Someone;
import nl.spoorboek.people.SignedOutException.Reason;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PeopleServiceTest {

    @Autowired
    private PeopleService people;

    @Autowired
    private SeatService seats;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private Rights rights;

    @Autowired
    private JdbcClient jdbc;

    private final Invented invented;

    PeopleServiceTest(@Autowired ApplicationContext application) {
        invented = new Invented(application);
    }

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, "beheerder");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void the_administrator_finds_people_by_name_and_by_address() {
        Someone someone = invented.person();
        String part = someone.username().substring(5, 30);
        assertThat(people.list(part, false, 0, 10)).extracting(PersonItem::id).containsExactly(someone.id());
        assertThat(people.count(part, false)).isEqualTo(1);
        assertThat(people.list("100% zeker_niemand", true, 0, 10)).isEmpty();
    }

    @Test
    void the_account_of_jobs_is_nobody() {
        assertThat(people.list("systeem", true, 0, 10)).isEmpty();
        PersonId system = ActingPerson.SYSTEM;
        assertThatThrownBy(() -> people.endAccess(system, 1, null)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> people.resetLink(system)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void an_address_of_someone_else_is_refused_at_the_field_whatever_its_capitals() {
        Someone one = invented.person();
        Someone other = invented.person();
        var draft = new PersonDraft(
                "Dubbel", one.username().toUpperCase(java.util.Locale.ROOT) + "@voorbeeld.example", null);
        assertThatThrownBy(() -> people.save(other.id(), version(other), draft))
                .isInstanceOfSatisfying(Problem.Invalid.class, refused -> {
                    assertThat(refused.fields()).containsOnlyKeys("email");
                    assertThat(refused.reason().key()).isEqualTo("person.email.double");
                });
    }

    @Test
    void of_two_people_who_get_one_address_at_one_moment_the_second_is_refused_at_the_field() throws Exception {
        Someone one = invented.person();
        Someone other = invented.person();
        String email = "samen" + one.username() + "@voorbeeld.example";
        List<Object> outcomes = together(() -> give(one, email), () -> give(other, email));
        assertThat(outcomes).filteredOn(String.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Problem.Invalid.class::isInstance)
                .singleElement()
                .extracting(refused -> ((Problem.Invalid) refused).fields().keySet())
                .isEqualTo(Set.of("email"));
    }

    private String give(Someone someone, String email) {
        people.save(someone.id(), version(someone), new PersonDraft("Samen", email, null));
        return "saved";
    }

    private List<Object> together(Callable<String> one, Callable<String> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var executor = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> running = List.of(one, other).stream()
                    .map(work -> executor.submit(() -> outcome(start, work)))
                    .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }

    private Object outcome(CyclicBarrier start, Callable<String> work) throws Exception {
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

    @Test
    void ended_access_and_a_taken_role_count_at_the_next_click() {
        var track = programmes(3);
        Someone lead = invented.person(Role.TRACK_LEAD, Set.of(track), null);
        assertThat(SignedIn.as(jdbc, lead.username(), () -> rights.may(Right.EDIT_PLANNING, Subject.track(track))))
                .isTrue();

        SeatItem seat = seats.of(lead.id()).getFirst();
        seats.vacate(seat.id(), seat.version());
        assertThat(SignedIn.as(jdbc, lead.username(), () -> rights.may(Right.EDIT_PLANNING, Subject.track(track))))
                .isFalse();

        people.endAccess(lead.id(), version(lead), "Andere baan");
        assertThatThrownBy(() -> SignedIn.as(jdbc, lead.username(), rights::viewer))
                .isInstanceOfSatisfying(
                        SignedOutException.class, out -> assertThat(out.why()).isEqualTo(Reason.ACCESS_ENDED));

        people.giveAccess(lead.id(), version(lead));
        assertThat(SignedIn.as(jdbc, lead.username(), rights::viewer).person()).isEqualTo(lead.id());
    }

    @Test
    void access_until_a_day_lasts_that_day() {
        Someone someone = invented.person();
        people.accessUntil(someone.id(), version(someone), LocalDate.now(nl.spoorboek.base.Today.ZONE));
        assertThat(SignedIn.as(jdbc, someone.username(), rights::viewer).person())
                .isEqualTo(someone.id());
        assertThatThrownBy(() -> people.accessUntil(
                        someone.id(),
                        version(someone),
                        LocalDate.now(nl.spoorboek.base.Today.ZONE).minusDays(1)))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void the_last_administrator_cannot_be_removed_in_any_way() {
        PersonId own = rights.viewer().person();
        SeatItem seat = seats.of(own).getFirst();
        int version = people.find(own).version();
        Set<String> refused = Set.of("person.not-now.last-administrator");

        assertThat(refused).contains(refusal(() -> people.endAccess(own, version, null)));
        assertThat(refused).contains(refusal(() -> people.accessUntil(own, version, LocalDate.of(2999, 1, 1))));
        assertThat(refused).contains(refusal(() -> seats.vacate(seat.id(), seat.version())));
        assertThat(refused).contains(refusal(() -> seats.remove(seat.id(), seat.version())));
        var until = new SeatDraft(Role.ADMIN, null, Set.of(), null, own, null, LocalDate.of(2999, 1, 1));
        assertThat(refused).contains(refusal(() -> seats.change(seat.id(), seat.version(), until)));
        var other = new SeatDraft(Role.CONTROLLER, null, Set.of(), null, own, null, null);
        assertThat(refused).contains(refusal(() -> seats.change(seat.id(), seat.version(), other)));
        assertThat(seats.of(own)).singleElement().isEqualTo(seat);
    }

    @Test
    void with_a_second_administrator_the_first_can_go() {
        Someone second = invented.person(Role.ADMIN, Set.of(), null);
        Someone third = invented.person(Role.ADMIN, Set.of(), null);
        people.endAccess(second.id(), version(second), null);
        people.endAccess(third.id(), version(third), null);
        assertThat(people.find(second.id()).ended()).isTrue();
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        Problem.NotNow refused = org.assertj.core.api.Assertions.catchThrowableOfType(Problem.NotNow.class, call);
        assertThat(refused).isNotNull();
        return refused.reason().key();
    }

    @Test
    void the_second_of_two_administrators_is_told_of_the_first() {
        Someone someone = invented.person();
        int seen = version(someone);
        people.save(someone.id(), seen, new PersonDraft("Eerste", someone.username() + "@voorbeeld.example", null));
        assertThatThrownBy(() -> people.save(
                        someone.id(), seen, new PersonDraft("Tweede", someone.username() + "@voorbeeld.example", null)))
                .isInstanceOf(Problem.Conflict.class);
    }

    private int version(Someone someone) {
        return people.find(someone.id()).version();
    }

    private nl.spoorboek.base.TrackId programmes(int number) {
        return SignedIn.as(
                jdbc, "programmamanager", () -> programmes.track(number).id());
    }
}
