package nl.spoorboek.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.people.Choices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ReviewServiceTest {

    @Autowired
    private DraftService drafts;

    @Autowired
    private PassageService passages;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private Choices choices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LiveTopics live;

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

    @Test
    void a_round_runs_from_opening_to_the_next_version() {
        DraftId id = world.inReview(3, "Hele ronde", 7, "partner3", "participatieraad1");
        world.as("participatieraad1");
        RemarkId remark = reviews.remark(id, world.entry(id, "binnen twee weken", "Past dit?"));
        world.as("partner3");
        assertThat(drafts.find(id, null).remarks()).extracting(RemarkItem::id).containsExactly(remark);
        world.as("spoortrekker3");
        reviews.answer(remark, null, RemarkOutcome.PARTLY, "We zeggen erbij hoe we dit meten.");
        reviews.closeRound(id, world.version(id));
        passages.add(id, null, new PassageEdit(PassageKind.PARAGRAPH, null, "We meten dit."));
        drafts.publish(id, "Met meting");
        world.as("participatieraad1");
        RemarkItem answered = drafts.find(id, null).remarks().getFirst();
        assertThat(answered.versionNumber()).isEqualTo(1);
        assertThat(answered.quote()).isEqualTo("binnen twee weken");
        assertThat(answered.own()).isTrue();
        assertThat(Objects.requireNonNull(answered.answer()).outcome()).isEqualTo(RemarkOutcome.PARTLY);
    }

    @Test
    void a_remark_hangs_on_the_words_that_were_selected_or_not_at_all() {
        DraftId id = world.inReview(3, "Precies die woorden", 7, "partner3");
        world.as("partner3");
        PassageItem passage = world.first(id);
        int start = passage.plain().indexOf("binnen twee weken");
        var about = new RemarkEntry.Selected(start, start + 17, "binnen twee weken");
        reviews.remark(id, new RemarkEntry(1, passage.id(), about, "Goed", world.organisationOf("partner3")));
        RemarkItem remark = drafts.find(id, null).remarks().getFirst();
        assertThat(remark.start()).isEqualTo(start);
        assertThat(remark.onBehalfOf()).isNotNull();
        var shifted = new RemarkEntry.Selected(start + 1, start + 18, "binnen twee weken");
        assertThatThrownBy(() -> reviews.remark(id, new RemarkEntry(1, passage.id(), shifted, "Fout", null)))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> reviews.remark(
                        id, new RemarkEntry(1, PassageId.fresh(), new RemarkEntry.WholePassage(), "Nergens", null)))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(drafts.find(id, null).remarks()).hasSize(1);
    }

    @Test
    void a_remark_may_be_about_a_whole_passage() {
        DraftId id = world.inReview(3, "Hele passage", 7, "partner3");
        world.as("partner3");
        reviews.remark(id, world.entry(id, null, "Duidelijk zo."));
        assertThat(drafts.find(id, null).remarks().getFirst().quote()).isNull();
    }

    @Test
    void the_last_day_counts_and_the_day_after_does_not() {
        DraftId id = world.inReview(3, "Termijn", 0, "partner3");
        SignedIn.as(jdbc, "partner3", () -> reviews.remark(id, world.entry(id, null, "Nog net")));
        world.endTerm(id, -1);
        world.as("partner3");
        assertThatThrownBy(() -> reviews.remark(id, world.entry(id, null, "Te laat")))
                .isInstanceOfSatisfying(
                        Problem.NotNow.class,
                        late -> assertThat(late.reason().key()).isEqualTo("round.not-now.past"));
        assertThat(drafts.find(id, null).can(DraftAction.REMARK)).isFalse();
        assertThat(drafts.find(id, null).remarks()).hasSize(1);
    }

    @Test
    void a_closed_round_takes_no_remarks() {
        DraftId id = world.inReview(3, "Gesloten ronde", 7, "partner3");
        RemarkEntry entry = world.entry(id, null, "Te laat");
        reviews.closeRound(id, world.version(id));
        world.as("partner3");
        assertThatThrownBy(() -> reviews.remark(id, entry)).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void a_round_asks_partners_and_advisory_bodies_only() {
        DraftId id = world.published(3, "Wie mee mag lezen");
        OrganisationId municipality =
                new OrganisationId(jdbc.sql("select id from organisation where kind = 'MUNICIPALITY' limit 1")
                        .query(java.util.UUID.class)
                        .single());
        assertThatThrownBy(() -> reviews.openRound(
                        id, world.version(id), new RoundPlan(Set.of(municipality), world.day(7), null)))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("audience"));
        assertThat(choices.guests()).isNotEmpty();
        assertThat(drafts.find(id, null).level()).isEqualTo(Level.INTERNAL);
    }

    @Test
    void a_round_needs_a_published_version_that_is_newer_than_the_last_round() {
        DraftId id = world.written(3, "Eerst uitbrengen");
        assertThatThrownBy(() -> world.open(id, 7, "partner3")).isInstanceOf(Problem.NotNow.class);
        drafts.publish(id, "Eerste");
        world.open(id, 7, "partner3");
        reviews.closeRound(id, world.version(id));
        assertThatThrownBy(() -> world.open(id, 7, "partner1")).isInstanceOf(Problem.NotNow.class);
        assertThat(drafts.find(id, null).state()).isEqualTo(DraftState.PROCESSING);
    }

    @Test
    void an_earlier_guest_does_not_remark_in_a_round_of_others() {
        DraftId id = world.inReview(3, "Andere ronde", 7, "partner3");
        reviews.closeRound(id, world.version(id));
        passages.add(id, null, new PassageEdit(PassageKind.PARAGRAPH, null, "Nieuw"));
        drafts.publish(id, "Tweede");
        world.open(id, 7, "partner1");
        world.as("partner3");
        assertThatThrownBy(() -> reviews.remark(id, world.entry(id, null, "Ik ook")))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void a_remark_is_made_on_the_version_of_the_round() {
        DraftId id = world.inReview(3, "Juiste versie", 7, "partner3");
        PassageId fresh = passages.add(id, null, new PassageEdit(PassageKind.PARAGRAPH, null, "Nieuw"));
        drafts.publish(id, "Tweede, tijdens de ronde");
        assertThatThrownBy(() -> reviews.remark(
                        id, new RemarkEntry(2, fresh, new RemarkEntry.WholePassage(), "Op versie 2", null)))
                .isInstanceOfSatisfying(
                        Problem.NotNow.class,
                        other -> assertThat(other.reason().key()).isEqualTo("remark.not-now.version"));
        assertThatThrownBy(() -> reviews.remark(
                        id, new RemarkEntry(1, fresh, new RemarkEntry.WholePassage(), "Staat niet in 1", null)))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void an_answer_can_be_bettered_and_two_answers_at_once_meet() {
        DraftId id = world.inReview(3, "Twee antwoorden", 7, "partner3");
        RemarkId remark = SignedIn.as(jdbc, "partner3", () -> reviews.remark(id, world.entry(id, null, "Vraag")));
        reviews.answer(remark, null, RemarkOutcome.NOTED, "Antwoord");
        assertThatThrownBy(() -> reviews.answer(remark, null, RemarkOutcome.TAKEN, "Tegelijk"))
                .isInstanceOf(Problem.Conflict.class);
        reviews.answer(remark, 1, RemarkOutcome.TAKEN, "Beter antwoord");
        assertThatThrownBy(() -> reviews.answer(remark, 1, RemarkOutcome.NOT_TAKEN, "Oud scherm"))
                .isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> reviews.answer(remark, 2, RemarkOutcome.NOT_TAKEN, " "))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(Objects.requireNonNull(
                                drafts.find(id, null).remarks().getFirst().answer())
                        .text())
                .isEqualTo("Beter antwoord");
    }

    @Test
    void nobody_speaks_for_another_organisation() {
        DraftId id = world.inReview(3, "Namens een ander", 7, "partner3");
        world.as("partner3");
        var entry = new RemarkEntry(
                1, world.first(id).id(), new RemarkEntry.WholePassage(), "Hallo", world.organisationOf("partner1"));
        assertThatThrownBy(() -> reviews.remark(id, entry)).isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void an_empty_or_endless_remark_is_refused_at_its_field() {
        DraftId id = world.inReview(3, "Lege opmerking", 7, "partner3");
        world.as("partner3");
        assertThatThrownBy(() -> reviews.remark(id, world.entry(id, null, " \0 ")))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> reviews.remark(id, world.entry(id, null, "x".repeat(100_000))))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void a_remark_wakes_whoever_looks_at_the_draft() {
        DraftId id = world.inReview(3, "Levend bijgehouden", 7, "partner3");
        Set<String> heard = ConcurrentHashMap.newKeySet();
        var listening = live.listen(change -> {
            if (change != null
                    && change.entity().equals("draft")
                    && change.record().equals(id.value())) {
                heard.add(change.part());
            }
        });
        try {
            world.as("partner3");
            reviews.remark(id, world.entry(id, null, "Iets nieuws"));
            await().untilAsserted(() -> assertThat(heard).contains("remark"));
        } finally {
            listening.remove();
        }
    }
}
