package nl.spoorboek.cocreation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.TrackId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionTest {

    private static final Instant NOW = Instant.parse("2023-03-14T14:00:00Z");
    private static final TrackId TRACK = TrackId.fresh();

    private final Session session = Session.prepare(ProgrammeId.fresh(), draft());

    @Test
    void a_session_goes_from_preparing_to_closed_and_never_back() {
        session.announce(NOW);
        session.open(NOW, true);
        session.close(NOW);
        assertThat(session.state()).isEqualTo(SessionState.CLOSED);
        assertThat(session.state().next()).isEmpty();
        assertThatThrownBy(() -> session.open(NOW, true)).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> session.announce(NOW)).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> session.close(NOW)).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> session.edit(draft(), false)).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void no_step_is_skipped() {
        assertThatThrownBy(() -> session.open(NOW, true)).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> session.close(NOW)).isInstanceOf(Problem.NotNow.class);
        session.announce(NOW);
        assertThatThrownBy(() -> session.close(NOW)).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void a_session_without_topics_or_that_stands_for_a_series_is_not_opened() {
        session.announce(NOW);
        assertThatThrownBy(() -> session.open(NOW, false))
                .isInstanceOfSatisfying(
                        Problem.NotNow.class,
                        problem -> assertThat(problem.reason().key()).isEqualTo("session.not-now.topics"));
        Session series = Session.prepare(ProgrammeId.fresh(), series());
        series.announce(NOW);
        assertThatThrownBy(() -> series.open(NOW, true))
                .isInstanceOfSatisfying(
                        Problem.NotNow.class,
                        problem -> assertThat(problem.reason().key()).isEqualTo("session.not-now.series"));
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            names = {"PREPARING", "ANNOUNCED", "CLOSED"})
    void contributions_are_taken_while_it_is_open_only(SessionState state) {
        reach(state);
        assertThatThrownBy(session::contributing).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void with_the_setting_contributions_are_taken_from_the_announcement_on() {
        session.edit(draft().withContributionsBefore(true), false);
        assertThatThrownBy(session::contributing).isInstanceOf(Problem.NotNow.class);
        session.announce(NOW);
        assertThat(session.contributing()).isEqualTo(Moment.BEFORE);
        session.open(NOW, true);
        assertThat(session.contributing()).isEqualTo(Moment.DURING);
        session.close(NOW);
        assertThatThrownBy(session::contributing).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void a_series_takes_no_contributions_before_either() {
        assertThatThrownBy(() -> series().withContributionsBefore(true).check())
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("contributionsBefore"));
    }

    @Test
    void who_reads_along_does_not_change_once_somebody_wrote_before() {
        session.announce(NOW);
        assertThatThrownBy(() -> session.edit(draft().withLevel(Level.PUBLIC), true))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("level"));
    }

    @Test
    void who_reads_along_does_not_change_once_people_write() {
        session.announce(NOW);
        session.edit(draft().withLevel(Level.SHARED), false);
        session.open(NOW, true);
        session.edit(draft().withLevel(Level.SHARED), false);
        assertThatThrownBy(() -> session.edit(draft().withLevel(Level.PUBLIC), false))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("level"));
    }

    @Test
    void every_wrong_field_is_named() {
        var draft = new SessionDraft(
                TRACK,
                Set.of(TRACK),
                "  ",
                SessionKind.MEETING,
                null,
                "d".repeat(2001),
                "w".repeat(501),
                "p".repeat(201),
                null,
                LocalTime.of(15, 0),
                LocalTime.of(14, 0),
                false,
                Level.CONFIDENTIAL,
                "a".repeat(201),
                "n".repeat(4001),
                false);
        assertThatThrownBy(draft::check)
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields())
                                .containsOnlyKeys(
                                        "title",
                                        "alsoTracks",
                                        "goal",
                                        "participants",
                                        "place",
                                        "endsAt",
                                        "level",
                                        "attendance",
                                        "note"));
    }

    @Test
    void a_follow_up_needs_a_reason_and_passing_on_needs_a_name() {
        assertThatThrownBy(() -> new FollowUp(Outcome.PASSED_ON, " ", " ").check())
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("reason", "passedOnTo"));
        assertThat(new FollowUp(Outcome.ADOPTED, "Goed idee", "het wijkteam").passedOnTo())
                .isNull();
    }

    private void reach(SessionState state) {
        if (state != SessionState.PREPARING) {
            session.announce(NOW);
        }
        if (state == SessionState.CLOSED) {
            session.open(NOW, true);
            session.close(NOW);
        }
    }

    private static SessionDraft draft() {
        return SessionDraft.of(TRACK, "Gesprekstafel toegang", SessionKind.DIALOGUE_TABLE);
    }

    private static SessionDraft series() {
        return new SessionDraft(
                TRACK,
                Set.of(),
                "Klankbordgroep",
                SessionKind.SOUNDING_BOARD,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                Level.SHARED,
                null,
                null,
                false);
    }
}
