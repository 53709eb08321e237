package nl.spoorboek.cocreation;

import java.util.List;
import java.util.UUID;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The topics of a session, in their order. */
@Component
class TopicQuery {

    private final JdbcClient jdbc;

    TopicQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TopicItem> of(SessionId session) {
        return jdbc.sql("select id, title, question from topic where session_id = :session order by position, id")
                .param("session", session.value())
                .query((row, index) -> new TopicItem(
                        new TopicId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("question")))
                .list();
    }

    TopicId add(ProgrammeId programme, SessionId session, String title, @Nullable String question) {
        TopicId id = TopicId.fresh();
        jdbc.sql("""
                        insert into topic (id, programme_id, session_id, position, title, question)
                        select :id, :programme, :session, coalesce(max(position), 0) + 1, :title, :question
                          from topic where session_id = :session
                        """)
                .param("id", id.value())
                .param("programme", programme.value())
                .param("session", session.value())
                .param("title", title)
                .param("question", question)
                .update();
        return id;
    }

    /** Whether anything was said in the session. */
    boolean haveContributions(SessionId session) {
        return jdbc.sql("select exists (select 1 from contribution where session_id = :id)")
                .param("id", session.value())
                .query(Boolean.class)
                .single();
    }

    /** False when the session has no such topic. */
    boolean rename(SessionId session, TopicId topic, String title, @Nullable String question) {
        return jdbc.sql(
                                "update topic set title = :title, question = :question where id = :id and session_id = :session")
                        .param("id", topic.value())
                        .param("session", session.value())
                        .param("title", title)
                        .param("question", question)
                        .update()
                == 1;
    }

    /** Gives the topics the places they have in the list. */
    void order(SessionId session, List<TopicId> topics) {
        jdbc.sql("""
                        update topic t set position = o.position
                          from unnest(cast(:topics as uuid[])) with ordinality as o (id, position)
                         where t.id = o.id and t.session_id = :session and t.position <> o.position
                        """)
                .param("topics", topics.stream().map(TopicId::value).toArray(UUID[]::new))
                .param("session", session.value())
                .update();
    }

    boolean hasContributions(TopicId topic) {
        return jdbc.sql("select exists (select 1 from contribution where topic_id = :id)")
                .param("id", topic.value())
                .query(Boolean.class)
                .single();
    }

    /** False when the session has no such topic. */
    boolean remove(SessionId session, TopicId topic) {
        return jdbc.sql("delete from topic where id = :id and session_id = :session")
                        .param("id", topic.value())
                        .param("session", session.value())
                        .update()
                == 1;
    }
}
