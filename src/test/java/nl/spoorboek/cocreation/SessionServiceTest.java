package nl.spoorboek.cocreation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.history.HistoryEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SessionServiceTest {

    @Autowired
    private SessionService sessions;

    @Autowired
    private TopicService topics;

    @Autowired
    private ContributionService contributions;

    private final Sessions made;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private PersonId lead = new PersonId(UUID.randomUUID());

    SessionServiceTest(@Autowired ApplicationContext context) {
        made = Sessions.in(context);
    }

    @BeforeEach
    void sign_in() {
        lead = SignedIn.as(jdbc, Sessions.LEAD);
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void the_whole_demo_is_there() {
        SignedIn.as(jdbc, "programmamanager");
        assertThat(sessions.count(SessionFilter.ALL)).isGreaterThanOrEqualTo(51);
        SessionDetail closed = demo("Gesprekstafel ontmoeten in de buurt");
        assertThat(closed.state()).isEqualTo(SessionState.CLOSED);
        assertThat(closed.contributions()).hasSize(5).allMatch(said -> said.followUp() != null);
        assertThat(closed.contributions().get(0).ledTo())
                .extracting(Linked::kind)
                .containsExactly(Linked.Kind.ACTION);
        assertThat(closed.contributions().get(3).ledTo())
                .extracting(Linked::kind)
                .containsExactly(Linked.Kind.MILESTONE);
        assertThat(closed.guests()).hasSize(3);
        assertThat(closed.origins()).hasSize(1).allMatch(nl.spoorboek.history.Origin::example);
        SessionDetail source = demo("Klankbordgroep ketenpartners");
        assertThat(source.origins()).isNotEmpty().noneMatch(nl.spoorboek.history.Origin::example);
        assertThat(source.ledTo()).isNotEmpty();
        assertThat(demo("Gesprekstafel toegang tot jeugdhulp").state()).isEqualTo(SessionState.OPEN);
    }

    @Test
    void everything_that_was_filled_in_comes_back() {
        var full = new SessionDraft(
                made.track(3),
                Set.of(made.track(4)),
                "Werkbijeenkomst",
                SessionKind.WORKSHOP,
                ParticipationLevel.COPRODUCE,
                "Samen uitwerken",
                "Scholen brengen leerlingen mee",
                "Stadhuis",
                PartialDate.ofDay(LocalDate.of(2023, 4, 20), "20 april 2023"),
                LocalTime.of(14, 0),
                LocalTime.of(16, 30),
                false,
                Level.INVITED,
                "ongeveer 25",
                "Neem een laptop mee",
                true);
        SessionId id = sessions.prepare(full);
        assertThat(sessions.find(id).draft()).isEqualTo(full);
        SessionItem item = sessions.list(SessionFilter.ALL.withText("werkbijeenkomst"), 0, 200).stream()
                .filter(listed -> listed.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(item.startsAt()).isEqualTo(LocalTime.of(14, 0));
        assertThat(item.tracks()).containsExactly(made.track(3), made.track(4));
    }

    @Test
    void the_second_of_two_people_is_told_of_the_first() {
        SessionId id = made.make(SessionState.PREPARING, Level.INVITED);
        int seen = made.version(id);
        sessions.edit(id, seen, SessionDraft.of(made.track(3), "De eerste", SessionKind.WORKSHOP));
        assertThatThrownBy(() ->
                        sessions.edit(id, seen, SessionDraft.of(made.track(3), "De tweede", SessionKind.WORKSHOP)))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(sessions.find(id).draft().title()).isEqualTo("De eerste");
    }

    @Test
    void topics_are_added_renamed_ordered_and_removed_until_something_is_said() {
        SessionId id = made.make(SessionState.PREPARING, Level.INVITED);
        TopicId first = made.topic(id);
        TopicId second = topics.add(id, "Tweede", null);
        TopicId third = topics.add(id, "Derde", "Wat dan?");
        topics.order(id, List.of(third, first, second));
        topics.rename(id, second, "Twee", "En nu?");
        topics.remove(id, third);
        assertThat(sessions.find(id).topics())
                .extracting(TopicItem::title)
                .containsExactly("Wat houdt jongeren tegen?", "Twee");
        assertThatThrownBy(() -> topics.order(id, List.of(third, first, second)))
                .isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> topics.rename(id, second, " ", null)).isInstanceOf(Problem.Invalid.class);
        sessions.announce(id, made.version(id));
        sessions.open(id, made.version(id));
        contributions.contribute(id, first, "Gezegd", null);
        assertThatThrownBy(() -> topics.remove(id, first)).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void only_partners_and_advisory_bodies_can_be_invited() {
        SessionId id = made.make(SessionState.PREPARING, Level.INVITED);
        OrganisationId municipality = made.organisation(Sessions.LEAD);
        assertThatThrownBy(() -> sessions.invite(id, Set.of(municipality)))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("organisations"));
        assertThat(sessions.find(id).guests()).isEmpty();
    }

    @Test
    void an_invitation_brings_all_people_of_the_organisation_and_withdrawing_it_is_recorded() {
        SessionId id = made.make(SessionState.ANNOUNCED, Level.INVITED, "participatieraad1");
        sessions.invite(id, made.organisations("participatieraad1"));
        assertThat(sessions.find(id).guests()).hasSize(1);
        for (String member : List.of("participatieraad1", "participatieraad2", "voorzitter", "secretaris")) {
            assertThat(SignedIn.as(jdbc, member, () -> sessions.find(id)).id()).isEqualTo(id);
        }
        sessions.withdraw(id, made.organisation("participatieraad1"));
        assertThat(sessions.find(id).guests()).isEmpty();
        assertThatThrownBy(() -> SignedIn.as(jdbc, "participatieraad2", () -> sessions.find(id)))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(sessions.history(id))
                .filteredOn(entry -> "session_invitation".equals(entry.entity()))
                .extracting(HistoryEntry::operation)
                .containsExactly(HistoryEntry.Operation.UPDATE, HistoryEntry.Operation.INSERT);
        sessions.invite(id, made.organisations("participatieraad1"));
        assertThat(SignedIn.as(jdbc, "participatieraad2", () -> sessions.find(id))
                        .id())
                .isEqualTo(id);
    }

    @Test
    void guests_are_told_the_history_from_the_announcement_on() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        List<HistoryEntry> own = sessions.history(id);
        List<HistoryEntry> guests = SignedIn.as(jdbc, "partner1", () -> sessions.history(id));
        assertThat(guests).hasSizeLessThan(own.size()).noneMatch(entry -> "topic".equals(entry.entity()));
        assertThat(guests.getFirst().changes()).contains(new HistoryEntry.Change("state", "ANNOUNCED", "OPEN"));
    }

    @Test
    void a_session_that_nobody_saw_can_be_deleted_and_an_announced_one_cannot() {
        SessionId unseen = made.make(SessionState.PREPARING, Level.INVITED, "partner1");
        SignedIn.as(jdbc, "medewerker3");
        assertThatThrownBy(() -> sessions.delete(unseen, made.version(unseen))).isInstanceOf(Problem.Refused.class);
        SignedIn.as(jdbc, Sessions.LEAD);
        sessions.delete(unseen, made.version(unseen));
        assertThatThrownBy(() -> sessions.find(unseen)).isInstanceOf(Problem.NotFound.class);
        SessionId announced = made.make(SessionState.ANNOUNCED, Level.INVITED);
        assertThatThrownBy(() -> sessions.delete(announced, made.version(announced)))
                .isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void corrections_are_appended_after_closing_only() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED);
        assertThatThrownBy(() -> sessions.correct(id, "Te vroeg")).isInstanceOf(Problem.NotNow.class);
        made.close(id);
        assertThatThrownBy(() -> sessions.correct(id, " ")).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> sessions.correct(id, "x".repeat(4001))).isInstanceOf(Problem.Invalid.class);
        sessions.correct(id, "Er waren 24 mensen.");
        assertThat(sessions.find(id).corrections()).extracting(Correction::body).containsExactly("Er waren 24 mensen.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update session set title = 'Anders' where id = :id",
                "update session set state = 'OPEN' where id = :id",
                "delete from session where id = :id",
                "update topic set title = 'Anders' where session_id = :id",
                "delete from topic where session_id = :id",
                "insert into topic (id, programme_id, session_id, position, title) "
                        + "select gen_random_uuid(), programme_id, id, 9, 'Nieuw' from session where id = :id",
                "update contribution set body = 'Anders' where session_id = :id",
                "delete from contribution where session_id = :id",
                "insert into contribution (id, programme_id, session_id, topic_id, number, body, author_id, moment, at) "
                        + "select gen_random_uuid(), programme_id, session_id, topic_id, 9, 'Na afloop', author_id, 'AFTER', now() "
                        + "from contribution where session_id = :id",
                "insert into response (id, programme_id, session_id, contribution_id, person_id, kind, at) "
                        + "select gen_random_uuid(), programme_id, session_id, id, author_id, 'CONCERN', now() "
                        + "from contribution where session_id = :id",
                "delete from response where session_id = :id",
                "update correction set body = 'Anders' where session_id = :id",
                "delete from correction where session_id = :id"
            })
    void nothing_of_a_closed_session_changes_even_past_the_services(String sql) {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        var said = made.say(id, "partner1", "Gezegd");
        contributions.respond(said, ResponseKind.AGREE);
        made.close(id);
        sessions.correct(id, "Een correctie");
        assertThatThrownBy(() -> ActingPerson.as(
                        lead,
                        () -> transaction.execute(
                                status -> jdbc.sql(sql).param("id", id.value()).update())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private SessionDetail demo(String title) {
        return sessions.find(sessions.list(SessionFilter.ALL.withText(title), 0, 1)
                .getFirst()
                .id());
    }
}
