package nl.spoorboek.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CommentServiceTest {

    @Autowired
    private CommentService comments;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private MilestoneId milestone;
    private About about;

    @BeforeEach
    void make_a_milestone() {
        SignedIn.as(jdbc, "spoortrekker3");
        var track = programmes.track(3).id();
        var any = planning.list(MilestoneFilter.of(track), 0, 1).getFirst();
        milestone = planning.create(planning.find(any.id()).draft());
        setLevel(Level.SHARED);
        about = About.milestone(milestone);
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void who_reads_the_record_reads_and_adds_comments() {
        comments.add(about, "Wanneer horen wij meer?", Set.of());
        SignedIn.as(jdbc, "partner3");
        comments.add(about, "Wij denken graag mee. <b>Echt</b>", Set.of());
        var page = comments.list(about, 10);
        assertThat(page.mayComment()).isTrue();
        assertThat(page.items())
                .extracting(CommentItem::body)
                .containsExactly("Wanneer horen wij meer?", "Wij denken graag mee. <b>Echt</b>");
        assertThat(page.items().get(0).organisation()).isNull();
        assertThat(page.items().get(1).organisation()).isNotNull();
        assertThat(comments.list(about, 1).earlier()).isEqualTo(1);
        setLevel(Level.INTERNAL);
        assertThatThrownBy(() -> comments.list(about, 10)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> comments.add(about, "Nog iets", Set.of())).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void the_clerk_reads_what_is_public_and_does_not_comment_on_it() {
        setLevel(Level.PUBLIC);
        SignedIn.as(jdbc, "griffie");
        assertThat(comments.list(about, 10).mayComment()).isFalse();
        assertThatThrownBy(() -> comments.add(about, "Iets", Set.of())).isInstanceOf(Problem.Refused.class);
    }

    @Test
    void an_empty_comment_is_refused_at_the_field() {
        assertThatThrownBy(() -> comments.add(about, " \n ", Set.of()))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("body"));
    }

    @Test
    void whoever_is_mentioned_finds_it_and_loses_it_with_the_right_to_read() {
        Instant before = Instant.now().minusSeconds(5);
        comments.add(about, "@Partner in spoor 3 kunt u helpen?", Set.of(person("programmamanager")));
        assertThat(comments.list(about, 10).items().getFirst().mentioned())
                .containsExactly("Partner in spoor 3", "Programmamanager");
        SignedIn.as(jdbc, "partner3");
        assertThat(comments.mentionsOfMe(before)).extracting(Mention::about).containsExactly(about);
        assertThat(comments.mentionsOfMe(before).getFirst().author()).isEqualTo("Spoortrekker 3");
        assertThat(comments.mentionsOfMe(Instant.now().plusSeconds(5))).isEmpty();
        setLevel(Level.INTERNAL);
        assertThat(comments.mentionsOfMe(before)).isEmpty();
    }

    @Test
    void who_cannot_read_the_record_is_not_mentioned_in_it() {
        assertThatThrownBy(() -> comments.add(about, "@Raadslid kijkt u mee?", Set.of()))
                .isInstanceOfSatisfying(Problem.Invalid.class, wrong -> {
                    assertThat(wrong.fields()).containsOnlyKeys("mentioned");
                    assertThat(wrong.reason().args()).containsExactly("Raadslid");
                });
        assertThat(comments.list(about, 10).items()).isEmpty();
    }

    @Test
    void an_own_comment_can_be_taken_back_for_ten_minutes_and_leaves_a_line() {
        CommentId id = comments.add(about, "Dit had ik niet moeten schrijven", Set.of());
        assertThat(comments.list(about, 10).items().getFirst().removable()).isTrue();
        SignedIn.as(jdbc, "programmamanager");
        assertThat(comments.list(about, 10).items().getFirst().removable()).isFalse();
        assertThatThrownBy(() -> comments.remove(id)).isInstanceOf(Problem.NotNow.class);
        SignedIn.as(jdbc, "spoortrekker3");
        comments.remove(id);
        CommentItem left = comments.list(about, 10).items().getFirst();
        assertThat(left.removed()).isTrue();
        assertThat(left.body()).isEmpty();
        assertThat(left.author()).isEqualTo("Spoortrekker 3");

        CommentId old = comments.add(about, "Van een tijd geleden", Set.of());
        transaction.executeWithoutResult(
                status -> jdbc.sql("update comment set at = at - interval '11 minutes' where id = :id")
                        .param("id", old.value())
                        .update());
        assertThatThrownBy(() -> comments.remove(old)).isInstanceOf(Problem.NotNow.class);
    }

    private void setLevel(Level level) {
        transaction.executeWithoutResult(status -> jdbc.sql("update milestone set level = :level where id = :id")
                .param("level", level.name())
                .param("id", milestone.value())
                .update());
    }

    private PersonId person(String username) {
        return new PersonId(jdbc.sql("select id from person where username = :username")
                .param("username", username)
                .query(UUID.class)
                .single());
    }
}
