package nl.spoorboek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.agreements.AgreementDraft;
import nl.spoorboek.agreements.AgreementKind;
import nl.spoorboek.agreements.AgreementService;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.planning.MoveImpact.Cause;
import nl.spoorboek.planning.MoveImpact.Choice;
import nl.spoorboek.planning.MoveImpact.Clash;
import nl.spoorboek.planning.MoveService.Along;
import nl.spoorboek.planning.MoveService.Moved;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.proposals.ProposalItem;
import nl.spoorboek.proposals.ProposalService;
import nl.spoorboek.proposals.ProposalState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MoveServiceTest {

    private static final PartialDate MARCH = day(3, 20);
    private static final PartialDate APRIL = day(4, 20);
    private static final PartialDate MAY = day(5, 20);
    private static final MoveReason WHY = MoveReason.because("Schuift mee");

    @Autowired
    private MoveService moves;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private AgreementService agreements;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void sign_in() {
        SignedIn.as(jdbc, "spoortrekker3");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void own_milestones_can_move_along_others_can_be_proposed_to() {
        MilestoneId first = milestone(3, Level.SHARED, "Eerste", MARCH);
        MilestoneId own = waits(milestone(3, Level.SHARED, "Eigen", APRIL), first);
        MilestoneId other = waits(milestone(4, Level.SHARED, "Van een ander", APRIL), first);
        MoveImpact impact = moves.impact(first, MAY);
        assertThat(clash(impact, own).choices()).containsExactlyInAnyOrder(Choice.MOVE, Choice.LEAVE);
        assertThat(clash(impact, other).choices()).containsExactlyInAnyOrder(Choice.PROPOSE, Choice.LEAVE);
        assertThat(planning.find(first).item().expected()).isEqualTo(MARCH);

        Moved moved = moves.carryOut(
                () -> planning.move(first, 1, MAY, MoveReason.NONE),
                List.of(along(impact, own, Choice.MOVE), along(impact, other, Choice.PROPOSE)),
                WHY);
        assertThat(due(own)).isEqualTo(LocalDate.of(2023, 6, 20));
        assertThat(due(other)).isEqualTo(LocalDate.of(2023, 4, 20));
        assertThat(planning.history(own).getFirst().reason()).isEqualTo("Schuift mee");
        assertThat(proposals.of(other)).singleElement().satisfies(proposal -> {
            assertThat(proposal.reason()).isEqualTo("Schuift mee");
            assertThat(proposal.state()).isEqualTo(ProposalState.OPEN);
        });

        moves.undo(moved, () -> planning.move(first, 2, MARCH, MoveReason.NONE), MoveReason.because("Terug"));
        assertThat(due(first)).isEqualTo(LocalDate.of(2023, 3, 20));
        assertThat(due(own)).isEqualTo(LocalDate.of(2023, 4, 20));
        assertThat(proposals.of(other)).extracting(ProposalItem::state).containsExactly(ProposalState.WITHDRAWN);
    }

    @Test
    void one_that_cannot_go_along_stops_all_of_it() {
        MilestoneId first = milestone(3, Level.SHARED, "Eerste van alles", MARCH);
        MilestoneId own = waits(milestone(3, Level.SHARED, "Intussen gewijzigd", APRIL), first);
        MoveImpact impact = moves.impact(first, MAY);
        planning.become(own, 1, StateStep.started());
        assertThatThrownBy(() -> moves.carryOut(
                        () -> planning.move(first, 1, MAY, MoveReason.NONE),
                        List.of(along(impact, own, Choice.MOVE)),
                        WHY))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(planning.find(first).item().expected()).isEqualTo(MARCH);
    }

    @Test
    void what_was_moved_again_since_is_not_undone() {
        MilestoneId first = milestone(3, Level.SHARED, "Eerste, dan anders", MARCH);
        MilestoneId own = waits(milestone(3, Level.SHARED, "Schuift en nog eens", APRIL), first);
        MoveImpact impact = moves.impact(first, MAY);
        Moved moved = moves.carryOut(
                () -> planning.move(first, 1, MAY, MoveReason.NONE), List.of(along(impact, own, Choice.MOVE)), WHY);
        planning.move(own, 2, MARCH, MoveReason.NONE);
        assertThatThrownBy(() -> moves.undo(
                        moved, () -> planning.move(first, 2, MARCH, MoveReason.NONE), MoveReason.because("Terug")))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(due(first)).isEqualTo(LocalDate.of(2023, 5, 20));
    }

    @Test
    void an_agreement_that_the_move_breaks_is_named_and_one_it_mends_too() {
        MilestoneId brings = milestone(3, Level.SHARED, "Brengt het", MARCH);
        agreements.ask(new AgreementDraft(
                AgreementKind.MAKES_POSSIBLE,
                programmes.track(3).id(),
                programmes.track(4).id(),
                "Op tijd gebracht",
                null,
                APRIL,
                null,
                brings,
                Level.SHARED));
        assertThat(moves.impact(brings, APRIL).isEmpty()).isTrue();
        assertThat(moves.impact(brings, MAY).effects()).singleElement().satisfies(effect -> {
            assertThat(effect.what().key()).isEqualTo("impact.agreement.LATER");
            assertThat(effect.worse()).isTrue();
        });
        planning.move(brings, 1, MAY, MoveReason.NONE);
        assertThat(moves.impact(brings, APRIL).effects()).singleElement().satisfies(effect -> {
            assertThat(effect.what().key()).isEqualTo("impact.agreement.mended");
            assertThat(effect.worse()).isFalse();
        });
    }

    @Test
    void what_one_may_not_read_is_left_out() {
        MilestoneId first = milestone(3, Level.SHARED, "Voor iedereen", MARCH);
        MilestoneId hidden = waits(milestone(3, Level.INTERNAL, "Alleen gemeente", APRIL), first);
        waits(milestone(3, Level.SHARED, "Achter wat verborgen is", APRIL), hidden);
        assertThat(moves.impact(first, MAY).clashes()).hasSize(2);
        SignedIn.as(jdbc, "partner3");
        assertThat(moves.impact(first, MAY).isEmpty()).isTrue();
    }

    @Test
    void who_may_not_plan_cannot_move_anything_this_way() {
        MilestoneId first = milestone(3, Level.SHARED, "Niet van mij", MARCH);
        MilestoneId own = waits(milestone(4, Level.SHARED, "Wel van mij", APRIL), first);
        SignedIn.as(jdbc, "spoortrekker4");
        MoveImpact impact = moves.impact(first, MAY);
        assertThatThrownBy(() -> moves.carryOut(
                        () -> planning.move(first, 1, MAY, MoveReason.NONE),
                        List.of(along(impact, own, Choice.MOVE)),
                        WHY))
                .isInstanceOf(Problem.Refused.class);
        assertThat(due(own)).isEqualTo(LocalDate.of(2023, 4, 20));
    }

    @Test
    void what_waits_for_what_is_dropped_is_named_along_the_chain_with_what_can_be_done() {
        MilestoneId first = milestone(3, Level.SHARED, "Gaat niet door", MARCH);
        MilestoneId own = waits(milestone(3, Level.SHARED, "Eigen wacht", APRIL), first);
        MilestoneId behind = waits(milestone(3, Level.SHARED, "Wacht daarachter", MAY), own);
        MilestoneId other = waits(milestone(4, Level.SHARED, "Ander wacht", APRIL), first);
        MoveImpact impact = moves.impact(first, StateStep.dropped("Niet meer nodig"));
        assertThat(clash(impact, own).cause()).isEqualTo(Cause.DROPPED);
        assertThat(clash(impact, own).choices()).containsExactlyInAnyOrder(Choice.LEAVE, Choice.HOLD, Choice.RELEASE);
        assertThat(clash(impact, behind).cause()).isEqualTo(Cause.BEHIND);
        assertThat(clash(impact, behind).needsTitle()).isEqualTo("Eigen wacht");
        assertThat(clash(impact, behind).choices()).containsExactlyInAnyOrder(Choice.LEAVE, Choice.HOLD);
        assertThat(clash(impact, other).choices()).containsExactlyInAnyOrder(Choice.LEAVE, Choice.PROPOSE);
        assertThat(planning.item(first).state()).isEqualTo(MilestoneState.PLANNED);

        Standing was = Standing.of(planning.find(first));
        Moved moved = moves.carryOut(
                () -> planning.become(first, 1, StateStep.dropped("Niet meer nodig")),
                List.of(
                        along(impact, own, Choice.RELEASE),
                        along(impact, behind, Choice.HOLD),
                        along(impact, other, Choice.PROPOSE)),
                MoveReason.because("Vervallen: Gaat niet door"));
        assertThat(planning.find(own).needs()).isEmpty();
        assertThat(planning.find(behind).stateParty()).isEqualTo("Eigen wacht");
        assertThat(planning.find(behind).stateReason()).isEqualTo("Vervallen: Gaat niet door");
        assertThat(planning.find(other).needs())
                .singleElement()
                .satisfies(tie -> assertThat(tie.stopped()).isEqualTo(MilestoneState.DROPPED));
        assertThat(planning.find(first).neededBy())
                .singleElement()
                .satisfies(tie -> assertThat(tie.stopped()).isEqualTo(MilestoneState.DROPPED));
        assertThat(proposals.of(other)).singleElement().satisfies(proposal -> {
            assertThat(proposal.hold()).isEqualTo("Gaat niet door");
            assertThat(proposal.reason()).isEqualTo("Vervallen: Gaat niet door");
        });

        moves.undo(moved, () -> planning.putBack(first, 2, was, "Terug"), MoveReason.because("Terug"));
        assertThat(planning.item(first).state()).isEqualTo(MilestoneState.PLANNED);
        assertThat(planning.item(behind).state()).isEqualTo(MilestoneState.PLANNED);
        assertThat(planning.find(own).needs())
                .extracting(tie -> tie.other().id())
                .containsExactly(first);
        assertThat(proposals.of(other)).extracting(ProposalItem::state).containsExactly(ProposalState.WITHDRAWN);
    }

    @Test
    void what_is_reached_later_than_another_is_due_clashes_and_on_time_touches_nothing() {
        MilestoneId first = milestone(3, Level.SHARED, "Komt later", MARCH);
        MilestoneId own = waits(milestone(3, Level.SHARED, "Was eerder", APRIL), first);
        assertThat(moves.impact(first, StateStep.reached(MARCH)).isEmpty()).isTrue();
        assertThat(moves.impact(first, StateStep.reached(APRIL)).isEmpty()).isTrue();
        assertThat(moves.impact(first, StateStep.started()).isEmpty()).isTrue();
        Clash clash = clash(moves.impact(first, StateStep.reached(MAY)), own);
        assertThat(clash.cause()).isEqualTo(Cause.LATER);
        assertThat(clash.days()).isEqualTo(30);
        assertThat(clash.choices()).containsExactlyInAnyOrder(Choice.MOVE, Choice.LEAVE);
    }

    @Test
    void an_agreement_counts_on_what_is_put_on_hold_and_may_be_needless_without_who_needs_it() {
        MilestoneId brings = milestone(3, Level.SHARED, "Brengt het voorlopig niet", MARCH);
        MilestoneId needs = milestone(4, Level.SHARED, "Heeft het nodig", MAY);
        agreements.ask(new AgreementDraft(
                AgreementKind.MAKES_POSSIBLE,
                programmes.track(3).id(),
                programmes.track(4).id(),
                "Telt op een ander",
                null,
                APRIL,
                needs,
                brings,
                Level.SHARED));
        assertThat(keys(moves.impact(brings, StateStep.held("het Rijk", null))))
                .containsExactly("impact.agreement.held");
        assertThat(keys(moves.impact(brings, StateStep.missed("Te weinig mensen"))))
                .containsExactly("impact.agreement.GONE");
        SignedIn.as(jdbc, "spoortrekker4");
        assertThat(keys(moves.impact(needs, StateStep.dropped("Niet nodig"))))
                .containsExactly("impact.agreement.unneeded");
    }

    @Test
    void what_waits_and_may_not_be_read_is_left_out_and_who_does_not_plan_stops_nothing() {
        MilestoneId first = milestone(3, Level.SHARED, "Vervalt voor iedereen", MARCH);
        waits(milestone(3, Level.INTERNAL, "Wacht intern", APRIL), first);
        StateStep drop = StateStep.dropped("Niet meer nodig");
        assertThat(moves.impact(first, drop).clashes()).hasSize(1);
        SignedIn.as(jdbc, "partner3");
        assertThat(moves.impact(first, drop).isEmpty()).isTrue();
        assertThatThrownBy(() -> moves.carryOut(() -> planning.become(first, 1, drop), List.of(), WHY))
                .isInstanceOf(Problem.Refused.class);
        assertThatThrownBy(() ->
                        planning.putBack(first, 1, new Standing(MilestoneState.ON_HOLD, "x", null, null, null), null))
                .isInstanceOf(Problem.Refused.class);
    }

    private static List<String> keys(MoveImpact impact) {
        return impact.effects().stream().map(effect -> effect.what().key()).toList();
    }

    private MilestoneId waits(MilestoneId waiting, MilestoneId needs) {
        SignedIn.as(jdbc, "programmamanager", () -> {
            planning.addDependency(waiting, needs, null);
            return true;
        });
        return waiting;
    }

    private MilestoneId milestone(int track, Level level, String title, PartialDate expected) {
        return SignedIn.as(
                jdbc,
                "programmamanager",
                () -> planning.create(new MilestoneDraft(
                        programmes.track(track).id(),
                        Set.of(),
                        null,
                        title,
                        MilestoneKind.DELIVERABLE,
                        expected,
                        Certainty.EXPECTED,
                        null,
                        null,
                        null,
                        level,
                        new Owner.Nobody())));
    }

    private static Clash clash(MoveImpact impact, MilestoneId waiting) {
        return impact.clashes().stream()
                .filter(clash -> clash.waiting().id().equals(waiting))
                .findFirst()
                .orElseThrow();
    }

    private static Along along(MoveImpact impact, MilestoneId waiting, Choice choice) {
        return new Along(clash(impact, waiting), choice);
    }

    /** The last day it is due. */
    private LocalDate due(MilestoneId id) {
        PartialDate expected = Objects.requireNonNull(planning.find(id).item().expected());
        return Objects.requireNonNull(Objects.requireNonNull(expected.due()).to())
                .minusDays(1);
    }

    private static PartialDate day(int month, int day) {
        LocalDate date = LocalDate.of(2023, month, day);
        return PartialDate.ofDay(date, date.toString());
    }
}
