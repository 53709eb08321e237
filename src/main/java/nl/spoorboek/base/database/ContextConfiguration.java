package nl.spoorboek.base.database;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.CurrentDateRules;
import nl.spoorboek.base.time.PartialDateParser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The transaction manager, our column types and the two times (clock and working date). */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class ContextConfiguration {

    /** The working date of the demo programme (domain rule "Two times"). */
    private static final LocalDate DEMO_DATE = LocalDate.of(2023, 3, 14);

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ContextTransactionManager(dataSource);
    }

    @Bean
    JdbcCustomConversions jdbcCustomConversions() {
        return JdbcCustomConversions.of(JdbcPostgresDialect.INSTANCE, JdbcTypes.converters());
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    PartialDateParser partialDateParser(CurrentDateRules rules) {
        return new PartialDateParser(rules);
    }

    @Bean
    Today today(
            Clock clock, @Value("${spoorboek.today:}") String fixed, @Value("${spoorboek.demo:true}") boolean demo) {
        if (!fixed.isBlank()) {
            return new Today(clock, Optional.of(LocalDate.parse(fixed)));
        }
        return new Today(clock, demo ? Optional.of(DEMO_DATE) : Optional.empty());
    }
}
