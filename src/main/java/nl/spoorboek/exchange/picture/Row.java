package nl.spoorboek.exchange.picture;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One row of a lane and what is taken on it; the twin of {@code frontend/roadmap/rows.ts}. */
final class Row {

    /** Names keep this far from the edges. */
    private static final double EDGE = 4;

    private final double width;

    /** By where each began when it was taken; none reaches into another. */
    private final TreeMap<Double, Gap> taken = new TreeMap<>();

    Row(double width) {
        this.width = width;
    }

    /** A stretch of the row. */
    static final class Gap {
        private final double began;
        double from;
        double to;

        Gap(double from, double to) {
            began = from;
            this.from = from;
            this.to = to;
        }
    }

    /** The free room around x, or null when x itself is taken. */
    @Nullable
    Gap gapAt(double x) {
        Gap before = gap(taken.lowerEntry(x));
        Gap behind = gap(taken.ceilingEntry(x));
        if (before != null && x < before.to) {
            return null;
        }
        double from = before == null ? EDGE : Math.max(EDGE, before.to);
        double to = behind == null ? width - EDGE : Math.min(width - EDGE, behind.from);
        return new Gap(Math.min(from, x), Math.max(to, x));
    }

    boolean isFree(double from, double to) {
        Gap before = gap(taken.lowerEntry(to));
        return before == null || before.to <= from;
    }

    Gap take(double from, double to) {
        Gap gap = new Gap(from, to);
        taken.put(from, gap);
        return gap;
    }

    /** Widens what was taken into the free room beside it, by at most so much on each side. */
    void widen(Gap gap, double left, double right) {
        Gap before = gap(taken.lowerEntry(gap.began));
        Gap behind = gap(taken.higherEntry(gap.began));
        double from = Math.min(EDGE, gap.from);
        double to = Math.max(width - EDGE, gap.to);
        gap.from = Math.max(before == null ? from : Math.max(from, before.to), gap.from - left);
        gap.to = Math.min(behind == null ? to : Math.min(to, behind.from), gap.to + right);
    }

    private static @Nullable Gap gap(Map.@Nullable Entry<Double, Gap> entry) {
        return entry == null ? null : entry.getValue();
    }
}
