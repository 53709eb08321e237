package nl.spoorboek.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SeatId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.people.Invented.Someone;
import nl.spoorboek.people.SeatItem.Standing;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SeatServiceTest {

    @Autowired
    private SeatService seats;

    @Autowired
    private PeopleService people;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private Rights rights;

    @Autowired
    private JdbcClient jdbc;

    private final Invented invented;
    private TrackId track = TrackId.fresh();

    SeatServiceTest(@Autowired ApplicationContext application) {
        invented = new Invented(application);
    }

    @BeforeEach
    void sign_in() {
        track = SignedIn.as(jdbc, "programmamanager", () -> programmes.track(2).id());
        SignedIn.as(jdbc, "beheerder");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void the_seat_of_a_lead_who_left_is_taken_by_the_next_lead() {
        Someone lead = invented.person();
        SeatId seat = seats.give(leading("Trekker van dorp en buurt", lead.id()));
        assertThat(seats.freeLead(track)).isEmpty();
        people.endAccess(lead.id(), people.find(lead.id()).version(), null);
        assertThat(seats.freeLead(track)).get().extracting(SeatItem::id).isEqualTo(seat);

        Someone next = invented.person();
        assertThat(seats.give(leading(null, next.id()))).isEqualTo(seat);
        SeatItem filled = seats.find(seat);
        assertThat(filled.draft().person()).isEqualTo(next.id());
        assertThat(filled.draft().title()).isEqualTo("Trekker van dorp en buurt");
        assertThat(filled.standing()).isEqualTo(Standing.HELD);
        assertThat(SignedIn.as(jdbc, next.username(), () -> rights.may(Right.EDIT_PLANNING, Subject.track(track))))
                .isTrue();
        assertThat(seats.of(lead.id())).isEmpty();
        seats.remove(seat, filled.version());
    }

    @Test
    void a_second_lead_gets_a_seat_of_their_own() {
        Someone first = invented.person();
        Someone second = invented.person();
        SeatId one = seats.give(leading("Eerste van twee", first.id()));
        SeatId other = seats.give(leading("Tweede van twee", second.id()));
        assertThat(other).isNotEqualTo(one);
        seats.remove(one, seats.find(one).version());
        seats.remove(other, seats.find(other).version());
    }

    @Test
    void a_member_takes_the_vacant_function_of_that_name_and_no_other() {
        String function = "Projectleider " + UUID.randomUUID();
        SeatId vacant = seats.give(member(function, null));
        Someone without = invented.person();
        assertThat(seats.give(member(null, without.id()))).isNotEqualTo(vacant);
        Someone named = invented.person();
        assertThat(seats.give(member(function.toUpperCase(java.util.Locale.ROOT), named.id())))
                .isEqualTo(vacant);
        Someone late = invented.person();
        assertThat(seats.give(member(function, late.id()))).isNotEqualTo(vacant);
    }

    @Test
    void a_deputy_stays_with_the_seat_and_can_become_its_holder() {
        String function = "Adviseur " + UUID.randomUUID();
        Someone leaver = invented.person();
        Someone deputy = invented.person();
        SeatId seat = seats.give(
                new SeatDraft(Role.TRACK_MEMBER, function, Set.of(track), null, leaver.id(), deputy.id(), null));
        people.endAccess(leaver.id(), people.find(leaver.id()).version(), null);
        Someone next = invented.person();
        seats.give(member(function, next.id()));
        assertThat(seats.find(seat).draft().deputy()).isEqualTo(deputy.id());

        people.endAccess(next.id(), people.find(next.id()).version(), null);
        seats.give(member(function, deputy.id()));
        assertThat(seats.find(seat).draft())
                .satisfies(draft -> assertThat(draft.person()).isEqualTo(deputy.id()))
                .satisfies(draft -> assertThat(draft.deputy()).isNull());
    }

    @Test
    void of_two_administrators_who_fill_one_seat_the_second_is_told_of_the_first() {
        SeatId seat = seats.give(member("Vrij " + UUID.randomUUID(), null));
        SeatItem seen = seats.find(seat);
        seats.change(seat, seen.version(), member("Gevuld", invented.person().id()));
        SeatDraft second = member("Ook gevuld", invented.person().id());
        assertThatThrownBy(() -> seats.change(seat, seen.version(), second)).isInstanceOf(Problem.Conflict.class);
    }

    private SeatDraft leading(@Nullable String title, @Nullable PersonId person) {
        return new SeatDraft(Role.TRACK_LEAD, title, Set.of(track), null, person, null, null);
    }

    private SeatDraft member(@Nullable String title, @Nullable PersonId person) {
        return new SeatDraft(Role.TRACK_MEMBER, title, Set.of(track), null, person, null, null);
    }
}
