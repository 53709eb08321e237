package nl.spoorboek.exchange.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.planning.PlanRow;
import org.jspecify.annotations.Nullable;

/** Finds the dependencies that a file adds: those between rows that are taken in, without closing a circle. */
final class TiePlanner {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Map<MilestoneId, Set<MilestoneId>> needs = new HashMap<>();
    private final List<PlanRow.Tie> added = new ArrayList<>();
    private final Predicate<MilestoneId> mayPlan;
    private int left;

    /** @param mayPlan whether one may let this milestone wait for others */
    TiePlanner(Predicate<MilestoneId> mayPlan) {
        this.mayPlan = mayPlan;
    }

    /** One that is there. */
    void known(MilestoneId waiting, MilestoneId needed) {
        needs.computeIfAbsent(waiting, fresh -> new HashSet<>()).add(needed);
    }

    /** Those of a row. */
    void ask(ReadRow row, Cell cell, Map<Integer, MilestoneId> ids) {
        Matcher number = NUMBER.matcher(cell.text());
        while (number.find()) {
            ask(ids.get(row.number()), ids.get(Integer.valueOf(number.group())));
        }
    }

    private void ask(@Nullable MilestoneId waiting, @Nullable MilestoneId needed) {
        if (waiting == null || needed == null) {
            left++;
        } else if (!needs.getOrDefault(waiting, Set.of()).contains(needed)) {
            if (!mayPlan.test(waiting) || reaches(needed, waiting)) {
                left++;
            } else {
                known(waiting, needed);
                added.add(new PlanRow.Tie(waiting, needed));
            }
        }
    }

    private boolean reaches(MilestoneId from, MilestoneId to) {
        Set<MilestoneId> been = new HashSet<>();
        Deque<MilestoneId> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            MilestoneId here = next.pop();
            if (here.equals(to)) {
                return true;
            }
            if (been.add(here)) {
                next.addAll(needs.getOrDefault(here, Set.of()));
            }
        }
        return false;
    }

    List<PlanRow.Tie> added() {
        return added;
    }

    /** How many are not taken over: an end was refused, one may not plan it, or it would close a circle. */
    int left() {
        return left;
    }
}
