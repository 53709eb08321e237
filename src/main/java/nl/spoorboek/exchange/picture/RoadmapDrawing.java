package nl.spoorboek.exchange.picture;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.spoorboek.exchange.picture.Place.Name;

/** The roadmap laid out for a width, ready to be drawn on any canvas. */
final class RoadmapDrawing {

    static final double MARGIN = 20;
    static final double TITLES = 200;

    private static final double HEAD = 62;
    private static final double LINE = 48;
    private static final double ROW = 27;
    private static final double FOOT = 20;
    private static final double TEXT = 13;
    private static final double BOLD = 1.06;

    private final Scene scene;
    private final double width;
    private final TimeScale scale;
    private final List<List<Place>> lanes = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final Map<UUID, Place> places = new HashMap<>();
    private final Around around;
    private int grouped;

    /**
     * Lays out the scene.
     *
     * @param width in pixels
     * @param mostRows how many rows may hang under a line before stops go into groups
     */
    RoadmapDrawing(Scene scene, double width, int mostRows) {
        this.scene = scene;
        this.width = width;
        this.scale = new TimeScale(scene.from(), scene.to(), width - 2 * MARGIN - TITLES);
        double y = MARGIN + HEAD + Around.AXIS;
        for (Lane lane : scene.lanes()) {
            List<Item> inside = lane.items().stream()
                    .filter(item -> scale.x(item) >= 0 && scale.x(item) < scale.width())
                    .toList();
            tops.add(y);
            y += layOut(lane, inside, mostRows);
        }
        around = new Around(scene, scale, width, MARGIN + HEAD, y, groups());
    }

    /** Gives each stop its place; gives how high the lane is. */
    private double layOut(Lane lane, List<Item> inside, int mostRows) {
        var layout = new LaneLayout(scale.width(), mostRows, scale::x, scale::ghost, RoadmapDrawing::nameWidth);
        List<Place> laid = lane.folded() ? FoldedLane.layOut(inside, scale::x) : layout.layOut(inside);
        lanes.add(laid);
        laid.forEach(place -> place.items().forEach(item -> places.put(item.id(), place)));
        if (lane.folded()) {
            return 2 * FoldedLane.HALF;
        }
        grouped += laid.stream()
                .filter(place -> place.name() == null)
                .mapToInt(place -> place.items().size())
                .sum();
        return rowY(Math.max(1, layout.rowsUsed())) + FOOT;
    }

    /** How many stops found no place of their own on a line that is not folded. */
    int grouped() {
        return grouped;
    }

    private boolean groups() {
        return places.values().stream().anyMatch(place -> place.name() == null);
    }

    double width() {
        return width;
    }

    double height() {
        return around.height() + MARGIN;
    }

    private static double nameWidth(Item item) {
        double wide = Letters.width(Letters.shown(item.title()), Weight.REGULAR, TEXT);
        return item.late() ? wide * BOLD : wide;
    }

    private static double rowY(int row) {
        return row < 0 ? LINE - ROW : LINE + (row == 0 ? 0 : 4 + row * ROW);
    }

    void draw(Canvas canvas) {
        canvas.fill(new Rectangle2D.Double(0, 0, width, height()), Ink.PAPER);
        around.drawTime(canvas);
        for (int i = 0; i < lanes.size(); i++) {
            drawUnder(canvas, i);
        }
        around.drawToday(canvas);
        new Arrows(scene, scale, places, this::middle).draw(canvas);
        for (int i = 0; i < lanes.size(); i++) {
            drawStops(canvas, i);
        }
        around.drawWords(canvas);
    }

    /** The middle of a row of a lane, from the top of the picture. */
    private double middle(int lane, int row) {
        return tops.get(lane) + (scene.lanes().get(lane).folded() ? FoldedLane.HALF : rowY(row));
    }

    /** The line, the bands, the stems and where things were adopted. */
    private void drawUnder(Canvas canvas, int index) {
        Lane lane = scene.lanes().get(index);
        double left = MARGIN + TITLES;
        double y = middle(index, 0);
        LaneHead.draw(canvas, lane, y);
        if (!lane.folded()) {
            lane.items().forEach(item -> band(canvas, lane, item, index));
        }
        rail(canvas, lane, left, y);
        var signs = new Signs(canvas);
        for (Place place : lanes.get(index)) {
            double x = left + place.x();
            double at = middle(index, place.row());
            if (place.row() > 0) {
                canvas.stroke(Signs.lines(x, y + 3, x, at), Ink.mixed(lane.colour(), 0.32), 2);
            }
            if (place.ghost() != null) {
                canvas.stroke(Signs.lines(left + place.ghost(), at, x, at), lane.colour(), 1.5, 1, 4);
                signs.adopted(left + place.ghost(), at, lane.colour());
            }
        }
    }

    private void rail(Canvas canvas, Lane lane, double left, double y) {
        if (lane.kind() == Lane.Kind.PROGRAMME && !lane.folded()) {
            canvas.fill(new Rectangle2D.Double(left, y - 3, scale.width(), 2), lane.colour());
            canvas.fill(new Rectangle2D.Double(left, y + 1, scale.width(), 2), lane.colour());
            return;
        }
        double high = lane.folded() ? 3 : 6;
        canvas.fill(new RoundRectangle2D.Double(left, y - high / 2, scale.width(), high, high, high), lane.colour());
    }

    private void band(Canvas canvas, Lane lane, Item item, int index) {
        TimeScale.Band band = scale.band(item);
        Place place = places.get(item.id());
        if (band == null || (place != null && place.name() == null)) {
            return;
        }
        double from = Math.max(0, band.x());
        double to = Math.min(scale.width(), band.x() + band.width());
        if (to - from < 2) {
            return;
        }
        int row = place == null ? 0 : place.row();
        double high = row > 0 ? 8 : item.phase() ? 18 : 30;
        double share = item.late() ? 0.22 : item.isDropped() ? 0.1 : item.phase() ? 0.38 : 0.26;
        // what is cut off by the edge of the period does not fade there
        double in = Math.max(0, band.fadeIn() - (from - band.x()));
        double out = Math.max(0, band.fadeOut() - (band.x() + band.width() - to));
        double room = to - from;
        double squeeze = in + out > room ? room / (in + out) : 1;
        Color colour = Ink.thin(item.late() ? Ink.LATE : lane.colour(), share);
        canvas.band(
                MARGIN + TITLES + from, middle(index, row) - high / 2, room, high, colour, in * squeeze, out * squeeze);
    }

    private void drawStops(Canvas canvas, int index) {
        Lane lane = scene.lanes().get(index);
        var signs = new Signs(canvas);
        for (Place place : lanes.get(index)) {
            double x = MARGIN + TITLES + place.x();
            double y = middle(index, place.row());
            Name name = place.name();
            if (name == null) {
                group(canvas, place, x, y, lane.colour());
                continue;
            }
            Item item = place.items().getFirst();
            if (!lane.folded()) {
                name(canvas, item, name, y);
            }
            signs.draw(item, x, y, lane.colour(), lane.folded() ? FoldedLane.SIGN : 1);
        }
    }

    private static void name(Canvas canvas, Item item, Name name, double stop) {
        Weight weight = item.late() ? Weight.SEMIBOLD : Weight.REGULAR;
        double room = name.width - 6;
        String shown = Letters.fit(Letters.shown(item.title()), weight, TEXT, room);
        double wide = Letters.width(shown, weight, TEXT);
        double y = switch (name.side) {
            case ABOVE -> stop - ROW;
            case BELOW -> stop + ROW + 4;
            case LEFT, RIGHT -> stop;
        };
        double left = MARGIN + TITLES + name.x + 3;
        double x = switch (name.side) {
            case ABOVE, BELOW -> left + (room - wide) / 2;
            case RIGHT -> left + 2;
            case LEFT -> left + room - wide - 2;
        };
        canvas.fill(new RoundRectangle2D.Double(x - 3, y - 9, wide + 6, 18, 8, 8), Ink.thin(Ink.PAPER, 0.84));
        Color colour = item.late() ? Ink.LATE : item.isDropped() ? Ink.SECOND : Ink.INK;
        canvas.text(shown, x, y + 4.5, weight, TEXT, colour);
        if (item.isDropped()) {
            canvas.stroke(Signs.lines(x, y + 0.5, x + wide, y + 0.5), colour, 1);
        }
    }

    private static void group(Canvas canvas, Place place, double x, double y, Color lane) {
        boolean late = place.items().stream().anyMatch(Item::late);
        chip(canvas, "+" + place.items().size(), x, y, late ? Ink.LATE : lane, late ? Ink.LATE : Ink.INK);
    }

    /** A number for stops that had no place of their own. */
    static void chip(Canvas canvas, String number, double x, double y, Color edge, Color letters) {
        var chip = new RoundRectangle2D.Double(x - 22, y - 11, 44, 22, 22, 22);
        canvas.fill(chip, Ink.PAPER);
        canvas.stroke(chip, edge, 2);
        canvas.text(number, x - Letters.width(number, Weight.BOLD, 12) / 2, y + 4.2, Weight.BOLD, 12, letters);
    }
}
