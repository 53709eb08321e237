package nl.spoorboek.history;

import java.util.List;
import nl.spoorboek.base.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The source documents behind a record. The caller has asked whether the record may be read. */
@Component
public class OriginQuery {

    private final JdbcClient jdbc;

    OriginQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The origins of a record, in their order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Origin> of(Id record) {
        return jdbc.sql("select kind, file, line from origin where record_id = :record order by position")
                .param("record", record.value())
                .query((row, index) ->
                        new Origin("EXAMPLE".equals(row.getString("kind")), row.getString("file"), row.getInt("line")))
                .list();
    }
}
