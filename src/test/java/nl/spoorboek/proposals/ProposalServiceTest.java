package nl.spoorboek.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.SignedIn;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProposalId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.history.HistoryEntry;
import nl.spoorboek.planning.Certainty;
import nl.spoorboek.planning.MilestoneDraft;
import nl.spoorboek.planning.MilestoneKind;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.MoveReason;
import nl.spoorboek.planning.Owner;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.StateStep;
import nl.spoorboek.programme.ProgrammeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ProposalServiceTest {

    private static final PartialDate APRIL = PartialDate.ofDay(LocalDate.of(2023, 4, 20), "20 april 2023");
    private static final PartialDate MAY = PartialDate.ofDay(LocalDate.of(2023, 5, 20), "20 mei 2023");

    @Autowired
    private ProposalService proposals;

    @Autowired
    private PlanningService planning;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private JdbcClient jdbc;

    private MilestoneId milestone;

    @BeforeEach
    void plan() {
        as("spoortrekker3");
        milestone = planning.create(new MilestoneDraft(
                programmes.track(3).id(),
                Set.of(),
                null,
                "Verordening vastgesteld",
                MilestoneKind.DECISION,
                APRIL,
                Certainty.EXPECTED,
                null,
                null,
                null,
                Level.SHARED,
                new Owner.Nobody()));
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void what_a_partner_proposes_and_the_lead_takes_over_becomes_the_milestone_and_is_told_to_the_partner() {
        as("partner3");
        ProposalId id = proposals.propose(milestone, new ProposalDraft(null, MAY, null, "De scholen zijn dan dicht"));
        as("spoortrekker3");
        assertThat(proposals.asked()).extracting(ProposalItem::id).contains(id);
        ProposalItem item = proposals.find(id);
        assertThat(item.organisation()).isNotNull();
        assertThat(item.mayDecide()).isTrue();
        proposals.accept(id, item.version(), item.milestone().version(), "Goed idee");

        assertThat(planning.find(milestone).item().expected()).isEqualTo(MAY);
        HistoryEntry change = planning.history(milestone).getFirst();
        assertThat(change.person()).isEqualTo("Spoortrekker 3");
        assertThat(change.reason()).isEqualTo("Op voorstel van " + item.organisation());
        assertThat(proposals.asked()).extracting(ProposalItem::id).doesNotContain(id);
        as("partner3");
        assertThat(proposals.told())
                .filteredOn(told -> told.id().equals(id))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.state()).isEqualTo(ProposalState.ACCEPTED);
                    assertThat(told.decidedBy()).isEqualTo("Spoortrekker 3");
                    assertThat(told.decisionReason()).isEqualTo("Goed idee");
                });
        assertThat(jdbc.sql("select kind from link where from_id = :proposal and to_id = :milestone")
                        .param("proposal", id.value())
                        .param("milestone", milestone.value())
                        .query(String.class)
                        .list())
                .containsExactly("CHANGES");
    }

    @Test
    void a_proposed_hold_is_taken_over_with_on_what_it_waits_and_whose_proposal_it_was() {
        as("spoortrekker4");
        ProposalId id = proposals.propose(milestone, ProposalDraft.hold("Subsidie", "Vervallen: Subsidie"));
        assertThatThrownBy(() -> proposals.accept(id, 1, 1, null)).isInstanceOf(Problem.Refused.class);
        as("spoortrekker3");
        proposals.accept(id, 1, 1, null);
        assertThat(planning.item(milestone).state()).isEqualTo(MilestoneState.ON_HOLD);
        assertThat(planning.find(milestone).stateParty()).isEqualTo("Subsidie");
        assertThat(planning.find(milestone).stateReason()).isEqualTo("Op voorstel van Spoortrekker 4");
    }

    @Test
    void what_was_not_proposed_stays_as_it_became_meanwhile() {
        as("participatieraad1");
        ProposalId id = proposals.propose(
                milestone, new ProposalDraft("Verordening besproken", APRIL, null, "Het woord klopt niet"));
        as("spoortrekker3");
        planning.move(milestone, 1, MAY, MoveReason.because("De raad is later"));
        assertThatThrownBy(() -> proposals.accept(id, 1, 1, null)).isInstanceOf(Problem.Conflict.class);
        assertThat(proposals.find(id).state()).isEqualTo(ProposalState.OPEN);
        assertThat(planning.find(milestone).item().title()).isEqualTo("Verordening vastgesteld");

        proposals.accept(id, 1, 2, null);
        assertThat(planning.find(milestone).item().title()).isEqualTo("Verordening besproken");
        assertThat(planning.find(milestone).item().expected()).isEqualTo(MAY);
    }

    @Test
    void what_changed_meanwhile_can_be_told() {
        as("partner3");
        ProposalId id = proposals.propose(milestone, new ProposalDraft(null, MAY, null, "Te vroeg"));
        as("spoortrekker3");
        planning.move(milestone, 1, null, MoveReason.because("De raad wacht"));
        ProposalItem item = proposals.find(id);
        assertThat(item.seenExpected()).isEqualTo("20 april 2023");
        assertThat(item.milestone().expected()).isNull();
    }

    @Test
    void declining_needs_a_reason_and_is_done_once() {
        as("medewerker3");
        ProposalId id = proposals.propose(milestone, new ProposalDraft("Anders", null, null, "Zo heet het"));
        as("spoortrekker3");
        assertThatThrownBy(() -> proposals.decline(id, 1, " "))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.fields()).containsOnlyKeys("reason"));
        proposals.decline(id, 1, "De titel staat in het besluit");
        assertThatThrownBy(() -> proposals.accept(id, 2, 1, null)).isInstanceOf(Problem.NotNow.class);
        as("medewerker3");
        assertThat(proposals.find(id).decisionReason()).isEqualTo("De titel staat in het besluit");
        assertThatThrownBy(() -> proposals.withdraw(id, 2)).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void another_organisation_sees_nothing_of_it() {
        as("partner3");
        ProposalId id = proposals.propose(milestone, new ProposalDraft("Voor partner drie", null, null, "Van ons"));
        for (String other : new String[] {"partner1", "participatieraad1", "spoortrekker4", "controller"}) {
            as(other);
            assertThat(proposals.of(milestone)).as(other).isEmpty();
            assertThatThrownBy(() -> proposals.find(id)).as(other).isInstanceOf(Problem.NotFound.class);
        }
        as("partner3");
        assertThat(proposals.of(milestone)).extracting(ProposalItem::id).containsExactly(id);
    }

    @Test
    void who_does_not_read_the_milestone_any_more_does_not_read_the_proposal_either() {
        as("partner3");
        ProposalId id = proposals.propose(milestone, new ProposalDraft("Straks besloten", null, null, "Van ons"));
        as("spoortrekker3");
        MilestoneDraft now = planning.find(milestone).draft();
        planning.save(
                milestone,
                1,
                new MilestoneDraft(
                        now.track(),
                        now.alsoTracks(),
                        now.line(),
                        now.title(),
                        now.kind(),
                        now.expected(),
                        now.certainty(),
                        now.condition(),
                        now.note(),
                        now.body(),
                        Level.INTERNAL,
                        now.owner()),
                MoveReason.NONE);
        as("partner3");
        assertThatThrownBy(() -> proposals.find(id)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> proposals.withdraw(id, 1)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_proposal_that_changes_nothing_is_said_at_the_field() {
        as("partner3");
        assertThatThrownBy(() ->
                        proposals.propose(milestone, new ProposalDraft("Verordening vastgesteld", APRIL, null, "")))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.fields()).containsOnlyKeys("reason", "expected"));
    }

    @Test
    void what_is_finished_is_not_proposed_about() {
        planning.become(milestone, 1, StateStep.dropped("Niet meer nodig"));
        as("partner3");
        assertThat(proposals.mayPropose(planning.find(milestone).item())).isFalse();
        assertThatThrownBy(() -> proposals.propose(milestone, new ProposalDraft(null, MAY, null, "Later")))
                .isInstanceOf(Problem.NotNow.class);
    }

    private void as(String account) {
        SignedIn.as(jdbc, account);
    }
}
