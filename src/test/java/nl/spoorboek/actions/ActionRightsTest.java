package nl.spoorboek.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The domain's lines on actions, each role: what is granted, refused, and not there at all. */
@IntegrationTest
class ActionRightsTest {

    @Autowired
    private ActionService actions;

    @Autowired
    private CommentService comments;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # account,         read,      history,   create,    edit,      report,    drop,      comment,   delete
            beheerder,          not-found, not-found, not-found, not-found, not-found, not-found, not-found, not-found
            programmamanager,   yes,       yes,       yes,       yes,       yes,       yes,       yes,       yes
            spoortrekker3,      yes,       yes,       yes,       yes,       yes,       yes,       yes,       yes
            spoortrekker4,      yes,       yes,       refused,   refused,   refused,   refused,   yes,       refused
            medewerker3,        yes,       yes,       yes,       yes,       yes,       yes,       yes,       refused
            controller,         yes,       yes,       refused,   refused,   yes,       refused,   yes,       refused
            portefeuillehouder, yes,       yes,       refused,   refused,   refused,   refused,   yes,       refused
            griffie,            not-found, not-found, refused,   not-found, not-found, not-found, not-found, not-found
            raadslid,           not-found, not-found, refused,   not-found, not-found, not-found, not-found, not-found
            partner3,           yes,       yes,       refused,   refused,   yes,       refused,   yes,       not-found
            partner1,           yes,       yes,       refused,   refused,   refused,   refused,   yes,       not-found
            participatieraad1,  yes,       yes,       refused,   refused,   refused,   refused,   yes,       not-found
            voorzitter,         yes,       yes,       refused,   refused,   refused,   refused,   yes,       not-found
            secretaris,         yes,       yes,       refused,   refused,   refused,   refused,   yes,       not-found
            """)
    void may_on_an_action_of_track_three_that_is_shared_and_of_the_organisation_of_partner3(
            String account,
            String read,
            String history,
            String create,
            String edit,
            String report,
            String drop,
            String comment,
            String delete) {
        ActionDraft shared = draft("Van de scholen").withLevel(Level.SHARED).withOwner(ActionOwner.of(schools()));
        ActionId id = make(shared);
        ActionId internal = make(draft("Alleen gemeente"));
        SignedIn.as(jdbc, account);
        assertThat(outcome(() -> actions.find(id))).as("read").isEqualTo(read);
        assertThat(outcome(() -> actions.history(id))).as("history").isEqualTo(history);
        assertThat(outcome(() -> actions.create(shared, Set.of()))).as("create").isEqualTo(create);
        assertThat(outcome(() -> actions.save(id, 1, shared.withDue(null), null)))
                .as("edit")
                .isEqualTo(edit);
        assertThat(outcome(() -> actions.start(id, version(id)))).as("report").isEqualTo(report);
        assertThat(outcome(() -> actions.drop(id, version(id), "Niet nodig")))
                .as("drop")
                .isEqualTo(drop);
        assertThat(outcome(() -> comments.add(About.action(id), "Gezien", Set.of())))
                .as("comment")
                .isEqualTo(comment);
        assertThat(outcome(() -> actions.delete(internal, 1))).as("delete").isEqualTo(delete);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "beheerder,not-found", "programmamanager,yes", "spoortrekker3,yes", "spoortrekker4,yes", "medewerker3,yes",
        "controller,yes", "portefeuillehouder,yes", "griffie,not-found", "raadslid,not-found", "partner3,not-found",
        "partner1,not-found", "participatieraad1,not-found", "voorzitter,not-found", "secretaris,not-found"
    })
    void may_read_an_internal_action_of_track_three(String account, String read) {
        ActionId id = make(draft("Binnenskamers bedacht " + account));
        SignedIn.as(jdbc, account);
        assertThat(outcome(() -> actions.find(id))).isEqualTo(read);
        assertThat(outcome(() -> comments.list(About.action(id), 10))).isEqualTo(read);
        if (!"beheerder".equals(account)) {
            assertThat(actions.count(ActionFilter.ALL.withText("Binnenskamers bedacht " + account)))
                    .isEqualTo("yes".equals(read) ? 1 : 0);
        }
    }

    private ActionId make(ActionDraft draft) {
        return SignedIn.as(jdbc, "spoortrekker3", () -> actions.create(draft, Set.of()));
    }

    private ActionDraft draft(String title) {
        return ActionDraft.titled(SignedIn.as(jdbc, "spoortrekker3", () -> track()), title);
    }

    private TrackId track() {
        return programmes.track(3).id();
    }

    private int version(ActionId id) {
        return jdbc.sql("select version from action where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private OrganisationId schools() {
        return new OrganisationId(jdbc.sql("select organisation_id from person where username = 'partner3'")
                .query(UUID.class)
                .single());
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "yes";
        } catch (Problem.NotFound notThere) {
            return "not-found";
        } catch (Problem.Refused refused) {
            return "refused";
        }
    }
}
