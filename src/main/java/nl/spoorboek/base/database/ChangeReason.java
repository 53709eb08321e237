package nl.spoorboek.base.database;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Why something is changed: given once in a transaction, it is written beside every change of that transaction. */
@Component
public class ChangeReason {

    private final JdbcClient jdbc;

    ChangeReason(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the reason for the rest of this transaction; nothing happens when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void because(@Nullable String reason) {
        if (reason != null && !reason.isBlank()) {
            jdbc.sql("select set_config('spoorboek.reason', :reason, true)")
                    .param("reason", reason.strip())
                    .query(String.class)
                    .single();
        }
    }
}
