package nl.spoorboek.cocreation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.actions.ActionOrigin;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.ContributionId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.planning.PlanningService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ContributionServiceTest {

    private static final FollowUp ADOPTED = new FollowUp(Outcome.ADOPTED, "Dit nemen we over.", null);

    @Autowired
    private SessionService sessions;

    @Autowired
    private ContributionService contributions;

    @Autowired
    private ContributionSources sources;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ActionService actions;

    private final Sessions made;

    @Autowired
    private LiveTopics live;

    @Autowired
    private JdbcClient jdbc;

    ContributionServiceTest(@Autowired ApplicationContext context) {
        made = Sessions.in(context);
    }

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, Sessions.LEAD);
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void a_contribution_has_a_number_an_author_and_speaks_for_an_own_organisation_or_for_oneself() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        TopicId topic = made.topic(id);
        made.say(id, "partner1", "  Voor mijzelf  ");
        SignedIn.as(
                jdbc, "partner1", () -> contributions.contribute(id, topic, "Voor ons", made.organisation("partner1")));
        assertThat(sessions.find(id).contributions())
                .extracting(ContributionItem::number, ContributionItem::body, ContributionItem::organisation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Voor mijzelf", null),
                        org.assertj.core.groups.Tuple.tuple(2, "Voor ons", "Zwolle Doet"));
        assertThatThrownBy(() -> SignedIn.as(
                        jdbc,
                        "partner1",
                        () -> contributions.contribute(id, topic, "Voor een ander", made.organisation("partner3"))))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("behalf"));
    }

    @Test
    void those_invited_contribute_before_the_session_opens_when_it_says_so() {
        SessionId id = made.takingContributionsBefore("partner1");
        ContributionId early = made.say(id, "partner1", "Dit geef ik vast mee");
        SignedIn.as(jdbc, "programmamanager", () -> {
            contributions.respond(early, ResponseKind.AGREE);
            return early;
        });
        assertThatThrownBy(() -> sessions.edit(
                        id, made.version(id), sessions.find(id).draft().withLevel(Level.PUBLIC)))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("level"));
        sessions.open(id, made.version(id));
        made.say(id, "partner1", "En dit aan tafel");
        assertThat(sessions.find(id).contributions())
                .extracting(ContributionItem::number, ContributionItem::moment)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, Moment.BEFORE),
                        org.assertj.core.groups.Tuple.tuple(2, Moment.DURING));
    }

    @Test
    void before_the_session_opens_nobody_else_comes_in_and_without_the_setting_nobody() {
        SessionId id = made.takingContributionsBefore("partner1");
        TopicId topic = made.topic(id);
        assertThatThrownBy(() -> made.say(id, "partner3", "Ik ben niet gevraagd"))
                .isInstanceOf(Problem.NotFound.class);
        SessionId without = made.make(SessionState.ANNOUNCED, Level.INVITED, "partner1");
        assertThatThrownBy(() -> made.say(without, "partner1", "Te vroeg")).isInstanceOf(Problem.NotNow.class);
        sessions.edit(id, made.version(id), sessions.find(id).draft().withContributionsBefore(false));
        assertThatThrownBy(
                        () -> SignedIn.as(jdbc, "partner1", () -> contributions.contribute(id, topic, "Te laat", null)))
                .isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void too_much_and_nothing_at_all_are_refused_at_the_field() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED);
        for (String body : List.of("x".repeat(100_000), " \n ", "")) {
            assertThatThrownBy(() -> contributions.contribute(id, made.topic(id), body, null))
                    .isInstanceOfSatisfying(
                            Problem.Invalid.class,
                            invalid -> assertThat(invalid.fields()).containsOnlyKeys("body"));
        }
        contributions.contribute(id, made.topic(id), "<script>alert(1)</script>\u202e\u200b" + "x".repeat(9_000), null);
        assertThat(sessions.find(id).contributions().getFirst().body()).startsWith("<script>alert(1)</script>");
    }

    @Test
    void a_topic_of_another_session_does_not_exist_here() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED);
        SessionId other = made.make(SessionState.OPEN, Level.INVITED);
        assertThatThrownBy(() -> contributions.contribute(id, made.topic(other), "Verdwaald", null))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_session_that_closes_while_someone_types_says_so() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        TopicId topic = made.topic(id);
        made.close(id);
        assertThatThrownBy(
                        () -> SignedIn.as(jdbc, "partner1", () -> contributions.contribute(id, topic, "Te laat", null)))
                .isInstanceOfSatisfying(
                        Problem.NotNow.class,
                        problem -> assertThat(problem.reason().key()).isEqualTo("contribution.not-now.CLOSED"));
    }

    @Test
    void each_response_counts_once_for_each_person_and_is_taken_back_by_pressing_again() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1", "participatieraad1");
        ContributionId said = made.say(id, "partner1", "Vervoer in de avond ontbreekt.");
        contributions.respond(said, ResponseKind.AGREE);
        contributions.respond(said, ResponseKind.CONCERN);
        SignedIn.as(jdbc, "participatieraad1", () -> {
            contributions.respond(said, ResponseKind.AGREE);
            return said;
        });
        ContributionItem item = only(id);
        assertThat(item.responses())
                .isEqualTo(Map.of(ResponseKind.AGREE, 2, ResponseKind.QUESTION, 0, ResponseKind.CONCERN, 1));
        assertThat(item.mine()).containsExactlyInAnyOrder(ResponseKind.AGREE, ResponseKind.CONCERN);
        contributions.respond(said, ResponseKind.AGREE);
        assertThat(only(id).responses().get(ResponseKind.AGREE)).isEqualTo(1);
        assertThat(only(id).mine()).containsExactly(ResponseKind.CONCERN);
    }

    @Test
    void a_follow_up_is_given_after_closing_too_and_its_author_reads_it() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        ContributionId said = made.say(id, "partner1", "Laat iemand meelopen.");
        made.close(id);
        contributions.followUp(
                said, ContributionService.NO_FOLLOW_UP, new FollowUp(Outcome.PASSED_ON, "Dit ligt daar.", "team Werk"));
        ContributionItem seen = SignedIn.as(jdbc, "partner1", () -> only(id));
        assertThat(given(seen).what()).isEqualTo(new FollowUp(Outcome.PASSED_ON, "Dit ligt daar.", "team Werk"));
        assertThat(given(seen).by()).isEqualTo("Spoortrekker 3");
    }

    @Test
    void two_people_giving_a_follow_up_do_not_overwrite_each_other() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED);
        ContributionId said = made.say(id, Sessions.LEAD, "Gezegd");
        contributions.followUp(said, ContributionService.NO_FOLLOW_UP, ADOPTED);
        assertThatThrownBy(() -> contributions.followUp(said, ContributionService.NO_FOLLOW_UP, ADOPTED))
                .isInstanceOf(Problem.Conflict.class);
        contributions.followUp(said, 0, new FollowUp(Outcome.NOT_ADOPTED, "Toch niet.", null));
        assertThatThrownBy(() -> contributions.followUp(said, 0, ADOPTED)).isInstanceOf(Problem.Conflict.class);
        assertThat(given(only(id)).what().outcome()).isEqualTo(Outcome.NOT_ADOPTED);
    }

    @Test
    void a_contribution_becomes_a_milestone_in_one_step_and_the_two_find_each_other() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        ContributionId said = made.say(id, "partner1", "Proefweken voor elke leerling");
        Linked milestone = contributions.become(
                said,
                ContributionService.NO_FOLLOW_UP,
                ADOPTED,
                new Successor(Linked.Kind.MILESTONE, "Proefweken begonnen", made.track(3), null, Level.SHARED));
        assertThat(planning.find(new MilestoneId(milestone.id())).item().title())
                .isEqualTo("Proefweken begonnen");
        assertThat(only(id).ledTo()).containsExactly(milestone);
        assertThat(only(id).followUp()).isNotNull();
        assertThat(sources.of(new MilestoneId(milestone.id())).contributions())
                .singleElement()
                .extracting(Source::contribution, Source::number, Source::body)
                .containsExactly(said, 1, "Proefweken voor elke leerling");
        SignedIn.as(jdbc, "partner3");
        assertThat(sources.of(new MilestoneId(milestone.id())).isEmpty()).isTrue();
    }

    @Test
    void a_track_member_makes_an_action_of_it_and_the_action_names_the_contribution() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        ContributionId said = made.say(id, "partner1", "Een vaste naam bij het wijkteam");
        SignedIn.as(jdbc, "medewerker3");
        Linked action = contributions.become(
                said,
                ContributionService.NO_FOLLOW_UP,
                ADOPTED,
                new Successor(Linked.Kind.ACTION, "Vaste namen afspreken", made.track(3), null, Level.SHARED));
        assertThat(only(id).ledTo()).containsExactly(action);
        assertThat(actions.find(new ActionId(action.id())).cameFrom())
                .extracting(ActionOrigin.Shown::title, ActionOrigin.Shown::address)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Een vaste naam bij het wijkteam", "bijeenkomsten/" + id + "#bijdrage-1"));
        assertThat(SignedIn.as(jdbc, "partner1", () -> only(id)).ledTo()).containsExactly(action);
    }

    @Test
    void a_list_of_actions_names_the_contribution_as_its_page_does_to_who_may_read_the_session() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        String words = "Huiswerkhulp in elke wijk, " + "ook in de vakantie, ".repeat(6);
        Linked action = contributions.become(
                made.say(id, "partner1", words + "\n\nEn nog meer"),
                ContributionService.NO_FOLLOW_UP,
                ADOPTED,
                new Successor(Linked.Kind.ACTION, "Huiswerkhulp regelen", made.track(3), null, Level.SHARED));
        String told = words.substring(0, 120) + "…";
        assertThat(origin("spoortrekker3")).isEqualTo(told);
        assertThat(origin("partner1")).as("was invited").isEqualTo(told);
        assertThat(actions.find(new ActionId(action.id())).cameFrom())
                .extracting(ActionOrigin.Shown::title)
                .containsExactly(told);
        assertThat(origin("partner3")).as("reads the action, was not invited").isEmpty();
    }

    private String origin(String username) {
        return SignedIn.as(jdbc, username, () -> {
            var filter = ActionFilter.ALL.withText("Huiswerkhulp regelen");
            ActionRow listed = actions.list(filter, ActionOrder.BY_DUE, 0, 1).getFirst();
            assertThat(actions.board(filter, Map.of(ActionState.OPEN, 1))
                            .getFirst()
                            .cards())
                    .containsExactly(listed);
            return Objects.requireNonNullElse(listed.cameFrom(), "");
        });
    }

    @Test
    void what_is_not_adopted_becomes_nothing_and_a_refused_milestone_leaves_no_follow_up() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED);
        ContributionId said = made.say(id, Sessions.LEAD, "Gezegd");
        var milestone = new Successor(Linked.Kind.MILESTONE, "Mijlpaal", made.track(3), null, Level.SHARED);
        assertThatThrownBy(() -> contributions.become(
                        said,
                        ContributionService.NO_FOLLOW_UP,
                        new FollowUp(Outcome.NOT_ADOPTED, "Nee", null),
                        milestone))
                .isInstanceOf(Problem.Invalid.class);
        SignedIn.as(jdbc, "medewerker3");
        assertThatThrownBy(() -> contributions.become(said, ContributionService.NO_FOLLOW_UP, ADOPTED, milestone))
                .isInstanceOf(Problem.Refused.class);
        assertThat(only(id).followUp()).isNull();
    }

    @Test
    void a_link_to_a_record_that_one_may_not_read_is_not_shown() {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1");
        ContributionId said = made.say(id, "partner1", "Gezegd");
        contributions.become(
                said,
                ContributionService.NO_FOLLOW_UP,
                ADOPTED,
                new Successor(Linked.Kind.MILESTONE, "Alleen van ons", made.track(3), null, Level.INTERNAL));
        ContributionItem seen = SignedIn.as(jdbc, "partner1", () -> only(id));
        assertThat(seen.ledTo()).isEmpty();
        assertThat(seen.followUp()).isNotNull();
    }

    @Test
    void a_partner_and_an_advisory_member_see_each_others_words_and_are_woken_at_once() throws InterruptedException {
        SessionId id = made.make(SessionState.OPEN, Level.INVITED, "partner1", "participatieraad1");
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        var listening = live.listen(change -> {
            if (change != null
                    && "session".equals(change.entity())
                    && id.value().equals(change.record())) {
                heard.add(change.part());
            }
        });
        try {
            ContributionId said = made.say(id, "partner1", "Onze vrijwilligers komen bij gezinnen thuis.");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isNotNull();
            assertThat(SignedIn.as(jdbc, "participatieraad1", () -> only(id)).body())
                    .isEqualTo("Onze vrijwilligers komen bij gezinnen thuis.");
            heard.clear();
            SignedIn.as(jdbc, "participatieraad1", () -> {
                contributions.respond(said, ResponseKind.QUESTION);
                return said;
            });
            String part = heard.poll(10, TimeUnit.SECONDS);
            while (part != null && !"response".equals(part)) {
                part = heard.poll(10, TimeUnit.SECONDS);
            }
            assertThat(part).isEqualTo("response");
            assertThat(SignedIn.as(jdbc, "partner1", () -> only(id)).responses().get(ResponseKind.QUESTION))
                    .isEqualTo(1);
        } finally {
            listening.remove();
        }
    }

    private static ContributionItem.Given given(ContributionItem item) {
        return Objects.requireNonNull(item.followUp(), "no follow-up");
    }

    private ContributionItem only(SessionId id) {
        List<ContributionItem> all = sessions.find(id).contributions();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void invited_is_what_counts_in_a_shared_session_too() {
        SessionId id = made.make(SessionState.OPEN, Level.SHARED, "partner1");
        TopicId topic = made.topic(id);
        assertThatThrownBy(() ->
                        SignedIn.as(jdbc, "partner3", () -> contributions.contribute(id, topic, "Ik lees mee", null)))
                .isInstanceOf(Problem.Refused.class);
        assertThat(SignedIn.as(jdbc, "partner3", () -> sessions.find(id)).may().contribute())
                .isFalse();
        assertThat(SignedIn.as(jdbc, "partner1", () -> sessions.find(id)).may().contribute())
                .isTrue();
    }
}
