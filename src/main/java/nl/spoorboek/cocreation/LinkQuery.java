package nl.spoorboek.cocreation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.spoorboek.base.ContributionId;
import nl.spoorboek.base.Id;
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
        jdbc.sql(
                        """
                        select l.from_id, 'MILESTONE' as kind, m.id, m.title
                          from link l join milestone m on l.to_entity = 'milestone' and m.id = l.to_id
                         where l.kind = 'LEADS_TO'
                           and (l.from_id = :session or l.from_id in (select id from contribution where session_id = :session))
                           and %s
                         order by l.at, m.title
                        """
                                .formatted(scope.on("m")))
                .params(scope.parameters())
                .param("session", session.value())
                .query(row -> {
                    links.computeIfAbsent(row.getObject("from_id", UUID.class), from -> new ArrayList<>())
                            .add(new Linked(
                                    Linked.Kind.valueOf(row.getString("kind")),
                                    row.getObject("id", UUID.class),
                                    row.getString("title")));
                });
        return links;
    }

    /** The contributions that a record came from. */
    List<Source> to(Id record, ReadScope scope) {
        return jdbc.sql(
                        """
                        select s.id as session_id, s.title, c.id, c.number, c.body
                          from link l
                          join contribution c on l.from_entity = 'contribution' and c.id = l.from_id
                          join session s on s.id = c.session_id
                         where l.kind = 'LEADS_TO' and l.to_id = :record and %s
                         order by s.title, c.number
                        """
                                .formatted(scope.on("s")))
                .params(scope.parameters())
                .param("record", record.value())
                .query((row, index) -> new Source(
                        new SessionId(row.getObject("session_id", UUID.class)),
                        row.getString("title"),
                        new ContributionId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getString("body")))
                .list();
    }

    /** Links a contribution or session to a record that came of it. */
    void add(ProgrammeId programme, String fromEntity, Id from, String toEntity, Id to) {
        jdbc.sql(
                        """
                        insert into link (id, programme_id, kind, from_entity, from_id, to_entity, to_id)
                        values (:id, :programme, 'LEADS_TO', :fromEntity, :from, :toEntity, :to)
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
