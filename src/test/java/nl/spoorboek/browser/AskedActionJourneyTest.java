package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.spoorboek.SignedIn;
import nl.spoorboek.actions.ActionDraft;
import nl.spoorboek.actions.ActionOwner;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.AskedAction;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a lead's checklist to a partner's report by link, each in a browser of their own. */
class AskedActionJourneyTest extends BrowserTest {

    @Autowired
    private ActionService actions;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_lead_writes_a_checklist_by_keyboard_and_a_partner_comes_by_the_link_signs_in_and_reports() {
        ActionId id = SignedIn.as(
                jdbc,
                "spoortrekker4",
                () -> actions.create(
                        ActionDraft.titled(programmes.track(4).id(), "Scholen om cijfers vragen")
                                .withOwner(ActionOwner.of(schools())),
                        Set.of()));
        Visitor lead = signIn("spoortrekker4");
        lead.open("acties/" + id);
        lead.field("Punt toevoegen").click();
        lead.page().keyboard().type("Brief schrijven");
        lead.page().keyboard().press("Enter");
        assertThat(point(lead, "Brief schrijven")).isVisible();
        lead.page().keyboard().type("Scholen bellen");
        lead.page().keyboard().press("Enter");
        assertThat(point(lead, "Scholen bellen")).isVisible();
        point(lead, "Scholen bellen").focus();
        lead.page().keyboard().press("Alt+ArrowUp");
        assertThat(lead.page().locator(".checklist-row vaadin-checkbox").first())
                .hasText("Scholen bellen");
        assertThat(point(lead, "Scholen bellen")).isFocused();

        Visitor partner = visitor();
        partner.open(AskedAction.path(id));
        partner.fillSignIn("partner3", "spoorboek");
        assertThat(partner.page()).hasURL(Pattern.compile(".*/" + AskedAction.path(id) + ".*"));
        assertThat(partner.heading("Scholen om cijfers vragen")).isVisible();
        assertThat(partner.page().getByRole(AriaRole.NAVIGATION)).hasCount(0);
        point(partner, "Scholen bellen").check();
        partner.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("We zijn ermee bezig"))
                .check();
        partner.field("Wilt u er iets bij vertellen?").fill("De eerste brief is weg");
        partner.button("Versturen").click();
        assertThat(partner.text("Dank u. Dit is vastgelegd:")).isVisible();

        // the lead's page follows by itself
        assertThat(point(lead, "Scholen bellen")).isChecked();
        assertThat(lead.text("De eerste brief is weg")).isVisible();
    }

    private static Locator point(Visitor visitor, String text) {
        return visitor.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(text));
    }

    private OrganisationId schools() {
        return new OrganisationId(jdbc.sql("select organisation_id from person where username = 'partner3'")
                .query(UUID.class)
                .single());
    }
}
