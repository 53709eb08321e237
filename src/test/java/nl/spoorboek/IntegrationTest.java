package nl.spoorboek;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.spoorboek.base.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/** A test with the whole application on a fresh, migrated database. Tests with equal settings share both. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface IntegrationTest {

    /** Settings of this test, as {@code key=value}; a test with settings gets a context and a database of its own. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};

    /** Whether a web server listens. */
    @AliasFor(annotation = SpringBootTest.class)
    WebEnvironment webEnvironment() default WebEnvironment.MOCK;
}
