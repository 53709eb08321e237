package nl.spoorboek.exchange.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a lane and what is taken on it; the twin of {@code frontend/roadmap/rows.ts}. */
final class Row {

    /** Names keep this far from the edges. */
    private static final double EDGE = 4;

    private final double width;
    private final List<Gap> taken = new ArrayList<>();

    Row(double width) {
        this.width = width;
    }

    /** A stretch of the row. */
    static final class Gap {
        double from;
        double to;

        Gap(double from, double to) {
            this.from = from;
            this.to = to;
        }
    }

    /** The free room around x, or null when x itself is taken. */
    @Nullable
    Gap gapAt(double x) {
        double from = EDGE;
        double to = width - EDGE;
        for (Gap some : taken) {
            if (some.from < x && x < some.to) {
                return null;
            }
            if (some.to <= x) {
                from = Math.max(from, some.to);
            } else {
                to = Math.min(to, some.from);
            }
        }
        return new Gap(Math.min(from, x), Math.max(to, x));
    }

    boolean isFree(double from, double to) {
        return taken.stream().allMatch(some -> to <= some.from || some.to <= from);
    }

    Gap take(double from, double to) {
        Gap gap = new Gap(from, to);
        taken.add(gap);
        return gap;
    }

    /** Widens what was taken into the free room beside it, by at most so much on each side. */
    void widen(Gap gap, double left, double right) {
        double from = Math.min(EDGE, gap.from);
        double to = Math.max(width - EDGE, gap.to);
        for (Gap some : taken) {
            if (some != gap && some.to <= gap.from) {
                from = Math.max(from, some.to);
            }
            if (some != gap && some.from >= gap.to) {
                to = Math.min(to, some.from);
            }
        }
        gap.from = Math.max(from, gap.from - left);
        gap.to = Math.min(to, gap.to + right);
    }
}
