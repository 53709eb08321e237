package nl.spoorboek.cocreation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ContributionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the domain's table of rights about sessions, for every account of the demo: yes, no (refused), or nothing there. */
@IntegrationTest
class SessionRightsTest {

    @Autowired
    private SessionService sessions;

    @Autowired
    private ContributionService contributions;

    private final Sessions made;

    @Autowired
    private JdbcClient jdbc;

    SessionRightsTest(@Autowired ApplicationContext context) {
        made = Sessions.in(context);
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    // one line each account; the session is of track 3 and partner1's organisation and the advisory body are invited
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # account,          prepare, close,   contribute, follow up
                    beheerder,          nothing, nothing, nothing,    nothing
                    programmamanager,   yes,     yes,     yes,        yes
                    spoortrekker3,      yes,     yes,     yes,        yes
                    spoortrekker4,      nothing, nothing, nothing,    nothing
                    medewerker3,        yes,     no,      yes,        yes
                    controller,         no,      no,      yes,        no
                    portefeuillehouder, no,      no,      yes,        no
                    griffie,            nothing, nothing, nothing,    nothing
                    raadslid,           nothing, nothing, nothing,    nothing
                    partner1,           no,      no,      yes,        no
                    partner3,           nothing, nothing, nothing,    nothing
                    participatieraad1,  no,      no,      yes,        no
                    voorzitter,         no,      no,      yes,        no
                    secretaris,         no,      no,      yes,        no
                    """)
    void what_each_account_may_do_in_a_session_for_invited(
            String account, String prepare, String close, String contribute, String followUp) {
        SessionId open = made.make(SessionState.OPEN, Level.INVITED, "partner1", "participatieraad1");
        SessionId announced = made.make(SessionState.ANNOUNCED, Level.INVITED, "partner1", "participatieraad1");
        ContributionId said = made.say(open, Sessions.LEAD, "Een intake van drie gesprekken is te veel.");
        SessionDetail seen = SignedIn.as(jdbc, Sessions.LEAD, () -> sessions.find(open));
        int announcedVersion = SignedIn.as(jdbc, Sessions.LEAD, () -> made.version(announced));
        TopicId topic = seen.topics().getFirst().id();
        SignedIn.as(jdbc, account);

        expect(contribute, () -> contributions.contribute(open, topic, "Ook dit telt.", null));
        expect(contribute, () -> contributions.respond(said, ResponseKind.AGREE));
        expect(
                followUp,
                () -> contributions.followUp(
                        said, ContributionService.NO_FOLLOW_UP, new FollowUp(Outcome.ADOPTED, "Doen we", null)));
        expect(prepare, () -> sessions.edit(announced, announcedVersion, seen.draft()));
        expect(prepare, () -> sessions.open(announced, announcedVersion + ("yes".equals(prepare) ? 1 : 0)));
        expect(prepare, () -> sessions.invite(open, made.organisations("partner3")));
        expect(prepare, () -> sessions.withdraw(open, made.organisation("partner3")));
        expect(close, () -> sessions.close(open, seen.version()));
        if ("yes".equals(close)) {
            expect(close, () -> sessions.correct(open, "Bijdrage 1 is van een werkgroep."));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # a closed session keeps being read by those invited; and what one may not correct is refused
                    programmamanager,   yes
                    spoortrekker3,      yes
                    medewerker3,        no
                    partner1,           no
                    partner3,           nothing
                    raadslid,           nothing
                    """)
    void corrections_are_appended_by_who_may_close(String account, String correct) {
        SessionId closed = made.make(SessionState.CLOSED, Level.INVITED, "partner1");
        SignedIn.as(jdbc, account);
        expect(correct, () -> sessions.correct(closed, "Het aantal aanwezigen was 24."));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # account,          preparing, INVITED, SHARED, INTERNAL, PUBLIC
                    beheerder,          false,        false,      false,     false,       false
                    programmamanager,   true,       true,     true,    true,      true
                    spoortrekker3,      true,       true,     true,    true,      true
                    spoortrekker4,      false,        false,      true,    true,      true
                    medewerker3,        true,       true,     true,    true,      true
                    controller,         false,        true,     true,    true,      true
                    portefeuillehouder, false,        true,     true,    true,      true
                    griffie,            false,        false,      false,     false,       true
                    raadslid,           false,        false,      false,     false,       true
                    partner1,           false,        true,     true,    false,       true
                    partner3,           false,        false,      true,    false,       true
                    participatieraad1,  false,        true,     true,    false,       true
                    participatieraad2,  false,        true,     true,    false,       true
                    voorzitter,         false,        true,     true,    false,       true
                    secretaris,         false,        true,     true,    false,       true
                    """)
    void who_reads_a_session_before_during_and_after(
            String account, boolean preparing, boolean invited, boolean shared, boolean internal, boolean open) {
        Map<Level, Boolean> reads =
                Map.of(Level.INVITED, invited, Level.SHARED, shared, Level.INTERNAL, internal, Level.PUBLIC, open);
        for (Level level : reads.keySet()) {
            for (SessionState state : SessionState.values()) {
                SessionId id = made.make(state, level, "partner1", "participatieraad1");
                boolean expected = state == SessionState.PREPARING ? preparing : reads.get(level);
                SignedIn.as(jdbc, account);
                if (expected) {
                    assertThatCode(() -> sessions.find(id))
                            .as("%s %s", state, level)
                            .doesNotThrowAnyException();
                    assertThatCode(() -> sessions.history(id)).doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(() -> sessions.find(id))
                            .as("%s %s", state, level)
                            .isInstanceOf(Problem.NotFound.class);
                    assertThatThrownBy(() -> sessions.history(id)).isInstanceOf(Problem.NotFound.class);
                }
                // the condition of lists says the same as the rule for one record
                assertThat(listed(account).contains(id))
                        .as("listed %s %s", state, level)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    beheerder,          nothing, nothing
                    programmamanager,   yes,     yes
                    spoortrekker3,      yes,     no
                    spoortrekker4,      no,      no
                    medewerker3,        yes,     no
                    controller,         no,      no
                    portefeuillehouder, no,      no
                    griffie,            no,      no
                    partner1,           no,      no
                    voorzitter,         no,      no
                    """)
    void who_prepares_on_track_3_and_on_the_programme_itself(String account, String onTrack, String onProgramme) {
        var track = SignedIn.as(jdbc, Sessions.LEAD, () -> made.track(3));
        SignedIn.as(jdbc, account);
        expect(onTrack, () -> sessions.prepare(SessionDraft.of(track, "Nieuwe tafel", SessionKind.WORKSHOP)));
        expect(onProgramme, () -> sessions.prepare(SessionDraft.of(null, "Nieuwe tafel", SessionKind.WORKSHOP)));
    }

    private Set<SessionId> listed(String account) {
        if ("beheerder".equals(account)) {
            assertThatThrownBy(() -> sessions.list(SessionFilter.ALL, 0, 1)).isInstanceOf(Problem.NotFound.class);
            return Set.of();
        }
        List<SessionItem> all = sessions.list(SessionFilter.ALL, 0, 10_000);
        assertThat(sessions.count(SessionFilter.ALL)).isEqualTo(all.size());
        return all.stream().map(SessionItem::id).collect(java.util.stream.Collectors.toSet());
    }

    private static void expect(String answer, ThrowingCallable what) {
        switch (answer) {
            case "yes" -> assertThatCode(what).doesNotThrowAnyException();
            case "no" -> assertThatThrownBy(what).isInstanceOf(Problem.Refused.class);
            default -> assertThatThrownBy(what).isInstanceOf(Problem.NotFound.class);
        }
    }
}
