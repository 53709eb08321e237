package nl.spoorboek.exchange.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one file in at a time: two at once could each make the same milestone. */
@Component
class IntakeLock {

    private static final long KEY = 0x53_70_6F_6F_72_49_6EL;

    private final JdbcClient jdbc;

    IntakeLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other file is being written, until the end of this transaction. */
    void take() {
        jdbc.sql("select pg_advisory_xact_lock(:key)::text")
                .param("key", KEY)
                .query(String.class)
                .single();
    }
}
