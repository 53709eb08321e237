package nl.spoorboek.cocreation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The corrections of a closed session, in the order they were appended. */
@Component
class CorrectionQuery {

    private final JdbcClient jdbc;

    CorrectionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Correction> of(SessionId session) {
        return jdbc.sql("""
                        select c.body, p.name, c.at from correction c join person p on p.id = c.author_id
                         where c.session_id = :session order by c.at, c.id
                        """)
                .param("session", session.value())
                .query((row, index) -> new Correction(
                        row.getString("body"),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void append(Session session, String body, PersonId author, Instant at) {
        jdbc.sql("""
                        insert into correction (id, programme_id, session_id, body, author_id, at)
                        values (:id, :programme, :session, :body, :author, :at)
                        """)
                .param("id", Id.fresh())
                .param("programme", session.programme().value())
                .param("session", session.id().value())
                .param("body", body)
                .param("author", author.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
