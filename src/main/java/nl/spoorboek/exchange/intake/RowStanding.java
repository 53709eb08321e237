package nl.spoorboek.exchange.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.OneLine;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.exchange.ExportWords;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneState;
import nl.spoorboek.planning.PlanRow;
import nl.spoorboek.planning.StateStep;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a row says of where a milestone stands: its state with what that needs, when it was reached, and when it should be
 * by decision. What cannot be taken over beside the rest is left and told.
 */
final class RowStanding {

    /** Nobody makes a state unknown: that is what a source does. */
    private static final List<MilestoneState> OFFERED = Arrays.stream(MilestoneState.values())
            .filter(state -> state != MilestoneState.UNKNOWN)
            .toList();

    private final Names names;
    private final DateCells dates;
    private final ExportWords words;
    private final boolean mayAdopt;

    RowStanding(Names names, DateCells dates, ExportWords words, boolean mayAdopt) {
        this.names = names;
        this.dates = dates;
        this.words = words;
        this.mayAdopt = mayAdopt;
    }

    /**
     * What the row says.
     *
     * @param state the cell with the state
     * @param party the cell with on whom it waits, or to whom it is handed over
     * @param why the cell with why that is
     * @param reached the cell with when it was reached
     * @param adopted the cell with when it should be by decision
     */
    record Cells(Cell state, Cell party, Cell why, Cell reached, Cell adopted) {}

    /**
     * What becomes of it.
     *
     * @param besides what is written besides what can be filled in
     * @param changes what changes
     * @param left what is not taken over, and why
     */
    record Outcome(PlanRow.Besides besides, List<PreviewRow.Change> changes, List<Message> left) {}

    /** Decides; {@link Problem.Invalid} when the row cannot be taken in so. {@code now} is null for a new milestone. */
    Outcome decide(Cells cells, @Nullable MilestoneItem now) {
        List<PreviewRow.Change> changes = new ArrayList<>();
        List<Message> left = new ArrayList<>();
        IntakeDate day = date(cells.reached(), now == null ? null : now.reached());
        StateStep step = step(cells, day, now, changes, left);
        PartialDate corrected = step == null ? corrected(day, now, changes, left) : null;
        PartialDate adopted = adopted(cells.adopted(), now, changes, left);
        return new Outcome(new PlanRow.Besides(step, adopted, corrected), changes, left);
    }

    /** Another day on which it was reached, when it stays as it is; only what was reached has one. */
    private @Nullable PartialDate corrected(
            @Nullable IntakeDate day,
            @Nullable MilestoneItem now,
            List<PreviewRow.Change> changes,
            List<Message> left) {
        PartialDate before = now == null ? null : now.reached();
        if (day == null || day.isSameAs(before)) {
            return null;
        }
        if (now == null || now.state() != MilestoneState.REACHED) {
            left.add(Message.of("intake.left.reached"));
            return null;
        }
        check(StateStep.reached(day.date()));
        changes.add(new PreviewRow.Change(IntakeField.REACHED, before == null ? "" : before.words(), day.told(words)));
        return day.date();
    }

    private @Nullable StateStep step(
            Cells cells,
            @Nullable IntakeDate day,
            @Nullable MilestoneItem now,
            List<PreviewRow.Change> changes,
            List<Message> left) {
        MilestoneState is = now == null ? MilestoneState.PLANNED : now.state();
        MilestoneState next = state(cells.state(), is);
        String party = OneLine.orNull(cells.party().text());
        if (next == null || next == is) {
            if (now != null && party != null && !party.equals(now.waitingOn())) {
                left.add(Message.of("intake.left.party"));
            }
            return null;
        }
        if (!is.next().contains(next)) {
            throw new Problem.Invalid(
                    "state", Message.of("milestone.not-now." + is.name(), now == null ? "" : now.title()));
        }
        var step = new StateStep(
                next, day == null ? null : day.date(), party, cells.why().text());
        check(step);
        changes.add(new PreviewRow.Change(IntakeField.STATE, now == null ? "" : words.word(is), words.word(next)));
        told(changes, IntakeField.REACHED, step.when() == null || day == null ? null : day.told(words));
        told(changes, IntakeField.PARTY, step.party());
        told(changes, IntakeField.WHY, step.reason());
        if (day != null && step.when() == null) {
            left.add(Message.of("intake.left.reached"));
        }
        return step;
    }

    /** Says which cell is missing; why it is dropped or not met may also be the reason of the whole import. */
    private void check(StateStep step) {
        try {
            step.orBecause("-").check();
        } catch (Problem.Invalid e) {
            Map.Entry<String, Message> first = e.fields().entrySet().iterator().next();
            IntakeField field = switch (first.getKey()) {
                case "when" -> IntakeField.REACHED;
                case "party" -> IntakeField.PARTY;
                default -> IntakeField.WHY;
            };
            Message what = first.getValue();
            throw (Problem.Invalid) new Problem.Invalid(
                            first.getKey(),
                            Message.of(
                                    "intake.refused.field",
                                    words.word(field),
                                    words.t(what.key(), what.args().toArray())))
                    .initCause(e);
        }
    }

    private @Nullable MilestoneState state(Cell cell, MilestoneState is) {
        if (cell.isEmpty()) {
            return null;
        }
        List<MilestoneState> known = is == MilestoneState.UNKNOWN ? List.of(MilestoneState.values()) : OFFERED;
        return names.value(cell, known, "intake.refused.state");
    }

    private static void told(List<PreviewRow.Change> changes, IntakeField field, @Nullable String after) {
        if (after != null) {
            changes.add(new PreviewRow.Change(field, "", after));
        }
    }

    private @Nullable PartialDate adopted(
            Cell cell, @Nullable MilestoneItem now, List<PreviewRow.Change> changes, List<Message> left) {
        PartialDate before = now == null ? null : now.adopted();
        IntakeDate asked = date(cell, before);
        if (asked == null || asked.isSameAs(before)) {
            return null;
        }
        if (!mayAdopt) {
            left.add(Message.of("intake.left.adopted"));
            return null;
        }
        if (now != null && !now.state().isOpen()) {
            left.add(Message.of("intake.left.adopted.closed"));
            return null;
        }
        changes.add(
                new PreviewRow.Change(IntakeField.ADOPTED, before == null ? "" : before.words(), asked.told(words)));
        return asked.date();
    }

    private @Nullable IntakeDate date(Cell cell, @Nullable PartialDate before) {
        Optional<IntakeDate> read = dates.read(cell, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, before);
        return read.filter(date -> !Objects.equals(date.date().words(), words.t("milestone.unplanned")))
                .orElse(null);
    }
}
