package nl.spoorboek.planning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.history.OriginQuery;
import nl.spoorboek.people.ReadScope;
import nl.spoorboek.people.Rights;
import nl.spoorboek.planning.MilestoneDetail.Tie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of one milestone shows, in a fixed number of statements. */
@Component
class MilestonePage {

    private final MilestoneQuery query;
    private final DateMoveQuery moves;
    private final OriginQuery origins;
    private final Rights rights;

    MilestonePage(MilestoneQuery query, DateMoveQuery moves, OriginQuery origins, Rights rights) {
        this.query = query;
        this.moves = moves;
        this.origins = origins;
        this.rights = rights;
    }

    /** The page of a milestone that may be read; {@code readOnly} says why it may not be changed, or null. */
    MilestoneDetail of(Milestone milestone, @Nullable Message readOnly) {
        ReadScope scope = rights.scope();
        List<MilestoneQuery.TieRow> rows = query.withTies(milestone.id(), scope);
        MilestoneItem item = rows.stream()
                .filter(row -> row.dependency() == null)
                .map(MilestoneQuery.TieRow::other)
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        List<Tie> needs = new ArrayList<>();
        List<Tie> neededBy = new ArrayList<>();
        for (var row : rows) {
            UUID dependency = row.dependency();
            if (dependency == null) {
                continue;
            }
            MilestoneItem waiting = row.needs() ? item : row.other();
            MilestoneItem needed = row.needs() ? row.other() : item;
            (row.needs() ? needs : neededBy)
                    .add(new Tie(
                            dependency, row.other(), isBroken(waiting, needed), stopped(waiting, needed), row.note()));
        }
        boolean mayEdit = readOnly == null;
        Set<MilestoneState> next = mayEdit ? item.state().next() : EnumSet.noneOf(MilestoneState.class);
        return milestone.detail(
                item,
                needs,
                neededBy,
                moves.of(milestone.id(), scope),
                origins.of(milestone.id()),
                next,
                mayEdit,
                readOnly);
    }

    /** Whether a milestone is due before the one it waits for: the needed one ends later than the waiting one. */
    static boolean isBroken(MilestoneItem waiting, MilestoneItem needed) {
        if (!waiting.state().isOpen() || !needed.state().isOpen()) {
            return false;
        }
        DateRange own = due(waiting.shown());
        DateRange other = due(needed.shown());
        return own != null
                && other != null
                && own.to() != null
                && other.to() != null
                && other.to().isAfter(own.to());
    }

    /** The state of what is waited for, when it does not come or not for now. */
    private static @Nullable MilestoneState stopped(MilestoneItem waiting, MilestoneItem needed) {
        return switch (needed.state()) {
            case DROPPED, NOT_MET, ON_HOLD -> waiting.state().isOpen() ? needed.state() : null;
            case PLANNED, IN_PROGRESS, REACHED, HANDED_OVER, UNKNOWN -> null;
        };
    }

    private static @Nullable DateRange due(@Nullable PartialDate date) {
        return date == null ? null : date.due();
    }
}
