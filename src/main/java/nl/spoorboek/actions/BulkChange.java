package nl.spoorboek.actions;

import nl.spoorboek.base.Message;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.CalendarUnit;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** One change that is made to several actions at once. */
public sealed interface BulkChange {

    /** Refuses what can be made of no action at all. */
    default void check() {}

    /**
     * Another state.
     *
     * @param state which
     * @param party on whom they wait, at most 200 characters; blank unless waiting
     * @param reason why, at most 1,000 characters; needed to drop them
     */
    record State(ActionState state, String party, String reason) implements BulkChange {

        private static final int MAX_PARTY = 200;
        private static final int MAX_REASON = 1_000;

        @Override
        public void check() {
            if (state == ActionState.WAITING) {
                required("party", party, MAX_PARTY);
            }
            if (state == ActionState.DROPPED) {
                required("reason", reason, MAX_REASON);
            }
        }

        private static void required(String field, String text, int most) {
            if (text.isBlank()) {
                throw new Problem.Invalid(field, Message.of("field.required"));
            }
            if (text.strip().length() > most) {
                throw new Problem.Invalid(
                        field, Message.of("field.too-long", text.strip().length(), most));
            }
        }
    }

    /** Another owner. */
    record Owner(ActionOwner owner) implements BulkChange {
        @Override
        public void check() {
            if (owner.isContradictory()) {
                throw new Problem.Invalid("outside", Message.of("action-item.owner.contradictory"));
            }
        }
    }

    /** The same date for all, or none. */
    record Due(@Nullable PartialDate date) implements BulkChange {}

    /** Each its own date, so many steps later, or earlier when negative. */
    record Shift(CalendarUnit unit, int steps) implements BulkChange {
        @Override
        public void check() {
            if (steps == 0) {
                throw new Problem.Invalid("steps", Message.of("bulk.shift.missing"));
            }
        }
    }

    /** Another priority. */
    record Priority(ActionPriority priority) implements BulkChange {}

    /** They serve a milestone too. */
    record Serve(MilestoneId milestone) implements BulkChange {}
}
