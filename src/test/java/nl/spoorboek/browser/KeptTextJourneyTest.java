package nl.spoorboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.drafts.DraftWorld;
import nl.spoorboek.drafts.PassageEdit;
import nl.spoorboek.drafts.PassageItem;
import nl.spoorboek.drafts.PassageService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed and not yet sent. */
class KeptTextJourneyTest extends BrowserTest {

    private static final String WORDS = "Wij beginnen na de meivakantie";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PassageService passages;

    @Autowired
    private ApplicationContext application;

    @Test
    void what_was_typed_outlives_a_reload_and_goes_at_sign_out() {
        String action = jdbc.sql("""
                        select 'acties/' || a.id
                          from action a join person p on p.organisation_id = a.owner_organisation_id
                         where p.username = 'partner1' and a.level = 'SHARED' and a.state in ('OPEN', 'IN_PROGRESS')
                         order by a.id
                         limit 1
                        """).query(String.class).single();
        Visitor partner = signIn("partner1");
        partner.open(action);
        partner.field("Toelichting").fill(WORDS);
        assertThat(partner.text("Bewaard op dit toestel")).isVisible();
        partner.open(action);
        assertThat(partner.field("Toelichting")).hasValue(WORDS);
        picture(partner, "still-there");

        partner.button("Afmelden").click();
        assertThat(partner.page()).hasURL(Pattern.compile(".*/login.*"));
        partner.signIn("partner1");
        partner.open(action);
        assertThat(partner.field("Toelichting")).hasValue("");
    }

    @Test
    void what_was_handed_back_can_be_sent_as_it_stands() {
        String words = "Nog niet verstuurd " + UUID.randomUUID();
        Visitor lead = signIn("spoortrekker3");
        lead.open("sporen/3/mijlpalen");
        lead.main().locator("vaadin-grid a").first().click();
        lead.settled();
        lead.field("Uw opmerking").fill(words);
        assertThat(lead.text("Bewaard op dit toestel").first()).isVisible();
        lead.page().reload();
        lead.settled();
        assertThat(lead.field("Uw opmerking")).hasValue(words);
        lead.button("Plaatsen").click();
        assertThat(lead.main().locator(".comment-body").getByText(words)).hasCount(1);
        assertThat(lead.field("Uw opmerking")).hasValue("");
    }

    @Test
    void a_passage_that_could_not_be_saved_is_handed_back_after_a_reload() {
        Writing writing = writing();
        writing.box.fill("Dit stond er al");
        assertThat(writing.lead.text("Bewaard").first()).isVisible();

        // the browser is cut off before the box saves itself
        writing.lead.page().context().setOffline(true);
        writing.box.fill("Dit stond er al, en dit is nieuw");
        writing.reload();
        assertThat(writing.box).hasValue("Dit stond er al, en dit is nieuw");
        writing.isSavedAs("Dit stond er al, en dit is nieuw");
        writing.reload();
        assertThat(writing.box).hasValue("Dit stond er al, en dit is nieuw");
    }

    @Test
    void a_kept_passage_that_somebody_else_changed_in_between_is_laid_beside_theirs() {
        Writing writing = writing();
        writing.lead.page().context().setOffline(true);
        writing.box.fill("Mijn woorden, nog niet bewaard");
        writing.saveElsewhere("Woorden van een collega");
        writing.reload();
        assertThat(writing.lead.text("Twee versies")).isVisible();
        assertThat(writing.lead.page().locator(".conflict-table")).containsText("Mijn woorden, nog niet bewaard");
        assertThat(writing.lead.page().locator(".conflict-table")).containsText("Woorden van een collega");
        picture(writing.lead, "passage-two-versions");
        writing.lead.button("Die andere versie houden").click();
        assertThat(writing.box).hasValue("Woorden van een collega");
        writing.reload();
        assertThat(writing.box).hasValue("Woorden van een collega");
    }

    private Writing writing() {
        DraftId draft = SignedIn.as(
                jdbc, "spoortrekker3", () -> new DraftWorld(application).written(3, "Stuk van " + UUID.randomUUID()));
        Visitor lead = signIn("spoortrekker3");
        var writing = new Writing(lead, draft, lead.field("Tekst"));
        writing.open();
        return writing;
    }

    /** The lead of track 3 in the one box of a draft of their own. */
    private final class Writing {
        private final Visitor lead;
        private final DraftId draft;
        private final Locator box;

        Writing(Visitor lead, DraftId draft, Locator box) {
            this.lead = lead;
            this.draft = draft;
            this.box = box;
        }

        void open() {
            lead.open("conceptstukken/" + draft + "/schrijven");
            assertThat(box).isVisible();
        }

        void reload() {
            lead.page().context().setOffline(false);
            open();
            lead.forgiveComplaints("ERR_INTERNET_DISCONNECTED");
        }

        void isSavedAs(String text) {
            await().until(() -> text.equals(passage().body()));
        }

        PassageItem passage() {
            return SignedIn.as(jdbc, "spoortrekker3", () -> passages.list(draft).getFirst());
        }

        void saveElsewhere(String text) {
            PassageItem now = passage();
            SignedIn.as(
                    jdbc,
                    "programmamanager",
                    () -> passages.save(
                            draft, now.id(), now.version(), new PassageEdit(now.kind(), now.number(), text)));
        }
    }
}
