package nl.spoorboek.demo;

import java.util.List;
import nl.spoorboek.base.ActingPerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demo programme into an empty database, once and as a whole, before the first visitor can come. */
@Component
@ConditionalOnProperty(name = "spoorboek.demo", havingValue = "true", matchIfMissing = true)
class DemoLoader implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final List<DemoPart> parts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DemoLoader(List<DemoPart> parts, JdbcClient jdbc, TransactionTemplate transaction) {
        this.parts = parts;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ActingPerson.asSystem(() -> {
            transaction.executeWithoutResult(status -> loadOnce());
            return true;
        });
    }

    private void loadOnce() {
        if (isEmpty()) {
            parts.forEach(DemoPart::load);
            LOG.info("The demo programme is loaded");
        }
    }

    private boolean isEmpty() {
        return jdbc.sql(
                        "select not exists (select 1 from programme) and not exists (select 1 from person where not system)")
                .query(Boolean.class)
                .single();
    }
}
