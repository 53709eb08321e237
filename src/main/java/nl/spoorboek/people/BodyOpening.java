package nl.spoorboek.people;

import nl.spoorboek.base.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether an advisory body has ever had people; the database remembers the first confirmation for good. */
@Component
class BodyOpening {

    private final JdbcClient jdbc;

    BodyOpening(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nobody has ever been confirmed. Holds the body's row, so that two people cannot both come first. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean isStillToOpen(OrganisationId body) {
        return jdbc.sql("select opened_at is null from organisation where id = :id for update")
                .param("id", body.value())
                .query(Boolean.class)
                .single();
    }
}
