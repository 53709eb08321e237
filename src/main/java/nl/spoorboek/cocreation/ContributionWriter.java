package nl.spoorboek.cocreation;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.spoorboek.base.ContributionId;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what people say in a session; the caller has asked for the right and the state. */
@Component
class ContributionWriter {

    private final JdbcClient jdbc;

    ContributionWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a contribution under the next number; the caller holds the lock on the session. */
    ContributionId add(
            Session session,
            Moment moment,
            TopicId topic,
            String body,
            PersonId author,
            @Nullable OrganisationId behalf,
            Instant at) {
        ContributionId id = ContributionId.fresh();
        int added = jdbc.sql("""
                        insert into contribution
                               (id, programme_id, session_id, topic_id, number, body, author_id, organisation_id, moment, at)
                        select :id, t.programme_id, t.session_id, t.id,
                               coalesce((select max(number) from contribution where session_id = :session), 0) + 1,
                               :body, :author, :behalf, :moment, :at
                          from topic t where t.id = :topic and t.session_id = :session
                        """)
                .param("id", id.value())
                .param("session", session.id().value())
                .param("topic", topic.value())
                .param("body", body)
                .param("author", author.value())
                .param("behalf", behalf == null ? null : behalf.value(), java.sql.Types.OTHER)
                .param("moment", moment.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw new Problem.NotFound();
        }
        return id;
    }

    /** Gives the response, or takes it back when it was given. */
    void toggle(Session session, ContributionId contribution, PersonId person, ResponseKind kind, Instant at) {
        int taken = jdbc.sql(
                        "delete from response where contribution_id = :contribution and person_id = :person and kind = :kind")
                .param("contribution", contribution.value())
                .param("person", person.value())
                .param("kind", kind.name())
                .update();
        if (taken == 0) {
            jdbc.sql("""
                            insert into response (id, programme_id, session_id, contribution_id, person_id, kind, at)
                            values (:id, :programme, :session, :contribution, :person, :kind, :at)
                            on conflict (contribution_id, person_id, kind) do nothing
                            """)
                    .param("id", Id.fresh())
                    .param("programme", session.programme().value())
                    .param("session", session.id().value())
                    .param("contribution", contribution.value())
                    .param("person", person.value())
                    .param("kind", kind.name())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /**
     * Writes the follow-up.
     *
     * @param seen the version that was on the screen; -1 when there was none
     */
    void followUp(Session session, ContributionId contribution, int seen, FollowUp what, PersonId by, Instant at) {
        String sql = seen < 0 ? """
                insert into follow_up (id, programme_id, session_id, contribution_id, outcome, reason, passed_on_to, given_by, at)
                values (:id, :programme, :session, :contribution, :outcome, :reason, :passedOnTo, :by, :at)
                on conflict (contribution_id) do nothing
                """ : """
                update follow_up set version = version + 1, outcome = :outcome, reason = :reason, passed_on_to = :passedOnTo,
                       given_by = :by, at = :at
                 where contribution_id = :contribution and version = :seen
                """;
        int written = jdbc.sql(sql)
                .param("id", Id.fresh())
                .param("programme", session.programme().value())
                .param("session", session.id().value())
                .param("contribution", contribution.value())
                .param("outcome", what.outcome().name())
                .param("reason", what.reason())
                .param("passedOnTo", what.passedOnTo())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("seen", seen)
                .update();
        if (written == 0) {
            throw new Problem.Conflict();
        }
    }
}
