package nl.spoorboek.exchange.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * The signs of stops, those of {@code frontend/roadmap/shapes.ts}: the outline tells the kind (circle, diamond for a decision, triangle
 * when the date has passed), what is inside it tells the state, so that no state depends on colour. In a box of 28 pixels.
 */
final class Signs {

    private static final double MIDDLE = 14;

    private final Canvas canvas;

    Signs(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Draws the sign of an item around a point. */
    void draw(Item item, double x, double y, Color lane) {
        draw(item, x, y, lane, 1);
    }

    /** Draws it so many times as large. */
    void draw(Item item, double x, double y, Color lane, double size) {
        AffineTransform there = AffineTransform.getTranslateInstance(x, y);
        there.scale(size, size);
        there.translate(-MIDDLE, -MIDDLE);
        Color colour = item.late() ? Ink.LATE : lane;
        double pen = item.isDropped() ? 1.8 : item.unsure() ? 2 : 3.5;
        Shape outline =
                item.late() ? line(true, 14, 3.5, 25, 22.5, 3, 22.5) : item.decision() ? diamond() : circle(8.5);
        canvas.fill(there.createTransformedShape(outline), Ink.PAPER);
        if (!item.late() && item.state().equals("REACHED")) {
            canvas.fill(there.createTransformedShape(outline), colour);
        }
        if (item.state().equals("IN_PROGRESS")) {
            canvas.fill(there.createTransformedShape(half(item)), colour);
        }
        canvas.stroke(there.createTransformedShape(outline), colour, pen * size);
        Shape mark = mark(item);
        if (mark != null) {
            canvas.stroke(there.createTransformedShape(mark), colour, 2.2 * size);
        }
        if (item.waiting()) {
            Shape ring = there.createTransformedShape(new Ellipse2D.Double(20.3, 1.3, 6.4, 6.4));
            canvas.fill(ring, Ink.PAPER);
            canvas.stroke(ring, Ink.INK, 1.8 * size);
        }
        if (item.turn() != null) {
            canvas.fill(there.createTransformedShape(new Ellipse2D.Double(17.4, 17.4, 11.2, 11.2)), Ink.PAPER);
            canvas.fill(there.createTransformedShape(new Ellipse2D.Double(18.2, 18.2, 9.6, 9.6)), Ink.INK);
            canvas.stroke(there.createTransformedShape(turn(item.turn())), Ink.PAPER, 1.7 * size);
        }
    }

    /** The small sign at the lower right: a plus, a tick or a cross. */
    private static Shape turn(Item.Turn turn) {
        return switch (turn) {
            case ADDED -> lines(20.6, 23, 25.4, 23, 23, 20.6, 23, 25.4);
            case REACHED -> line(false, 20.7, 23.2, 22.4, 24.9, 25.3, 21.4);
            case DROPPED -> lines(21.2, 21.2, 24.8, 24.8, 24.8, 21.2, 21.2, 24.8);
        };
    }

    /** The dashed circle where something was adopted. */
    void adopted(double x, double y, Color colour) {
        Shape circle =
                AffineTransform.getTranslateInstance(x - MIDDLE, y - MIDDLE).createTransformedShape(circle(7.5));
        canvas.fill(circle, Ink.PAPER);
        canvas.stroke(circle, colour, 2, 3.2, 3.6);
    }

    private static Shape half(Item item) {
        if (item.late()) {
            return line(true, 14, 3.5, 14, 22.5, 3, 22.5);
        }
        return item.decision()
                ? line(true, 14, 3.5, 3.5, 14, 14, 24.5)
                : new Arc2D.Double(5.5, 5.5, 17, 17, 90, 180, Arc2D.CHORD);
    }

    private static @org.jspecify.annotations.Nullable Shape mark(Item item) {
        if (item.late()) {
            return item.state().equals("IN_PROGRESS") ? null : lines(14, 10.6, 14, 16, 14, 18.9, 14, 19.2);
        }
        return switch (item.state()) {
            case "ON_HOLD" -> lines(11.6, 10.8, 11.6, 17.2, 16.4, 10.8, 16.4, 17.2);
            case "NOT_MET" -> lines(10.7, 10.7, 17.3, 17.3, 17.3, 10.7, 10.7, 17.3);
            case "DROPPED" -> lines(5, 23, 23, 5);
            case "HANDED_OVER" -> {
                Path2D arrow = lines(10, 14, 17.6, 14);
                arrow.append(line(false, 14.6, 10.8, 17.8, 14, 14.6, 17.2), false);
                yield arrow;
            }
            case "UNKNOWN" -> {
                Path2D question = lines(14, 18, 14, 18.4);
                question.append(new Arc2D.Double(11.6, 9.4, 4.8, 4.8, 165, -255, Arc2D.OPEN), false);
                question.append(line(false, 14, 14.2, 14, 15.4), false);
                yield question;
            }
            default -> null;
        };
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(MIDDLE - radius, MIDDLE - radius, 2 * radius, 2 * radius);
    }

    private static Shape diamond() {
        return line(true, 14, 3.5, 24.5, 14, 14, 24.5, 3.5, 14);
    }

    /** One line through all points. */
    static Path2D line(boolean closed, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /** A line for each two points. */
    static Path2D lines(double... points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.length; i += 4) {
            path.moveTo(points[i], points[i + 1]);
            path.lineTo(points[i + 2], points[i + 3]);
        }
        return path;
    }
}
