package nl.spoorboek.drafts;

import java.util.List;
import nl.spoorboek.base.DraftId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The route of a document as its source tells it. */
@Component
class RouteQuery {

    private final JdbcClient jdbc;

    RouteQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RouteStep> of(DraftId draft) {
        return jdbc.sql("select step, body, when_words, done from route_step where draft_id = :draft order by position")
                .param("draft", draft.value())
                .query((row, index) -> new RouteStep(
                        row.getString("step"),
                        row.getString("body"),
                        row.getString("when_words"),
                        row.getBoolean("done")))
                .list();
    }
}
