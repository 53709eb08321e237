package nl.spoorboek.exchange.picture;

import java.awt.geom.Ellipse2D;
import java.util.List;

/** The name of a lane, left of its line, with the badge of its track. */
final class LaneHead {

    private static final double TEXT = 13.5;
    private static final double HIGH = 17;

    private LaneHead() {}

    static void draw(Canvas canvas, Lane lane, double y) {
        double left = RoadmapDrawing.MARGIN;
        if (lane.kind() != Lane.Kind.PART) {
            badge(canvas, lane, left + 15, y, lane.folded() ? 12 : 15);
        }
        Weight weight = lane.kind() == Lane.Kind.PART ? Weight.REGULAR : Weight.SEMIBOLD;
        String title = Letters.shown(lane.title());
        List<String> lines = Letters.lines(title, weight, TEXT, RoadmapDrawing.TITLES - 54, lane.folded() ? 1 : 3);
        double first = y + 4.8 - (lines.size() - 1) * HIGH / 2;
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(lines.get(i), left + 40, first + i * HIGH, weight, TEXT, Ink.INK);
        }
    }

    /** The number of a track in its colour; a ring for the programme. */
    static void badge(Canvas canvas, Lane lane, double x, double y, double radius) {
        canvas.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), lane.colour());
        if (lane.number() == null) {
            double ring = radius * 0.43;
            canvas.stroke(new Ellipse2D.Double(x - ring, y - ring, 2 * ring, 2 * ring), Ink.PAPER, radius * 0.2);
            return;
        }
        String number = String.valueOf(lane.number());
        canvas.text(
                number,
                x - Letters.width(number, Weight.BOLD, radius) / 2,
                y + radius * 0.36,
                Weight.BOLD,
                radius,
                Ink.PAPER);
    }
}
