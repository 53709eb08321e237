package nl.spoorboek.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.agreements.AgreementDetail.Step;
import nl.spoorboek.base.AgreementId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.PlanningService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class AgreementServiceTest {

    private static final PartialDate APRIL = PartialDate.ofDay(LocalDate.of(2023, 4, 20), "20 april 2023");
    private static final PartialDate MAY = PartialDate.ofDay(LocalDate.of(2023, 5, 20), "20 mei 2023");
    private static final PartialDate JANUARY = PartialDate.ofDay(LocalDate.of(2023, 1, 20), "20 januari 2023");

    private final AgreementWorld world;

    @Autowired
    private AgreementService agreements;

    @Autowired
    private PlanningService planning;

    AgreementServiceTest(@Autowired ApplicationContext context) {
        world = new AgreementWorld(context);
    }

    @BeforeEach
    void sign_in() {
        world.as("spoortrekker3");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void what_one_track_asks_the_other_accepts_and_the_first_says_that_it_is_there() {
        MilestoneId brings = world.milestone(4, Level.SHARED, "Balie ingericht", APRIL);
        AgreementId id = agreements.ask(world.needs("Een balie in elke wijk", APRIL));
        assertThat(find(id).item().askedBy()).isEqualTo("Spoortrekker 3");
        assertThat(find(id).may()).containsExactlyInAnyOrder(Step.EDIT, Step.WITHDRAW);

        world.as("spoortrekker4");
        assertThat(find(id).may()).containsExactlyInAnyOrder(Step.ACCEPT, Step.REFUSE);
        agreements.accept(id, 1, brings, "Dat past bij onze planning");
        AgreementItem accepted = find(id).item();
        assertThat(accepted.state()).isEqualTo(AgreementState.ACCEPTED);
        assertThat(accepted.answeredBy()).isEqualTo("Spoortrekker 4");
        assertThat(accepted.delivering())
                .isNotNull()
                .extracting(TiedMilestone::title)
                .isEqualTo("Balie ingericht");
        assertThat(agreements.of(brings)).extracting(AgreementItem::id).containsExactly(id);

        world.as("spoortrekker3");
        agreements.meet(id, 2);
        assertThat(find(id).item().state()).isEqualTo(AgreementState.MET);
        assertThat(agreements.history(id))
                .extracting(HistoryEntry::person)
                .containsExactly("Spoortrekker 3", "Spoortrekker 4", "Spoortrekker 3");
        assertThat(agreements.history(id).get(1).changes())
                .contains(new HistoryEntry.Change("state", "PROPOSED", "ACCEPTED"));
    }

    @Test
    void it_stands_on_both_tracks_and_on_no_other() {
        AgreementId id = agreements.ask(world.needs("Iets voor twee sporen", null));
        assertThat(ids(3, true)).contains(id);
        assertThat(ids(4, true)).contains(id);
        assertThat(ids(5, true)).doesNotContain(id);
        agreements.withdraw(id, 1, "");
        assertThat(ids(3, true)).doesNotContain(id);
        assertThat(ids(3, false)).contains(id);
    }

    @Test
    void a_date_that_moves_breaks_it_for_both_leads() {
        MilestoneId brings = world.milestone(4, Level.SHARED, "Later dan gedacht", APRIL);
        AgreementId id = agreements.ask(world.draft("Op tijd klaar", APRIL, null, brings, Level.SHARED));
        assertThat(find(id).item().breach()).isNull();
        assertThat(mine()).doesNotContain(id);

        world.as("spoortrekker4");
        assertThat(mine()).contains(id);
        agreements.accept(id, 1, null, null);
        assertThat(mine()).doesNotContain(id);
        planning.move(brings, planning.find(brings).item().version(), MAY, MoveReason.because("De aannemer is later"));
        assertThat(find(id).item().breach()).isEqualTo(Breach.LATER);
        assertThat(mine()).contains(id);

        world.as("spoortrekker3");
        assertThat(mine()).contains(id);
        world.as("spoortrekker5");
        assertThat(mine()).doesNotContain(id);
    }

    @Test
    void a_milestone_that_one_may_not_read_is_not_there_and_breaks_nothing_one_can_see() {
        MilestoneId hidden = world.milestone(4, Level.INTERNAL, "Geheim aan de andere kant", MAY);
        AgreementId id = agreements.ask(world.draft("Met een verborgen kant", APRIL, null, hidden, Level.SHARED));
        assertThat(find(id).item().breach()).isEqualTo(Breach.LATER);
        world.as("partner3");
        AgreementItem seen = find(id).item();
        assertThat(seen.delivering()).isNull();
        assertThat(seen.breach()).isNull();
        assertThat(find(id).readOnly()).isNotNull();
        assertThat(find(id).may()).isEmpty();
    }

    @Test
    void what_has_passed_without_a_milestone_is_broken_too() {
        AgreementId id = agreements.ask(world.needs("Had er al moeten zijn", JANUARY));
        assertThat(find(id).item().breach()).isEqualTo(Breach.PASSED);
        assertThat(mine()).contains(id);
    }

    @Test
    void the_asking_lead_does_not_answer_and_the_answering_lead_does_not_change_the_words() {
        AgreementId id = agreements.ask(world.needs("Ieder voor het eigen spoor", null));
        assertThatThrownBy(() -> agreements.accept(id, 1, null, null)).isInstanceOf(Problem.Refused.class);
        world.as("spoortrekker4");
        assertThatThrownBy(() -> agreements.edit(id, 1, world.needs("Anders", null)))
                .isInstanceOf(Problem.Refused.class);
        assertThatThrownBy(() -> agreements.withdraw(id, 1, "Nee")).isInstanceOf(Problem.Refused.class);
        assertThatThrownBy(() -> agreements.tie(id, 1, world.track(3), null)).isInstanceOf(Problem.Refused.class);
        assertThatThrownBy(() -> agreements.tie(id, 1, world.track(5), null)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_milestone_of_another_track_is_said_at_its_field() {
        MilestoneId wrong = world.milestone(5, Level.SHARED, "Van een ander spoor", null);
        assertThatThrownBy(() -> agreements.ask(world.draft("Verkeerde mijlpaal", null, wrong, null, Level.SHARED)))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.fields()).containsOnlyKeys("needing"));
        AgreementId id = agreements.ask(world.needs("Goede vraag", null));
        world.as("spoortrekker4");
        assertThatThrownBy(() -> agreements.accept(id, 1, wrong, null))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.fields()).containsOnlyKeys("milestone"));
    }

    @Test
    void the_second_of_two_people_is_told_of_the_first() {
        AgreementId id = agreements.ask(world.needs("Door twee mensen", null));
        agreements.edit(id, 1, world.needs("Door de eerste gewijzigd", null));
        assertThatThrownBy(() -> agreements.edit(id, 1, world.needs("Door de tweede", null)))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void a_milestone_that_an_agreement_counts_on_cannot_be_deleted() {
        MilestoneId inside = world.milestone(3, Level.INTERNAL, "Telt mee", null);
        agreements.ask(world.draft("Rekent erop", null, inside, null, Level.INTERNAL));
        assertThatThrownBy(() -> planning.delete(inside, 1)).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void the_facts_of_the_documents_are_there_one_for_each_pair_and_nobody_asked_them() {
        List<AgreementItem> ofTrackSix = agreements.list(world.track(6), true, 0, 50).stream()
                .filter(item -> item.askedBy() == null)
                .toList();
        assertThat(ofTrackSix).hasSize(3).allSatisfy(item -> {
            assertThat(item.state()).isEqualTo(AgreementState.PROPOSED);
            assertThat(agreements.find(item.id()).origins()).isNotEmpty();
        });
        assertThat(ofTrackSix)
                .extracting(item -> item.fromNumber() + "-" + item.toNumber())
                .containsExactlyInAnyOrder("3-6", "6-3", "6-4");
    }

    private AgreementDetail find(AgreementId id) {
        return agreements.find(id);
    }

    private List<AgreementId> mine() {
        return agreements.mine().stream().map(AgreementItem::id).toList();
    }

    private Set<AgreementId> ids(int track, boolean open) {
        return agreements.list(world.track(track), open, 0, 500).stream()
                .map(AgreementItem::id)
                .collect(java.util.stream.Collectors.toSet());
    }
}
