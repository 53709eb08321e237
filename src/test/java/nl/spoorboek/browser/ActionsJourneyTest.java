package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.Set;
import nl.spoorboek.SignedIn;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.RepeatDraft;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Choosing several actions on a telephone. */
class ActionsJourneyTest extends BrowserTest {

    private static final int HEIGHT = 640;
    private static final int TOUCH = 44;

    @Autowired
    private ActionService actions;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void on_a_telephone_what_can_be_done_with_the_chosen_ones_is_one_line_that_opens() {
        SignedIn.as(
                jdbc,
                "spoortrekker3",
                () -> actions.create(
                        ActionDraft.titled(programmes.track(3).id(), "Maandelijks bellen met de scholen")
                                .withDue(PartialDate.ofDay(LocalDate.of(2023, 3, 15), "15 maart 2023")),
                        RepeatDraft.MONTHLY,
                        Set.of()));
        Visitor visitor = signIn("spoortrekker3");
        visitor.page().setViewportSize(Visitor.NARROW, HEIGHT);
        visitor.open("acties?spoor=3");
        assertThat(visitor.page().getByText("komt terug: elke maand")).isVisible();
        visitor.button("Meerdere acties kiezen").click();
        Locator bar = visitor.page().locator(".bulk-bar");
        Locator open = visitor.button("Keuzes");
        assertThat(open).hasAttribute("aria-expanded", "false");
        assertThat(visitor.button("Voorrang")).isHidden();
        assertThat(height(bar)).isLessThanOrEqualTo(72);
        assertThat(height(open)).isGreaterThanOrEqualTo(TOUCH);
        picture(visitor, "closed");

        visitor.button("Keuzes").press("Enter");
        assertThat(open).hasAttribute("aria-expanded", "true");
        assertThat(visitor.button("Klaar met kiezen")).isVisible();
        for (Locator button : bar.locator("vaadin-button:visible").all()) {
            assertThat(height(button)).as(button.textContent()).isGreaterThanOrEqualTo(TOUCH);
        }
        assertThat(height(bar)).as("part of the list is in sight").isLessThan(HEIGHT * 0.5);
        picture(visitor, "open");
        visitor.button("Klaar met kiezen").click();
        assertThat(bar).hasCount(0);
    }

    private static double height(Locator what) {
        BoundingBox box = what.boundingBox();
        return box.height;
    }
}
