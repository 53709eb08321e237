package nl.spoorboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A journey in a real Chromium through the production build: each test has its own visitors with a browser of their own, and
 * fails when any of their browsers complained. Pictures are left in {@code target/screenshots}.
 */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith({Chromium.class, BrowserTest.PictureOfFailure.class})
abstract class BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @LocalServerPort
    private int port;

    private final List<Visitor> visitors = new ArrayList<>();
    private Browser browser;

    @BeforeEach
    final void open_the_browser(Browser running) {
        browser = running;
    }

    /** Where the server is. */
    protected final String address() {
        return "http://localhost:" + port;
    }

    /** Someone new, at the door. */
    protected final Visitor visitor() {
        var visitor = new Visitor(browser, address());
        visitors.add(visitor);
        return visitor;
    }

    /** Someone new, signed in as one of the demo accounts. */
    protected final Visitor signIn(String username) {
        Visitor visitor = visitor();
        visitor.signIn(username);
        return visitor;
    }

    /** Leaves a picture of what the visitor sees. */
    protected final void picture(Visitor visitor, String name) {
        visitor.picture(PICTURES.resolve(getClass().getSimpleName() + "-" + name + ".png"));
    }

    @AfterEach
    final void no_browser_complained() {
        List<String> complaints = visitors.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .toList();
        visitors.forEach(Visitor::close);
        visitors.clear();
        assertThat(complaints).as("what the browsers complained about").isEmpty();
    }

    /** What everyone saw at the moment a test failed. */
    static final class PictureOfFailure implements AfterTestExecutionCallback {
        @Override
        public void afterTestExecution(ExtensionContext context) {
            if (context.getExecutionException().isPresent()
                    && context.getRequiredTestInstance() instanceof BrowserTest test) {
                for (int i = 0; i < test.visitors.size(); i++) {
                    Page page = test.visitors.get(i).page();
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(
                                    PICTURES.resolve("failed-" + test.getClass().getSimpleName() + "-"
                                            + context.getRequiredTestMethod().getName() + "-" + i + ".png")));
                }
            }
        }
    }
}
