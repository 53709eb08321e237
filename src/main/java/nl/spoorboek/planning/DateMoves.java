package nl.spoorboek.planning;

import java.time.Clock;
import java.util.Optional;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.people.Subject;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps account of expected dates that change: asks for a reason where one is due, and writes each move beside the change itself. */
@Component
class DateMoves {

    private final DateMoveQuery query;
    private final ProgrammeService programmes;
    private final Today today;
    private final Clock clock;

    DateMoves(DateMoveQuery query, ProgrammeService programmes, Today today, Clock clock) {
        this.query = query;
        this.programmes = programmes;
        this.today = today;
        this.clock = clock;
    }

    /**
     * A milestone as it was before it was changed.
     *
     * @param expected when it was expected
     * @param readers who read it
     */
    record Before(@Nullable PartialDate expected, Subject readers) {
        static Before of(Milestone milestone) {
            return new Before(milestone.expected(), milestone.subject());
        }
    }

    /** The sentence that asks for a reason; empty when the move needs none. */
    Optional<Message> asks(@Nullable PartialDate before, @Nullable PartialDate after) {
        if (MoveKind.between(before, after).isEmpty()) {
            return Optional.empty();
        }
        return programmes
                .openPeriod(today.date())
                .filter(period -> ReasonRule.asks(before, after, period))
                .map(period -> Message.of("date-move.reason.period", period.name(), period.until()));
    }

    /** Refuses a move that was given no reason and needs one; the sentence stands at {@code reason}. */
    void check(Before before, Milestone changed, MoveReason reason) {
        reason.check(
                changed.state().isOpen()
                        ? asks(before.expected(), changed.expected()).orElse(null)
                        : null);
    }

    /** Writes the move, when there was one. */
    void note(Before before, Milestone saved, MoveReason reason) {
        MoveKind.between(before.expected(), saved.expected()).ifPresent(kind -> {
            boolean sameReaders = before.readers().level() == saved.level()
                    && before.readers().tracks().equals(saved.subject().tracks());
            // changed together with who reads it: one of the two dates was not for all who read the other
            Level level = sameReaders ? saved.level() : Level.INTERNAL;
            query.insert(saved.id(), level, kind, before.expected(), saved.expected(), reason, clock.instant());
        });
    }
}
