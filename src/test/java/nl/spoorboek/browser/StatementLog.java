package nl.spoorboek.browser;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Listens at the door of the database: every statement of the server, from whatever thread. */
final class StatementLog {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** Puts the log between the application and its pool. */
    @TestConfiguration(proxyBeanMethods = false)
    static class AtTheDoor {

        @Bean
        static StatementLog statementLog() {
            return new StatementLog();
        }

        @Bean
        static BeanPostProcessor listener(StatementLog log) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource pool ? log.around(pool) : bean;
                }
            };
        }
    }

    private DataSource around(DataSource pool) {
        return ProxyDataSourceBuilder.create(pool)
                .afterQuery((execution, queries) -> queries.forEach(query -> statements.add(query.getQuery())))
                .build();
    }

    /** Forgets everything so far. */
    void clear() {
        statements.clear();
    }

    /** What the application asked since; who acts is told to the database once per transaction and is not counted. */
    List<String> statements() {
        return statements.stream()
                .filter(statement -> !statement.startsWith("select set_config("))
                .toList();
    }
}
