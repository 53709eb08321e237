package nl.spoorboek.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentItem;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.comments.OwnComment;
import nl.spoorboek.people.TenderService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.search.SearchService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an organisation sees and says of an action that is asked of it, and the checklist that goes with it. */
@IntegrationTest
class AskedActionTest {

    @Autowired
    private ActionService actions;

    @Autowired
    private AskedActionService asked;

    @Autowired
    private ChecklistService checklists;

    @Autowired
    private CommentService comments;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private SearchService search;

    @Autowired
    private TenderService tenders;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, "spoortrekker4");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void a_partner_who_does_not_take_part_in_the_track_reports_and_sees_what_is_asked_and_no_more() {
        // track 4 is not partner3's, and the action is for the municipality's eyes
        ActionId id = make("Zebravinken tellen op scholen");
        comments.add(About.action(id), "Binnenskamers gezegd", Set.of());
        PointId point = checklists.add(id, "Scholen bellen");
        asked.explain(id, version(id), "Bel alle scholen van de wijk");

        SignedIn.as(jdbc, "partner3");
        assertThatThrownBy(() -> actions.find(id)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> actions.history(id)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> comments.list(About.action(id), 10)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> checklists.points(id)).isInstanceOf(Problem.NotFound.class);
        assertThat(actions.count(ActionFilter.ALL.withText("Zebravinken"))).isZero();
        assertThat(search.find("zebravinken", null, 0).total()).isZero();

        AskedAction question = asked.find(id);
        assertThat(question.title()).isEqualTo("Zebravinken tellen op scholen");
        assertThat(question.words()).isEqualTo("Bel alle scholen van de wijk");
        assertThat(question.track()).isEqualTo(4);
        assertThat(question.askedBy()).isEqualTo("Spoortrekker 4");
        assertThat(question.points()).extracting(ChecklistPoint::text).containsExactly("Scholen bellen");
        assertThat(question.told()).isEmpty();
        assertThat(question.mayRead()).isFalse();
        assertThat(asked.unread()).extracting(AskedAction.Line::id).contains(id);

        checklists.tick(point, true);
        actions.report(
                id,
                question.version(),
                new ActionReport(ActionState.WAITING, "de schoolbesturen", "De helft belde terug"));
        AskedAction after = asked.find(id);
        assertThat(after.state()).isEqualTo(ActionState.WAITING);
        assertThat(after.waitingOn()).isEqualTo("de schoolbesturen");
        assertThat(after.told()).extracting(OwnComment::body).containsExactly("De helft belde terug");
        assertThat(after.points()).extracting(ChecklistPoint::done).containsExactly(true);

        SignedIn.as(jdbc, "spoortrekker4");
        assertThat(comments.list(About.action(id), 10).items())
                .extracting(CommentItem::author, CommentItem::body)
                .contains(org.assertj.core.groups.Tuple.tuple("Partner in spoor 3", "De helft belde terug"));
    }

    @Test
    void what_was_told_can_be_taken_back_and_what_was_done_by_mistake_waits_after_all() {
        ActionId id = make("Te vroeg klaar gemeld");
        SignedIn.as(jdbc, "partner3");
        actions.report(id, version(id), new ActionReport(ActionState.DONE, null, "Klaar denk ik"));
        asked.takeBack(id, asked.find(id).told().getFirst().id());
        actions.report(id, version(id), new ActionReport(ActionState.WAITING, "de drukker", "Toch niet"));
        AskedAction now = asked.find(id);
        assertThat(now.state()).isEqualTo(ActionState.WAITING);
        assertThat(now.told()).extracting(OwnComment::body).containsExactly("Toch niet");
    }

    @Test
    void a_name_in_a_note_of_somebody_who_does_not_read_the_action_tells_nobody() {
        ActionId id = make("Met een naam in de melding");
        SignedIn.as(jdbc, "partner3");
        actions.report(id, version(id), new ActionReport(ActionState.IN_PROGRESS, null, "Vraag het @Spoortrekker 4"));
        SignedIn.as(jdbc, "spoortrekker4");
        assertThat(comments.list(About.action(id), 10).items().getFirst().mentioned())
                .isEmpty();
    }

    @Test
    void the_link_ends_when_somebody_else_does_the_action_and_while_a_tender_is_open() {
        ActionId id = make("Eerst van de scholen");
        ActionDraft draft = actions.find(id).draft();
        SignedIn.as(jdbc, "partner1");
        assertThatThrownBy(() -> asked.find(id)).isInstanceOf(Problem.NotFound.class);

        SignedIn.as(jdbc, "spoortrekker4");
        actions.save(id, version(id), draft.withOwner(ActionOwner.NOBODY), null);
        SignedIn.as(jdbc, "partner3");
        assertThatThrownBy(() -> asked.find(id)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> actions.report(id, 2, new ActionReport(ActionState.DONE, null, "")))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(asked.unread()).extracting(AskedAction.Line::id).doesNotContain(id);

        ActionId tendered = SignedIn.as(jdbc, "spoortrekker4", () -> make("Tijdens de aanbesteding"));
        var track =
                SignedIn.as(jdbc, "programmamanager", () -> programmes.track(4).id());
        SignedIn.as(jdbc, "programmamanager", () -> {
            tenders.begin(track, Set.of(schools()));
            return true;
        });
        try {
            assertThatThrownBy(() -> asked.find(tendered)).isInstanceOf(Problem.NotFound.class);
            assertThat(asked.unread()).extracting(AskedAction.Line::id).doesNotContain(tendered);
        } finally {
            SignedIn.as(jdbc, "programmamanager", () -> {
                tenders.end(track, tenders.of(track).tender().orElseThrow().version());
                return true;
            });
        }
        assertThat(asked.find(tendered).title()).isEqualTo("Tijdens de aanbesteding");
    }

    @Test
    void without_a_mail_server_no_letter_is_promised() {
        ActionId id = make("Zonder brief");
        assertThat(asked.canWrite()).isFalse();
        assertThatThrownBy(() -> asked.send(id)).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void the_explanation_is_refused_when_too_long_and_when_somebody_saved_in_between() {
        ActionId id = make("Uitleg bij de vraag");
        assertThatThrownBy(() -> asked.explain(id, version(id), "x".repeat(2_001)))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsKey("asked"));
        actions.start(id, version(id));
        assertThatThrownBy(() -> asked.explain(id, 1, "Te laat")).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void points_are_written_ordered_ticked_removed_and_put_back() {
        ActionId id = make("Met een controlelijst");
        PointId first = checklists.add(id, " Zaal zoeken ");
        PointId second = checklists.add(id, "Mensen vragen");
        PointId third = checklists.add(id, "Verslag maken");
        checklists.move(third, 0);
        checklists.rename(second, "Mensen vragen", "Mensen uitnodigen");
        checklists.tick(first, true);
        assertThat(texts(id)).containsExactly("Verslag maken", "Zaal zoeken", "Mensen uitnodigen");
        assertThat(actions.find(id).row().progress()).isEqualTo(new Progress(1, 3));

        ChecklistService.Removed removed = checklists.remove(first);
        assertThat(texts(id)).containsExactly("Verslag maken", "Mensen uitnodigen");
        checklists.restore(removed);
        assertThat(texts(id)).containsExactly("Verslag maken", "Zaal zoeken", "Mensen uitnodigen");
        assertThat(actions.find(id).row().progress()).isEqualTo(new Progress(1, 3));
        assertThat(actions.history(id)).extracting(entry -> entry.entity()).contains("action_point");
        assertThat(actions.find(id).row().state())
                .as("ticking never finishes the action")
                .isEqualTo(ActionState.OPEN);
    }

    @Test
    void a_point_is_refused_when_empty_too_long_or_changed_by_another() {
        ActionId id = make("Punten die niet kunnen");
        assertThatThrownBy(() -> checklists.add(id, "  ")).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> checklists.add(id, "x".repeat(301))).isInstanceOf(Problem.Invalid.class);
        PointId point = checklists.add(id, "Eerste woorden");
        checklists.rename(point, "Eerste woorden", "Van een ander");
        assertThatThrownBy(() -> checklists.rename(point, "Eerste woorden", "Van mij"))
                .isInstanceOf(Problem.Conflict.class);
        checklists.remove(point);
        assertThatThrownBy(() -> checklists.tick(point, true)).isInstanceOf(Problem.NotFound.class);
        for (int i = 0; i < ChecklistService.MOST; i++) {
            checklists.add(id, "Punt " + i);
        }
        assertThatThrownBy(() -> checklists.add(id, "Te veel")).isInstanceOf(Problem.Invalid.class);
    }

    private List<String> texts(ActionId id) {
        return checklists.points(id).stream().map(ChecklistPoint::text).toList();
    }

    private ActionId make(String title) {
        ActionDraft draft = ActionDraft.titled(programmes.track(4).id(), title)
                .withLevel(Level.INTERNAL)
                .withOwner(ActionOwner.of(schools()));
        return actions.create(draft, Set.of());
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
}
