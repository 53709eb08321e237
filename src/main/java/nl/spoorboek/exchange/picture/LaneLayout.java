package nl.spoorboek.exchange.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.spoorboek.exchange.picture.Place.Name;
import nl.spoorboek.exchange.picture.Place.Side;
import org.jspecify.annotations.Nullable;

/**
 * Where each stop and each name of a lane goes. The rules are those of {@code frontend/roadmap/layout.ts}, so that paper and screen look
 * alike: row 0 is the line, row -1 the names above it, rows 1 and up what hangs under it; two names never stand on one place. A name
 * first moves, then is shortened; what finds no room goes into a group, "+7". On paper the whole period is laid out at once and there
 * are more rows, because nobody can open a group there.
 */
final class LaneLayout {

    static final double SIGN = 24;

    private static final double HALF = SIGN / 2;
    private static final double PAD = 10;
    private static final double NAME_MIN = 76;
    private static final double NAME_MAX = 230;
    private static final double GROUP = 56;

    private final double width;
    private final int mostRows;
    private final ToDoubleFunction<Item> xOf;
    private final ToDoubleFunction<Item> ghostOf;
    private final ToDoubleFunction<Item> nameWidth;
    private final Map<Integer, Row> rows = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();

    /** {@code ghostOf} gives NaN when the adopted day is the day of the stop or unknown. */
    LaneLayout(
            double width,
            int mostRows,
            ToDoubleFunction<Item> xOf,
            ToDoubleFunction<Item> ghostOf,
            ToDoubleFunction<Item> nameWidth) {
        this.width = width;
        this.mostRows = mostRows;
        this.xOf = xOf;
        this.ghostOf = ghostOf;
        this.nameWidth = nameWidth;
    }

    private record Ranked(Item item, double x, int rank) {}

    private record Named(int row, Name name, Row.Gap gap) {}

    List<Place> layOut(List<Item> items) {
        List<Ranked> left = new ArrayList<>();
        Side last = Side.BELOW;
        for (Ranked one : ranked(items)) {
            boolean onLine = row(0).isFree(one.x - HALF, one.x + HALF);
            Named beside = onLine ? beside(one.item, one.x, last) : null;
            Named found = beside == null ? hang(one.item, one.x) : beside;
            if (found == null) {
                left.add(one);
                continue;
            }
            int at = beside == null ? found.row : 0;
            if (beside != null) {
                row(0).take(one.x - HALF, one.x + HALF);
                last = beside.name.side;
            }
            named.add(found);
            places.add(new Place(one.x, at, List.of(one.item), found.name, haunt(row(at), one)));
        }
        group(left);
        named.forEach(this::grow);
        places.sort(Comparator.comparingDouble(Place::x).thenComparingInt(Place::row));
        return places;
    }

    /** How many rows are used under the line. */
    int rowsUsed() {
        return places.stream()
                .mapToInt(place -> place.name() != null && place.name().side == Side.BELOW ? 1 : place.row())
                .max()
                .orElse(0);
    }

    private Row row(int index) {
        return rows.computeIfAbsent(index, fresh -> new Row(width));
    }

    /** Who gets the place in the open when not all can: what asks for attention before what is done. */
    private static int weight(Item item) {
        if (item.late()) {
            return 0;
        }
        return switch (item.state()) {
            case "DROPPED" -> 6;
            case "IN_PROGRESS", "ON_HOLD" -> item.decision() ? 1 : 2;
            case "PLANNED" -> item.decision() ? 1 : 3;
            case "REACHED" -> item.decision() ? 1 : 4;
            default -> item.decision() ? 1 : 5;
        };
    }

    /** Every place gets its first stop before any gets a second. */
    private List<Ranked> ranked(List<Item> items) {
        List<Ranked> all = new ArrayList<>(items.stream()
                .map(item -> new Ranked(item, xOf.applyAsDouble(item), 0))
                .sorted(Comparator.comparingDouble(Ranked::x).thenComparing(one -> one.item.title()))
                .toList());
        List<Ranked> result = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i < all.size() && all.get(i).x - all.get(start).x < SIGN) {
                continue;
            }
            List<Ranked> cluster = all.subList(start, i).stream()
                    .sorted(Comparator.comparingInt((Ranked one) -> weight(one.item))
                            .thenComparingDouble(Ranked::x))
                    .toList();
            for (int rank = 0; rank < cluster.size(); rank++) {
                result.add(new Ranked(cluster.get(rank).item, cluster.get(rank).x, rank));
            }
            start = i;
        }
        result.sort(Comparator.comparingInt(Ranked::rank).thenComparingDouble(Ranked::x));
        return result;
    }

    private @Nullable Double haunt(Row row, Ranked one) {
        double ghost = ghostOf.applyAsDouble(one.item);
        if (Double.isNaN(ghost)
                || ghost < HALF
                || ghost > width - HALF
                || Math.abs(ghost - one.x) < SIGN
                || !row.isFree(ghost - HALF, ghost + HALF)) {
            return null;
        }
        row.take(ghost - HALF, ghost + HALF);
        return ghost;
    }

    /** A name above or below the line: on the side where more of it fits, else on the other side than its neighbour's. */
    private @Nullable Named beside(Item item, double x, Side last) {
        double whole = nameWidth.applyAsDouble(item) + PAD;
        double want = Math.min(NAME_MAX, whole);
        Side other = last == Side.ABOVE ? Side.BELOW : Side.ABOVE;
        Name best = null;
        for (Side side : List.of(other, last)) {
            Row.Gap gap = row(side == Side.ABOVE ? -1 : 1).gapAt(x);
            if (gap == null) {
                continue;
            }
            double room = Math.min(want, gap.to - gap.from);
            if (room < Math.min(want, NAME_MIN) || (best != null && room <= best.width)) {
                continue;
            }
            best = new Name(side, Math.min(Math.max(x - room / 2, gap.from), gap.to - room), room, whole);
        }
        if (best == null) {
            return null;
        }
        int index = best.side == Side.ABOVE ? -1 : 1;
        return new Named(index, best, row(index).take(best.x, best.x + best.width));
    }

    /** A stop under the line with its name to the right of it, or to the left. */
    private @Nullable Named hang(Item item, double x) {
        double whole = nameWidth.applyAsDouble(item) + PAD;
        double want = Math.min(NAME_MAX, whole);
        for (int index = 1; index <= mostRows; index++) {
            Row here = row(index);
            Row.Gap free = here.isFree(x - HALF, x + HALF) ? here.gapAt(x) : null;
            if (free == null) {
                continue;
            }
            double right = free.to - x - HALF;
            double left = x - HALF - free.from;
            if (Math.max(right, left) < Math.min(want, NAME_MIN)) {
                continue;
            }
            boolean toTheRight = right >= Math.min(want, NAME_MIN * 1.5) || right >= left;
            double room = Math.min(want, toTheRight ? right : left);
            double nameX = toTheRight ? x + HALF : x - HALF - room;
            Row.Gap gap = here.take(Math.min(nameX, x - HALF), Math.max(nameX + room, x + HALF));
            return new Named(index, new Name(toTheRight ? Side.RIGHT : Side.LEFT, nameX, room, whole), gap);
        }
        return null;
    }

    /** What is left over becomes groups, each on the first row with room. */
    private void group(List<Ranked> left) {
        left.sort(Comparator.comparingDouble(Ranked::x));
        List<List<Item>> groups = new ArrayList<>();
        List<Double> xs = new ArrayList<>();
        for (Ranked one : left) {
            double at = Math.min(Math.max(one.x, GROUP / 2), width - GROUP / 2);
            if (!xs.isEmpty() && at - xs.getLast() < GROUP) {
                groups.getLast().add(one.item);
            } else {
                xs.add(at);
                groups.add(new ArrayList<>(List.of(one.item)));
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            double x = xs.get(i);
            int index = 1;
            while (index <= mostRows && !row(index).isFree(x - GROUP / 2, x + GROUP / 2)) {
                index++;
            }
            row(index).take(x - GROUP / 2, x + GROUP / 2);
            places.add(new Place(x, index, groups.get(i), null, null));
        }
    }

    /** When everything has its place, shortened names take the room that nobody needed. */
    private void grow(Named one) {
        Name name = one.name;
        double lack = name.whole - name.width;
        if (lack <= 0) {
            return;
        }
        double from = one.gap.from;
        double to = one.gap.to;
        switch (name.side) {
            case RIGHT -> row(one.row).widen(one.gap, 0, lack);
            case LEFT -> row(one.row).widen(one.gap, lack, 0);
            case ABOVE, BELOW -> row(one.row).widen(one.gap, lack / 2, lack / 2);
        }
        name.x -= from - one.gap.from;
        name.width += from - one.gap.from + (one.gap.to - to);
    }
}
