package nl.spoorboek.planning;

import java.time.Instant;
import nl.spoorboek.base.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One change of the expected date of a milestone, as it was made.
 *
 * @param at when
 * @param person who
 * @param kind what it came down to
 * @param before when it was expected until then; null for no date
 * @param after when it was expected from then on; null for no date
 * @param reason why; its words may be absent
 */
public record DateMove(
        Instant at,
        String person,
        MoveKind kind,
        @Nullable PartialDate before,
        @Nullable PartialDate after,
        MoveReason reason) {}
