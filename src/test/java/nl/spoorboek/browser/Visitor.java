package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * One person at one browser of their own: no cookies or kept text of anyone else. Remembers everything the browser complains
 * about: script errors, console errors, breaches of the content security policy.
 */
public final class Visitor implements AutoCloseable {

    static final int WIDE = 1280;
    static final int NARROW = 360;

    /** Violations reach the console too, but as a warning or not at all when the policy only reports. */
    private static final String TELL_VIOLATIONS = """
            addEventListener('securitypolicyviolation', event => console.error(
                'Content-Security-Policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile))
            """;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** Opens a browser of their own. */
    public Visitor(Browser browser, String address) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(WIDE, 900));
        context.addInitScript(TELL_VIOLATIONS);
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
    }

    /** What they look at. */
    public Page page() {
        return page;
    }

    /** Signs in through the form, as everyone does, and stands at the first place. */
    public void signIn(String username) {
        open("login");
        fillSignIn(username, "spoorboek");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
        main();
    }

    /** Fills the form of the sign-in page and sends it. */
    void fillSignIn(String username, String password) {
        typeSignIn(username, password);
        button("Aanmelden").click();
    }

    /** Fills the form of the sign-in page and sends nothing. */
    public void typeSignIn(String username, String password) {
        field("Gebruikersnaam of e-mailadres").fill(username);
        field("Wachtwoord").fill(password);
    }

    /** Types an address; what follows finds the page complete. */
    public void open(String path) {
        page.navigate(address + "/" + path);
        settled();
    }

    /** Follows a link within the workspace, as from the navigation: the page stays, only the place changes. */
    public void walkTo(String path) {
        page.evaluate("""
                path => {
                  const link = document.createElement('a');
                  link.href = path;
                  document.body.append(link);
                  link.click();
                  link.remove();
                }
                """, address + "/" + path);
        settled();
    }

    /**
     * Follows a link and says after how many milliseconds the picture of the place was there: the last change of the page
     * before it had nothing to fetch any more.
     */
    public double timeTo(String path) {
        return ((Number) page.evaluate("""
                        path => new Promise(done => {
                          const start = performance.now();
                          let last = start;
                          let idle = 0;
                          const changes = new MutationObserver(() => { last = performance.now(); });
                          changes.observe(document.body, {childList: true, subtree: true, characterData: true});
                          const link = document.createElement('a');
                          link.href = path;
                          document.body.append(link);
                          link.click();
                          link.remove();
                          const look = () => {
                            const busy = Object.values(window.Vaadin.Flow.clients)
                                .some(client => client.isActive && client.isActive());
                            idle = busy ? 0 : idle + 1;
                            if (idle > 15) {
                              changes.disconnect();
                              done(last - start);
                            } else {
                              requestAnimationFrame(look);
                            }
                          };
                          requestAnimationFrame(look);
                        })
                        """, address + "/" + path)).doubleValue();
    }

    /** Waits until the page has had nothing to fetch for ten frames: components ask for their data a few frames after they came. */
    public void settled() {
        page.evaluate("() => { window.idleFrames = 0; }");
        page.waitForFunction("""
                () => {
                  const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
                  const idle = clients.length > 0 && clients.every(client => !client.isActive());
                  window.idleFrames = idle ? (window.idleFrames ?? 0) + 1 : 0;
                  return window.idleFrames > 10;
                }
                """);
    }

    /** The heading of the place, once it is there. */
    Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setLevel(1));
    }

    /** The place itself, without the shell around it. */
    Locator main() {
        Locator main = page.getByRole(AriaRole.MAIN);
        assertThat(main).isVisible();
        return main;
    }

    /** What one types into, by its label; a group of the same name around it is passed over. */
    public Locator field(String label) {
        return page.locator("input, textarea").and(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
    }

    /** What one presses, by its name. */
    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator text(String words) {
        return page.getByText(words);
    }

    /** What is wider than the page; empty when nobody needs to scroll sideways. */
    List<String> sticksOut() {
        return ((List<?>) page.evaluate("""
                        () => {
                          const width = document.documentElement.clientWidth;
                          if (document.documentElement.scrollWidth <= width) {
                            return [];
                          }
                          const wide = [...document.querySelectorAll('body *')]
                              .filter(element => element.getBoundingClientRect().right > width + 1)
                              .map(element => element.tagName.toLowerCase() + '.' + element.className
                                  + ' to ' + Math.round(element.getBoundingClientRect().right));
                          return ['the document to ' + document.documentElement.scrollWidth, ...wide.slice(0, 8)];
                        }
                        """)).stream().map(String::valueOf).toList();
    }

    /** What the browser complained about since the start or the last {@link #forgiveComplaints}. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Some complaints belong to the journey, such as a 404 that was asked for. */
    void forgiveComplaints(String containing) {
        complaints.removeIf(complaint -> complaint.contains(containing));
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }
}
