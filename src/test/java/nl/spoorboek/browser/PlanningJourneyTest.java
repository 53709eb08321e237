package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A milestone from its first words to the day it is reached, and two people at one milestone. */
class PlanningJourneyTest extends BrowserTest {

    @Test
    void a_milestone_is_planned_in_words_corrected_held_and_reached() {
        Visitor lead = signIn("spoortrekker3");
        lead.open("sporen/3/mijlpalen");
        create(lead, "Verordening jeugdhulp naar raad", "voorjaar 2023");
        find(lead, "Verordening jeugdhulp naar raad");

        lead.button("Wijzigen").click();
        lead.field("Wanneer").fill("Q2 2023");
        assertThat(lead.text("Begrepen als Q2 2023: van 1 april tot en met 30 juni 2023"))
                .isVisible();
        lead.field("Reden van de wijziging").fill("De raad vergadert later");
        lead.button("Bewaren").click();
        assertThat(lead.main().getByText("Q2 2023").first()).isVisible();

        changeState(lead, "Stilleggen");
        lead.field("Op wie of wat wacht het?").fill("Het Rijk");
        lead.field("Waarom?").fill("Het wetsvoorstel is er nog niet");
        lead.button("Bewaren").click();
        assertThat(lead.main().getByText("wacht op Het Rijk")).isVisible();

        changeState(lead, "Begonnen");
        assertThat(lead.main().getByText("mee bezig").first()).isVisible();
        changeState(lead, "Behaald");
        lead.button("Bewaren").click();
        assertThat(lead.main().getByText("behaald").first()).isVisible();

        lead.button("Geschiedenis").click();
        Locator history = lead.main().locator(".history");
        assertThat(history).containsText("voorjaar 2023 → Q2 2023");
        assertThat(history).containsText("reden: De raad vergadert later");
        assertThat(history).containsText("gepland → stilgelegd");
        assertThat(history).containsText("mee bezig → behaald");
        assertThat(history).containsText("Spoortrekker 3");
        picture(lead, "reached");
    }

    @Test
    void of_two_who_save_one_milestone_the_second_sees_both_versions_and_chooses() {
        Visitor lead = signIn("spoortrekker3");
        lead.open("sporen/3/mijlpalen");
        create(lead, "Inkoop specialistische jeugdhulp", "najaar 2023");
        find(lead, "Inkoop specialistische jeugdhulp");
        Visitor manager = signIn("programmamanager");
        manager.open(lead.page().url().substring(address().length() + 1));

        lead.button("Wijzigen").click();
        lead.field("Voorwaarde").fill("Als het geld er is");
        manager.button("Wijzigen").click();
        manager.field("Titel").fill("Inkoop jeugdhulp 2024");
        manager.button("Bewaren").click();
        assertThat(manager.heading("Inkoop jeugdhulp 2024")).isVisible();

        lead.button("Bewaren").click();
        Locator choice = lead.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Twee versies"));
        assertThat(choice.getByText("Uw versie")).isVisible();
        Locator rows = choice.locator("tbody tr");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("Titel")))
                .containsText(Pattern.compile("Inkoop specialistische jeugdhulp\\s*Inkoop jeugdhulp 2024"));
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("Voorwaarde")))
                .containsText("Als het geld er is");
        picture(lead, "two-versions");

        lead.button("Mijn versie bewaren").click();
        assertThat(lead.heading("Inkoop specialistische jeugdhulp")).isVisible();
        assertThat(lead.main().getByText("Als het geld er is").first()).isVisible();
        assertThat(manager.heading("Inkoop specialistische jeugdhulp")).isVisible();
    }

    private static void create(Visitor visitor, String title, String when) {
        visitor.button("Nieuwe mijlpaal").click();
        visitor.field("Titel").fill(title);
        visitor.field("Wanneer").fill(when);
        assertThat(visitor.page().locator(".understood")).containsText("Begrepen als");
        visitor.button("Bewaren").click();
        assertThat(visitor.text("Mijlpaal bewaard: " + title)).isVisible();
    }

    /** Finds it in the list by words of its title, and opens it. */
    private static void find(Visitor visitor, String title) {
        visitor.field("Zoek in titels").fill(title);
        visitor.link(title).click();
        assertThat(visitor.heading(title)).isVisible();
    }

    private static void changeState(Visitor visitor, String to) {
        visitor.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Stand wijzigen"))
                .click();
        visitor.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(to))
                .click();
    }
}
