package nl.spoorboek.base.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Decides which database the workspace lives in and as whom it signs in: the built-in one, or the server of
 * {@code spring.datasource.url} when that is set. Migrations run as the owner of the tables, the pool works as
 * {@code spoorboek_app}; on an outside server with one user the pool becomes that role on each new connection.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /**
     * Asks each connection whether it still lives before it is lent, also one that was used half a second ago: after the database
     * was away, nobody meets a connection of before. The pool knows this setting by system property only.
     */
    @Bean
    static BeanPostProcessor askEachConnection() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource) {
                    System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
                }
                return bean;
            }
        };
    }

    /** The pool depends on its details and these on the server, so that the server is the last to stop. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(BuiltIn.class)
    static class BuiltInDatabase {

        @Bean
        EmbeddedDatabase embeddedDatabase(@Value("${spoorboek.data}") Path dataFolder) {
            return EmbeddedDatabase.start(dataFolder);
        }

        @Bean
        JdbcConnectionDetails poolLogin(EmbeddedDatabase database) {
            return new PoolLogin(database.url(), database.application());
        }

        @Bean
        LiquibaseConnectionDetails migrationLogin(EmbeddedDatabase database) {
            DatabaseLogin owner = database.owner();
            return new MigrationLogin(database.url(), owner.role(), owner.password());
        }
    }

    /** Migrations must not go through the pool: its connections are not the owner any more. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(Outside.class)
    static class OutsideDatabase {

        @Bean
        @ConditionalOnMissingBean
        LiquibaseConnectionDetails migrationLogin(
                JdbcConnectionDetails server,
                @Value("${spring.liquibase.user:#{null}}") @Nullable String user,
                @Value("${spring.liquibase.password:#{null}}") @Nullable String password) {
            return user == null
                    ? new MigrationLogin(server.getJdbcUrl(), server.getUsername(), server.getPassword())
                    : new MigrationLogin(server.getJdbcUrl(), user, password);
        }
    }

    private record PoolLogin(String url, DatabaseLogin login) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return login.role();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    private record MigrationLogin(
            String url, @Nullable String user, @Nullable String password) implements LiquibaseConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public @Nullable String getUsername() {
            return user;
        }

        @Override
        public @Nullable String getPassword() {
            return password;
        }

        /** Without the password: this may end up in a log. */
        @Override
        public String toString() {
            return user + "@" + url;
        }
    }

    /** An address left empty counts as none: that is what an unset variable in a service file looks like. */
    static class Outside implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }

    static final class BuiltIn extends Outside {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !super.matches(context, metadata);
        }
    }
}
