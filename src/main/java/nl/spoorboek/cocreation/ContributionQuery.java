package nl.spoorboek.cocreation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.ContributionId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contributions of a session with their responses and follow-ups, in one statement. */
@Component
class ContributionQuery {

    private final JdbcClient jdbc;

    ContributionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All contributions of a session, by number. */
    List<ContributionItem> of(SessionId session, PersonId reader, Map<UUID, List<Linked>> ledTo) {
        return jdbc.sql("""
                        select c.id, c.topic_id, c.number, c.body, c.author_id, c.moment, c.at, p.name as author, o.name as organisation,
                               r.agree, r.question, r.concern, r.mine,
                               f.version, f.outcome, f.reason, f.passed_on_to, f.at as followed_at, fp.name as followed_by
                          from contribution c
                          join person p on p.id = c.author_id
                          left join organisation o on o.id = c.organisation_id
                          left join follow_up f on f.contribution_id = c.id
                          left join person fp on fp.id = f.given_by
                          left join (select contribution_id,
                                            count(*) filter (where kind = 'AGREE') as agree,
                                            count(*) filter (where kind = 'QUESTION') as question,
                                            count(*) filter (where kind = 'CONCERN') as concern,
                                            array_agg(kind) filter (where person_id = :reader) as mine
                                       from response
                                      where contribution_id in (select id from contribution where session_id = :session)
                                      group by contribution_id) r on r.contribution_id = c.id
                         where c.session_id = :session
                         order by c.number
                        """)
                .param("session", session.value())
                .param("reader", reader.value())
                .query((row, index) -> item(row, ledTo))
                .list();
    }

    /** The session a contribution was given in. */
    Optional<SessionId> session(ContributionId contribution) {
        return jdbc.sql("select session_id from contribution where id = :id")
                .param("id", contribution.value())
                .query((row, index) -> new SessionId(row.getObject("session_id", UUID.class)))
                .optional();
    }

    /** The names of organisations. */
    List<Voice> voices(Set<OrganisationId> organisations) {
        return jdbc.sql(
                        "select id, name from organisation where id = any (cast(:ids as uuid[])) order by name collate dutch")
                .param("ids", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, index) ->
                        new Voice(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    private static ContributionItem item(ResultSet row, Map<UUID, List<Linked>> ledTo) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<ResponseKind, Integer> responses = new EnumMap<>(ResponseKind.class);
        responses.put(ResponseKind.AGREE, row.getInt("agree"));
        responses.put(ResponseKind.QUESTION, row.getInt("question"));
        responses.put(ResponseKind.CONCERN, row.getInt("concern"));
        return new ContributionItem(
                new ContributionId(id),
                new TopicId(row.getObject("topic_id", UUID.class)),
                row.getInt("number"),
                row.getString("body"),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getString("author"),
                row.getString("organisation"),
                Moment.valueOf(row.getString("moment")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                responses,
                mine(row.getArray("mine")),
                followUp(row),
                ledTo.getOrDefault(id, List.of()));
    }

    private static Set<ResponseKind> mine(@Nullable Array kinds) throws SQLException {
        Set<ResponseKind> mine = EnumSet.noneOf(ResponseKind.class);
        if (kinds != null) {
            for (String kind : (String[]) kinds.getArray()) {
                mine.add(ResponseKind.valueOf(kind));
            }
        }
        return mine;
    }

    private static ContributionItem.@Nullable Given followUp(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        if (outcome == null) {
            return null;
        }
        return new ContributionItem.Given(
                row.getInt("version"),
                new FollowUp(Outcome.valueOf(outcome), row.getString("reason"), row.getString("passed_on_to")),
                row.getString("followed_by"),
                row.getObject("followed_at", OffsetDateTime.class).toInstant());
    }
}
