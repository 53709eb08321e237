package nl.spoorboek.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.PersonId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ProgrammeId;
import nl.spoorboek.base.TrackId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionItemTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 14);
    private static final TrackId TRACK = TrackId.fresh();

    @ParameterizedTest
    @CsvSource({
        "OPEN,IN_PROGRESS,true",
        "OPEN,WAITING,true",
        "OPEN,DONE,true",
        "OPEN,DROPPED,true",
        "OPEN,OPEN,false",
        "IN_PROGRESS,OPEN,true",
        "IN_PROGRESS,WAITING,true",
        "IN_PROGRESS,DONE,true",
        "IN_PROGRESS,DROPPED,true",
        "WAITING,OPEN,true",
        "WAITING,IN_PROGRESS,true",
        "WAITING,DONE,true",
        "WAITING,DROPPED,true",
        "DONE,OPEN,true",
        "DONE,IN_PROGRESS,true",
        "DONE,WAITING,false",
        "DONE,DROPPED,false",
        "DONE,DONE,false",
        "DROPPED,OPEN,true",
        "DROPPED,IN_PROGRESS,false",
        "DROPPED,WAITING,false",
        "DROPPED,DONE,false"
    })
    void a_state_is_followed_by_some_and_refuses_the_others(ActionState from, ActionState to, boolean allowed) {
        ActionItem action = in(from);
        if (allowed) {
            become(action, to);
            assertThat(action.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> become(action, to))
                    .isInstanceOfSatisfying(
                            Problem.NotNow.class,
                            problem -> assertThat(problem.reason().key()).isEqualTo("action-item.not-now." + from));
            assertThat(action.state()).isEqualTo(from);
        }
    }

    @Test
    void waiting_says_on_whom_and_may_go_on_on_somebody_else() {
        ActionItem action = in(ActionState.OPEN);
        assertThatThrownBy(() -> action.await("  ", null, TODAY))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("party"));
        action.await("de regio", "Zij beslissen", TODAY);
        action.await("het college", null, TODAY.plusDays(1));
        assertThat(action.stateSince()).isEqualTo(TODAY.plusDays(1));
        assertThat(action.stateReason()).isNull();
    }

    @Test
    void dropping_needs_a_reason_that_fits() {
        ActionItem action = in(ActionState.OPEN);
        assertThatThrownBy(() -> action.drop("", TODAY)).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> action.drop("x".repeat(1_001), TODAY)).isInstanceOf(Problem.Invalid.class);
        action.drop("Niet meer nodig", TODAY);
        assertThat(action.stateReason()).isEqualTo("Niet meer nodig");
    }

    @Test
    void what_was_filled_in_comes_back_as_it_was() {
        var owner = new ActionOwner(PersonId.fresh(), null, OrganisationId.fresh(), null);
        ActionDraft draft =
                ActionDraft.titled(TRACK, " Offerte vragen ").withOwner(owner).withLevel(Level.SHARED);
        ActionItem action = ActionItem.open(ProgrammeId.fresh(), draft);
        assertThat(action.draft()).isEqualTo(draft);
        assertThat(action.draft().title()).isEqualTo("Offerte vragen");
        assertThat(action.subject().organisations()).containsExactly(owner.organisation());
    }

    @Test
    void a_party_outside_owns_alone() {
        var both = new ActionOwner(PersonId.fresh(), null, null, "het Rijk");
        assertWrong(ActionDraft.titled(TRACK, "Samen").withOwner(both), "outside");
    }

    @Test
    void each_field_says_what_is_wrong_with_it() {
        assertWrong(ActionDraft.titled(TRACK, "   "), "title");
        assertWrong(ActionDraft.titled(TRACK, "x".repeat(100_000)), "title");
        assertWrong(ActionDraft.titled(TRACK, "Openbaar").withLevel(Level.PUBLIC), "level");
    }

    private static void assertWrong(ActionDraft draft, String field) {
        assertThatThrownBy(draft::check)
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys(field));
    }

    private static ActionItem in(ActionState state) {
        ActionItem action = ActionItem.open(ProgrammeId.fresh(), ActionDraft.titled(TRACK, "Iets doen"));
        if (state != ActionState.OPEN) {
            become(action, state);
        }
        return action;
    }

    private static void become(ActionItem action, ActionState state) {
        switch (state) {
            case OPEN -> action.reopen(TODAY);
            case IN_PROGRESS -> action.start(TODAY);
            case WAITING -> action.await("de regio", null, TODAY);
            case DONE -> action.finish(TODAY);
            case DROPPED -> action.drop("Niet meer nodig", TODAY);
        }
    }
}
