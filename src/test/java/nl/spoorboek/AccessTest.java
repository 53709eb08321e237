package nl.spoorboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.spoorboek.base.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/**
 * Every right of the domain's table that exists by now, tried through the services as each role: granted to those whom the table
 * names, refused to all others. Refused is one of two answers: not found for what one may not read, refused with a sentence for the
 * rest.
 */
@IntegrationTest
class AccessTest {

    /** One account for each role, and a second lead to whom track 3 is not "own". */
    private static final List<String> ACCOUNTS = List.of(
            "beheerder",
            "programmamanager",
            "spoortrekker3",
            "spoortrekker4",
            "medewerker3",
            "controller",
            "portefeuillehouder",
            "griffie",
            "raadslid",
            "partner3",
            "participatieraad1",
            "voorzitter",
            "secretaris");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @TestFactory
    Stream<DynamicTest> each_right_is_granted_to_whom_the_table_names_and_refused_to_all_others() {
        List<AccessRows.Row> rows = new ArrayList<>();
        features().forEach(feature -> rows.addAll(feature.rows(application)));
        assertThat(rows).isNotEmpty();
        rows.forEach(row -> assertThat(ACCOUNTS).containsAll(row.granted()));
        return rows.stream()
                .flatMap(row -> ACCOUNTS.stream()
                        .map(account ->
                                DynamicTest.dynamicTest(row.right() + ": " + account, () -> attempt(row, account))));
    }

    private void attempt(AccessRows.Row row, String account) {
        if (row.granted().contains(account)) {
            assertThatCode(() -> as(account, row.attempt())).doesNotThrowAnyException();
        } else {
            assertThat(catchThrowable(() -> as(account, row.attempt())))
                    .isInstanceOfAny(Problem.NotFound.class, Problem.Refused.class);
        }
    }

    private void as(String account, Runnable attempt) {
        SignedIn.as(jdbc, account, () -> {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                attempt.run();
            });
            return true;
        });
    }

    private static List<AccessRows> features() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(AccessRows.class));
        List<AccessRows> features = new ArrayList<>();
        for (var candidate : scanner.findCandidateComponents("nl.spoorboek")) {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null);
            try {
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                features.add((AccessRows) constructor.newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Rows need a constructor without arguments: " + type, e);
            }
        }
        return features;
    }
}
