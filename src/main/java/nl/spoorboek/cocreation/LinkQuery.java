package nl.spoorboek.cocreation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.spoorboek.base.ContributionId;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.people.ReadScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a session and its contributions led to, and the way back. One row is read from both ends. */
@Component
class LinkQuery {

    private final JdbcClient jdbc;

    LinkQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The records that the session or one of its contributions led to, by the session's or contribution's identity. */
    Map<UUID, List<Linked>> from(SessionId session, ReadScope scope) {
        Map<UUID, List<Linked>> links = new HashMap<>();
        jdbc.sql("""
                        select l.from_id, l.to_entity, l.to_id, coalesce(m.title, a.title) as title
                          from link l
                          left join milestone m on l.to_entity = 'milestone' and m.id = l.to_id and %s
                          left join action a on l.to_entity = 'action' and a.id = l.to_id and %s
                         where l.kind = 'LEADS_TO'
                           and (l.from_id = :session or l.from_id in (select id from contribution where session_id = :session))
                           and coalesce(m.id, a.id) is not null
                         order by l.at, title
                        """.formatted(scope.on("m"), scope.on("a")))
                .params(scope.parameters())
                .param("session", session.value())
                .query(row -> {
                    links.computeIfAbsent(row.getObject("from_id", UUID.class), from -> new ArrayList<>())
                            .add(new Linked(
                                    Linked.Kind.valueOf(
                                            row.getString("to_entity").toUpperCase(Locale.ROOT)),
                                    row.getObject("to_id", UUID.class),
                                    row.getString("title")));
                });
        return links;
    }

    /** The sessions and contributions that a record came from. */
    LedHere to(Id record, ReadScope scope) {
        List<SessionSource> sessions = new ArrayList<>();
        List<Source> contributions = new ArrayList<>();
        jdbc.sql("""
                        select s.id as session_id, s.title, c.id, c.number, c.body
                          from link l
                          left join contribution c on l.from_entity = 'contribution' and c.id = l.from_id
                          join session s on s.id = coalesce(c.session_id, l.from_id)
                         where l.to_id = :id and l.kind = 'LEADS_TO' and l.from_entity in ('session', 'contribution') and %s
                         order by s.title collate dutch, s.id, c.number
                        """.formatted(scope.on("s")))
                .params(scope.parameters())
                .param("id", record.value())
                .query(row -> {
                    if (row.getObject("id") == null) {
                        sessions.add(new SessionSource(session(row), row.getString("title")));
                    } else {
                        contributions.add(source(row));
                    }
                });
        return new LedHere(sessions, contributions);
    }

    /** One contribution with its session. */
    Optional<Source> source(ContributionId contribution, ReadScope scope) {
        return jdbc.sql("""
                        select s.id as session_id, s.title, c.id, c.number, c.body
                          from session s join contribution c on c.session_id = s.id
                         where c.id = :id and %s
                        """.formatted(scope.on("s")))
                .params(scope.parameters())
                .param("id", contribution.value())
                .query((row, index) -> source(row))
                .optional();
    }

    private static SessionId session(ResultSet row) throws SQLException {
        return new SessionId(row.getObject("session_id", UUID.class));
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                session(row),
                row.getString("title"),
                new ContributionId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("body"));
    }

    /** Whether there is such a milestone that the reader may read. */
    boolean isReadable(MilestoneId milestone, ReadScope scope) {
        return jdbc.sql("select exists (select 1 from milestone m where m.id = :id and " + scope.on("m") + ")")
                .params(scope.parameters())
                .param("id", milestone.value())
                .query(Boolean.class)
                .single();
    }

    /** Takes the link away; nothing happens when there is none. */
    void remove(Id from, Id to) {
        jdbc.sql("delete from link where kind = 'LEADS_TO' and from_id = :from and to_id = :to")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    /** Takes away every link from a record that is deleted. */
    void removeFrom(Id from) {
        jdbc.sql("delete from link where from_id = :from")
                .param("from", from.value())
                .update();
    }

    /** Links a contribution or session to a record that came of it; nothing happens when they are linked already. */
    void add(ProgrammeId programme, String fromEntity, Id from, String toEntity, Id to) {
        jdbc.sql("""
                        insert into link (id, programme_id, kind, from_entity, from_id, to_entity, to_id)
                        values (:id, :programme, 'LEADS_TO', :fromEntity, :from, :toEntity, :to)
                        on conflict (kind, from_id, to_id) do nothing
                        """)
                .param("id", Id.fresh())
                .param("programme", programme.value())
                .param("fromEntity", fromEntity)
                .param("from", from.value())
                .param("toEntity", toEntity)
                .param("to", to.value())
                .update();
    }
}
