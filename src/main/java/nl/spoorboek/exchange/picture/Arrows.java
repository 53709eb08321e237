package nl.spoorboek.exchange.picture;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dependencies over all lanes; the rules are those of {@code frontend/roadmap/links.ts}. */
final class Arrows {

    /** More than this is a ball of wool: then only those in the open, or the broken ones. */
    private static final int MOST = 40;

    private static final double CLEAR = 15;

    private final Scene scene;
    private final TimeScale scale;
    private final Map<UUID, Place> places;
    private final Middle middle;

    /** The height of a row of a lane. */
    interface Middle {
        double of(int lane, int row);
    }

    Arrows(Scene scene, TimeScale scale, Map<UUID, Place> places, Middle middle) {
        this.scene = scene;
        this.scale = scale;
        this.places = places;
        this.middle = middle;
    }

    private record End(double x, double y, boolean open, boolean inside) {}

    private record Drawn(End from, End to, boolean broken) {
        boolean isOpen() {
            return from.open && to.open;
        }
    }

    void draw(Canvas canvas) {
        List<Drawn> all = new ArrayList<>();
        for (Arrow arrow : scene.arrows()) {
            End from = end(arrow.from(), arrow.fromLane(), arrow.fromEnd());
            End to = end(arrow.to(), arrow.toLane(), arrow.toEnd());
            // an arrow to somewhere outside the period has nothing to point at on paper
            if (from != null && to != null && from.inside && to.inside) {
                all.add(new Drawn(from, to, arrow.broken()));
            }
        }
        for (Drawn arrow : chosen(all)) {
            Color colour = arrow.broken ? Ink.LATE : Ink.SECOND;
            Path2D line = new Path2D.Double();
            Path2D head = new Path2D.Double();
            trace(arrow, line, head);
            canvas.stroke(line, Ink.thin(Ink.PAPER, 0.7), 4);
            if (arrow.broken) {
                canvas.stroke(line, colour, 2);
            } else {
                canvas.stroke(line, colour, 1.7, 5, 4);
            }
            canvas.fill(head, colour);
        }
    }

    private static List<Drawn> chosen(List<Drawn> all) {
        List<Drawn> open = all.stream().filter(Drawn::isOpen).toList();
        List<Drawn> broken = open.stream().filter(Drawn::broken).toList();
        return all.size() <= MOST ? all : open.size() <= MOST ? open : broken.size() <= MOST ? broken : List.of();
    }

    private @Nullable End end(UUID id, int lane, @Nullable LocalDate day) {
        Place place = places.get(id);
        double left = RoadmapDrawing.MARGIN + RoadmapDrawing.TITLES;
        if (lane < 0 || (place == null && day == null)) {
            return null;
        }
        if (place != null) {
            return new End(left + place.x(), middle.of(lane, place.row()), place.name() != null, true);
        }
        double x = day == null ? Double.NaN : scale.stop(day);
        return new End(left + x, middle.of(lane, 0), true, x >= 0 && x < scale.width());
    }

    private static void trace(Drawn arrow, Path2D line, Path2D head) {
        End from = arrow.from;
        End to = arrow.to;
        double down = to.y < from.y ? -1 : 1;
        double forward = to.x - from.x;
        if (Math.abs(forward) < 44 && from.y != to.y) {
            double bend = Math.max(24, Math.abs(to.y - from.y) * 0.4) * down;
            line.moveTo(from.x, from.y + CLEAR * down);
            line.curveTo(from.x, from.y + bend, to.x, to.y - bend, to.x, to.y - (CLEAR + 4) * down);
            point(head, to.x, to.y - (CLEAR - 1) * down, 0, down);
            return;
        }
        double bend = forward > 0 ? Math.min(90, Math.max(36, forward * 0.4)) : Math.min(140, 50 - forward * 0.3);
        line.moveTo(from.x + CLEAR, from.y);
        line.curveTo(from.x + CLEAR + bend, from.y, to.x - CLEAR - bend, to.y, to.x - CLEAR - 4, to.y);
        point(head, to.x - CLEAR + 1, to.y, 1, 0);
    }

    private static void point(Path2D head, double x, double y, double dx, double dy) {
        double backX = x - dx * 8;
        double backY = y - dy * 8;
        head.append(Signs.line(true, x, y, backX - dy * 4, backY + dx * 4, backX + dy * 4, backY - dx * 4), false);
    }
}
