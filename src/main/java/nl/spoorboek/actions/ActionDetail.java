package nl.spoorboek.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.Repetition;
import nl.spoorboek.history.Origin;
import nl.spoorboek.planning.MilestoneState;
import org.jspecify.annotations.Nullable;

/**
 * One action with everything its page shows.
 *
 * @param row what lists show too
 * @param draft what can be filled in, as it is now
 * @param participants the names of who joins in
 * @param stateReason why it waits or was dropped
 * @param stateSince since when the state holds; null when the source does not say
 * @param milestones the milestones it serves, as far as this person may read them
 * @param repeating how it repeats
 * @param points its checklist, in order
 * @param cameFrom the records it came from, as far as this person may read them
 * @param made who made it and when; null when it came with the records of the start
 * @param asked what is asked of the organisation that does it, in words for its people; null when there are none
 * @param askedOf the partner or advisory body that does it and can be sent a link to report; null when there is none, or this
 *     person may not change the action
 * @param origins where the fact comes from
 * @param mayEdit whether this person may change it
 * @param mayReport whether this person may report on it
 * @param mayDelete whether this person may delete it, as far as rights go
 * @param readOnly why they may not change it and who can; null when they may
 */
public record ActionDetail(
        ActionRow row,
        ActionDraft draft,
        List<String> participants,
        @Nullable String stateReason,
        @Nullable LocalDate stateSince,
        List<Served> milestones,
        Repeating repeating,
        List<ChecklistPoint> points,
        List<ActionOrigin.Shown> cameFrom,
        @Nullable Made made,
        @Nullable String asked,
        @Nullable String askedOf,
        List<Origin> origins,
        boolean mayEdit,
        boolean mayReport,
        boolean mayDelete,
        @Nullable Message readOnly) {

    /**
     * How an action repeats.
     *
     * @param rhythm how often and until when; null when it does not repeat, or the next one goes on with it
     * @param upcoming when the next one will be due; null when it does not repeat or is the last
     * @param next the one that was made after this, when this person may read it
     */
    public record Repeating(
            @Nullable Repetition rhythm,
            @Nullable PartialDate upcoming,
            @Nullable NextAction next) {}

    /**
     * How an action came to be here.
     *
     * @param by the name of who made it
     * @param at when
     */
    public record Made(String by, Instant at) {}

    /**
     * A milestone that the action serves.
     *
     * @param id its identity
     * @param title its title
     * @param state where it stands
     * @param expected when it is expected now
     */
    public record Served(
            MilestoneId id,
            String title,
            MilestoneState state,
            @Nullable PartialDate expected) {}
}
