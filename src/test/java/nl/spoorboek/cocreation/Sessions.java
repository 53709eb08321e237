package nl.spoorboek.cocreation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ContributionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.programme.ProgrammeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes sessions for tests: on track 3 by its lead, with the organisations of some accounts invited. */
class Sessions {

    static final String LEAD = "spoortrekker3";

    private final SessionService sessions;
    private final TopicService topics;
    private final ContributionService contributions;
    private final ProgrammeService programmes;
    private final JdbcClient jdbc;

    Sessions(
            SessionService sessions,
            TopicService topics,
            ContributionService contributions,
            ProgrammeService programmes,
            JdbcClient jdbc) {
        this.sessions = sessions;
        this.topics = topics;
        this.contributions = contributions;
        this.programmes = programmes;
        this.jdbc = jdbc;
    }

    /** With the services of the running application. */
    static Sessions in(ApplicationContext context) {
        return context.getAutowireCapableBeanFactory().createBean(Sessions.class);
    }

    /** A session of track 3 in the state, with one topic. */
    SessionId make(SessionState state, Level level, String... invited) {
        return SignedIn.as(jdbc, LEAD, () -> {
            SessionId id = sessions.prepare(
                    SessionDraft.of(track(3), "Gesprekstafel voor een test", SessionKind.DIALOGUE_TABLE)
                            .withLevel(level));
            topics.add(id, "Wat houdt jongeren tegen?", "Noem één ding.");
            if (invited.length > 0) {
                sessions.invite(
                        id,
                        java.util.Arrays.stream(invited).map(this::organisation).collect(Collectors.toSet()));
            }
            if (state != SessionState.PREPARING) {
                sessions.announce(id, version(id));
            }
            if (state == SessionState.OPEN || state == SessionState.CLOSED) {
                sessions.open(id, version(id));
            }
            if (state == SessionState.CLOSED) {
                sessions.close(id, version(id));
            }
            return id;
        });
    }

    /** An announced session that takes contributions already. */
    SessionId takingContributionsBefore(String... invited) {
        SessionId id = make(SessionState.ANNOUNCED, Level.INVITED, invited);
        return SignedIn.as(jdbc, LEAD, () -> {
            sessions.edit(id, version(id), sessions.find(id).draft().withContributionsBefore(true));
            return id;
        });
    }

    ContributionId say(SessionId id, String username, String body) {
        return SignedIn.as(jdbc, username, () -> contributions.contribute(id, topic(id), body, null));
    }

    /** Says something on personal title as whoever is signed in. */
    void contribute(SessionId id, TopicId topic, String body) {
        contributions.contribute(id, topic, body, null);
    }

    void addTopic(SessionId id, String title) {
        topics.add(id, title, null);
    }

    TopicId topic(SessionId id) {
        return sessions.find(id).topics().getFirst().id();
    }

    void close(SessionId id) {
        SignedIn.as(jdbc, LEAD, () -> {
            sessions.close(id, version(id));
            return id;
        });
    }

    int version(SessionId id) {
        return sessions.find(id).version();
    }

    TrackId track(int number) {
        return programmes.track(number).id();
    }

    OrganisationId organisation(String username) {
        return new OrganisationId(jdbc.sql("select organisation_id from person where username = :username")
                .param("username", username)
                .query(UUID.class)
                .single());
    }

    Set<OrganisationId> organisations(String... usernames) {
        return java.util.Arrays.stream(usernames).map(this::organisation).collect(Collectors.toSet());
    }
}
