package nl.spoorboek.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.TrackId;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 14);
    private static final OrganisationId PARTNER = OrganisationId.fresh();
    private static final OrganisationId COUNCIL = OrganisationId.fresh();
    private static final DraftHeading HEADING =
            new DraftHeading(TrackId.fresh(), Set.of(), "Verordening jeugdhulp", "verordening", null);

    private final Draft draft = Draft.begin(ProgrammeId.fresh(), HEADING);

    @Test
    void a_draft_begins_for_the_municipality_only() {
        assertThat(draft.state()).isEqualTo(DraftState.WRITING);
        assertThat(draft.level()).isEqualTo(Level.INTERNAL);
        assertThat(draft.subject().invited()).isEmpty();
    }

    @Test
    void it_goes_through_rounds_to_adoption() {
        draft.openRound(Set.of(PARTNER), TODAY);
        assertThat(draft.state()).isEqualTo(DraftState.IN_REVIEW);
        draft.closeRound(TODAY);
        assertThat(draft.state()).isEqualTo(DraftState.PROCESSING);
        draft.openRound(Set.of(COUNCIL), TODAY);
        draft.closeRound(TODAY);
        draft.adopt(TODAY);
        assertThat(draft.state()).isEqualTo(DraftState.ADOPTED);
    }

    @Test
    void whoever_was_invited_once_reads_on_for_good() {
        draft.openRound(Set.of(PARTNER), TODAY);
        draft.closeRound(TODAY);
        draft.openRound(Set.of(COUNCIL), TODAY);
        draft.withdraw("Komt in een andere regeling", TODAY);
        assertThat(draft.level()).isEqualTo(Level.INVITED);
        assertThat(draft.subject().invited()).containsExactlyInAnyOrder(PARTNER, COUNCIL);
        assertThat(draft.stateReason()).isEqualTo("Komt in een andere regeling");
    }

    @Test
    void no_step_is_skipped() {
        assertThatThrownBy(() -> draft.adopt(TODAY)).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> draft.closeRound(TODAY)).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(draft::requireAnswering).isInstanceOf(Problem.NotNow.class);
        draft.openRound(Set.of(PARTNER), TODAY);
        assertThatThrownBy(() -> draft.openRound(Set.of(COUNCIL), TODAY)).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> draft.adopt(TODAY)).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void nothing_follows_after_the_end() {
        draft.withdraw("Niet meer nodig", TODAY);
        assertThatThrownBy(draft::requireOpen).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> draft.openRound(Set.of(PARTNER), TODAY)).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> draft.rename(HEADING)).isInstanceOf(Problem.NotNow.class);
        assertThatThrownBy(() -> draft.withdraw("nog eens", TODAY)).isInstanceOf(Problem.NotNow.class);
    }

    @Test
    void withdrawing_needs_a_reason() {
        assertThatThrownBy(() -> draft.withdraw(" ", TODAY)).isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void a_round_needs_guests_and_a_day_within_a_year() {
        assertThatThrownBy(() -> new RoundPlan(Set.of(), TODAY.minusDays(1), "x".repeat(1001)).check(TODAY))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("audience", "until", "question"));
        assertThatThrownBy(() -> new RoundPlan(Set.of(PARTNER), null, null).check(TODAY))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> new RoundPlan(Set.of(PARTNER), TODAY.plusYears(2), null).check(TODAY))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(new RoundPlan(Set.of(PARTNER), TODAY, " ").check(TODAY)).isEqualTo(TODAY);
    }
}
