package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words of a draft, a remark on them, and what its author answers. */
class DraftJourneyTest extends BrowserTest {

    private static final String WORDS = "binnen twee weken iemand van het wijkteam";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_remark_stands_beside_its_words_and_gets_its_answer() {
        String draft = "conceptstukken/"
                + jdbc.sql("select id from draft where title = 'Verordening jeugdhulp'")
                        .query(String.class)
                        .single();
        Visitor member = signIn("participatieraad1");
        member.open(draft);
        select(member, WORDS);
        member.page()
                .locator("spoor-passages")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Opmerking plaatsen"))
                .click();
        Locator box =
                member.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Opmerking plaatsen"));
        assertThat(box).containsText(WORDS);
        member.field("Uw opmerking").fill("Zeg ook wie er belt als dat niet lukt.");
        box.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Plaatsen"))
                .click();
        Locator remark = card(member);
        assertThat(remark).containsText(WORDS);
        picture(member, "remarked");

        Visitor lead = signIn("spoortrekker3");
        lead.open(draft);
        Locator toAnswer = card(lead);
        toAnswer.getByRole(AriaRole.BUTTON).click();
        lead.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wat doen we ermee"))
                .click();
        lead.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("overgenomen").setExact(true))
                .click();
        lead.field("Uw antwoord").fill("Dat komt in artikel 4.");
        lead.button("Antwoord plaatsen").click();
        assertThat(toAnswer).containsText("Dat komt in artikel 4.");
        assertThat(remark).containsText("Dat komt in artikel 4.");
        picture(lead, "answered");
    }

    private static Locator card(Visitor visitor) {
        return visitor.main()
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText("Zeg ook wie er belt als dat niet lukt."));
    }

    /** Drags over words, as with a mouse. */
    private static void select(Visitor visitor, String words) {
        Locator passage =
                visitor.page().locator("[data-passage]").filter(new Locator.FilterOptions().setHasText(words));
        assertThat(passage).isVisible();
        passage.evaluate("""
                (element, words) => {
                  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const start = node.data.indexOf(words);
                    if (start >= 0) {
                      getSelection().setBaseAndExtent(node, start, node, start + words.length);
                      return;
                    }
                  }
                }
                """, words);
    }
}
