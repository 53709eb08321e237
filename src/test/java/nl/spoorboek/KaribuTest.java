package nl.spoorboek;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * Looks at views as a person would, without a browser: sign in with {@link #signIn}, go to an address, find by label and click.
 * Everything that knows of Karibu's set-up stands here.
 */
@IntegrationTest
public abstract class KaribuTest {

    private static final Routes ROUTES = new Routes(classes(new AnnotationTypeFilter(Route.class)), errorPages(), true);

    @Autowired
    private ApplicationContext context;

    @Autowired
    protected JdbcClient jdbc;

    /** Karibu's own search passes over classes that are not public, as all our views are. */
    private static Set<Class<? extends Component>> classes(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        Set<Class<? extends Component>> found = new HashSet<>();
        scanner.findCandidateComponents("nl.spoorboek")
                .forEach(candidate ->
                        found.add(ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null)
                                .asSubclass(Component.class)));
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Set<Class<? extends HasErrorParameter<?>>> errorPages() {
        Set<Class<? extends HasErrorParameter<?>>> pages = new HashSet<>();
        classes(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(page -> pages.add((Class<? extends HasErrorParameter<?>>) (Class<?>) page));
        return pages;
    }

    /** Opens a page without signing in. */
    protected final void knock() {
        SignedIn.out();
        open();
    }

    private void open() {
        MockVaadin.tearDown();
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
    }

    /** Opens a page as one of the demo accounts; the page that was open closes first, while it is still its own reader's. */
    protected final void signIn(String username) {
        MockVaadin.tearDown();
        SignedIn.as(jdbc, username);
        open();
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> role.endsWith("PERSON"));
    }

    /** Goes to an address, also one with words after a question mark. */
    protected final void go(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
        MockVaadin.clientRoundtrip(false);
    }

    @AfterEach
    final void close_the_page() {
        MockVaadin.tearDown();
        SignedIn.out();
    }
}
