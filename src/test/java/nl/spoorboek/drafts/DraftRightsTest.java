package nl.spoorboek.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.programme.ProgrammeService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each line of the table of rights about drafts, for every role: yes, refused (may read), or hidden (may not). The draft is of
 * track 3 and its round asks the schools (partner3) and the participatieraad.
 */
@IntegrationTest
class DraftRightsTest {

    @Autowired
    private DraftService drafts;

    @Autowired
    private PassageService passages;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    private DraftWorld world;

    @BeforeEach
    void sign_in(@Autowired ApplicationContext context) {
        world = new DraftWorld(context);
        world.as("spoortrekker3");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    private void expect(String answer, ThrowingCallable what) {
        switch (answer) {
            case "yes" -> org.assertj.core.api.Assertions.assertThatCode(what).doesNotThrowAnyException();
            case "refused" -> assertThatThrownBy(what).isInstanceOf(Problem.Refused.class);
            case "hidden" -> assertThatThrownBy(what).isInstanceOf(Problem.NotFound.class);
            default -> throw new IllegalArgumentException(answer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "programmamanager,yes,yes,yes",
        "spoortrekker3,yes,yes,yes",
        "medewerker3,yes,yes,refused",
        "spoortrekker4,yes,refused,refused",
        "controller,yes,refused,refused",
        "portefeuillehouder,yes,refused,refused",
        "griffie,hidden,hidden,hidden",
        "raadslid,hidden,hidden,hidden",
        "beheerder,hidden,hidden,hidden",
        "partner3,hidden,hidden,hidden",
        "partner1,hidden,hidden,hidden",
        "participatieraad1,hidden,hidden,hidden",
        "voorzitter,hidden,hidden,hidden",
        "secretaris,hidden,hidden,hidden"
    })
    void read_write_and_publish_a_draft_that_is_being_written(String who, String read, String write, String publish) {
        DraftId id = world.published(3, "Rechten op een intern stuk van " + who);
        DraftPage page = drafts.find(id, null);
        PassageItem line = passages.list(id).getFirst();
        passages.add(id, null, new PassageEdit(PassageKind.HEADING, null, "Kop"));
        world.as(who);
        expect(read, () -> drafts.find(id, null));
        expect(read, () -> drafts.find(id, 0));
        expect(read, () -> drafts.history(id));
        expect(write, () -> passages.list(id));
        expect(write, () -> passages.add(id, null, new PassageEdit(PassageKind.HEADING, null, "Nog een kop")));
        expect(write, () -> passages.save(id, line.id(), 1, new PassageEdit(PassageKind.PARAGRAPH, null, who)));
        expect(write, () -> drafts.rename(id, page.version(), page.heading()));
        expect(publish, () -> drafts.publish(id, "Versie"));
        int version = SignedIn.as(jdbc, "spoortrekker3", () -> world.version(id));
        var plan = new RoundPlan(Set.of(world.organisationOf("partner3")), world.day(7), null);
        expect(publish, () -> reviews.openRound(id, version, plan));
        int opened = SignedIn.as(jdbc, "spoortrekker3", () -> world.version(id));
        if ("yes".equals(publish)) {
            reviews.closeRound(id, opened);
            drafts.withdraw(id, opened + 1, "Klaar");
        } else {
            expect(publish, () -> reviews.closeRound(id, opened));
            expect(publish, () -> drafts.adopt(id, opened));
            expect(publish, () -> drafts.withdraw(id, opened, "Weg"));
        }
        boolean listed = who.equals("beheerder")
                ? hidden(() -> drafts.list(DraftFilter.ALL, 0, 1))
                : drafts.list(DraftFilter.ALL.withText("stuk van " + who), 0, 1).isEmpty();
        assertThat(listed).isEqualTo("hidden".equals(read));
    }

    private static boolean hidden(ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(Problem.NotFound.class);
        return true;
    }

    @ParameterizedTest
    @CsvSource({
        "programmamanager,yes,yes,yes",
        "spoortrekker3,yes,yes,yes",
        "medewerker3,yes,yes,yes",
        "spoortrekker4,hidden,hidden,hidden",
        "controller,yes,yes,refused",
        "portefeuillehouder,yes,yes,refused",
        "griffie,hidden,hidden,hidden",
        "raadslid,hidden,hidden,hidden",
        "beheerder,hidden,hidden,hidden",
        "partner3,yes,yes,refused",
        "partner1,hidden,hidden,hidden",
        "participatieraad1,yes,yes,refused",
        "voorzitter,yes,yes,refused",
        "secretaris,yes,yes,refused"
    })
    void read_remark_and_answer_while_a_round_is_open(String who, String read, String remark, String answer) {
        DraftId id = world.inReview(3, "Rechten in een ronde voor " + who, 7, "partner3", "participatieraad1");
        RemarkEntry entry = world.entry(id, null, "Een opmerking");
        RemarkId said = reviews.remark(id, entry);
        world.as(who);
        expect(read, () -> drafts.find(id, null));
        expect(remark, () -> reviews.remark(id, entry));
        expect(answer, () -> reviews.answer(said, null, RemarkOutcome.NOTED, "Dank"));
        if ("yes".equals(read)) {
            DraftPage page = drafts.find(id, null);
            assertThat(page.can(DraftAction.REMARK)).isEqualTo("yes".equals(remark));
            assertThat(page.can(DraftAction.ANSWER)).isEqualTo("yes".equals(answer));
            assertThat(page.remarks()).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "programmamanager,3,yes", "programmamanager,0,yes", "spoortrekker3,3,yes", "spoortrekker3,4,refused",
        "spoortrekker3,0,refused", "medewerker3,3,yes", "medewerker3,4,refused", "controller,3,refused",
        "portefeuillehouder,3,refused", "partner3,3,refused", "participatieraad1,3,refused", "raadslid,3,refused"
    })
    void begin_a_draft_on_ones_own_track(String who, int track, String answer) {
        var trackId = track == 0 ? null : programmes.track(track).id();
        world.as(who);
        assertThat(drafts.mayWrite(trackId)).isEqualTo("yes".equals(answer));
        expect(answer, () -> drafts.create(new DraftHeading(trackId, Set.of(), "Nieuw van " + who, "notitie", null)));
    }
}
