package nl.spoorboek.exchange.picture;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;

/** The parts around the lines: heading and time above, today across, what has no date and the legend below. */
final class Around {

    static final double AXIS = 58;

    private static final double SMALL = 12.5;
    private static final double CLOSEST = 30;
    private static final double LINE = 24;
    private static final List<String> STATES =
            List.of("PLANNED", "IN_PROGRESS", "REACHED", "ON_HOLD", "NOT_MET", "DROPPED", "HANDED_OVER", "UNKNOWN");

    private final Scene scene;
    private final TimeScale scale;
    private final double width;
    private final double top;
    private final double bottom;
    private final boolean groups;
    private final double left = RoadmapDrawing.MARGIN + RoadmapDrawing.TITLES;
    private final double height;

    Around(Scene scene, TimeScale scale, double width, double top, double bottom, boolean groups) {
        this.scene = scene;
        this.scale = scale;
        this.width = width;
        this.top = top;
        this.bottom = bottom;
        this.groups = groups;
        this.height = drawBelow(null);
    }

    /** Where the last line of words ends. */
    double height() {
        return height;
    }

    /** The lines of the times with their names. */
    void drawTime(Canvas canvas) {
        int step = step();
        LocalDate first = scene.from().withDayOfMonth(1);
        while ((first.getMonthValue() - 1) % step != 0) {
            first = first.minusMonths(1);
        }
        for (LocalDate day = first; day.isBefore(scene.to()); day = day.plusMonths(step)) {
            double x = left + Math.max(0, scale.x(day));
            double end = left + Math.min(scale.width(), scale.x(day.plusMonths(step)));
            boolean newYear = day.getMonthValue() == 1;
            if (!day.isBefore(scene.from())) {
                canvas.stroke(
                        Signs.lines(x, top + (newYear ? 2 : 26), x, bottom),
                        newYear ? Ink.mixed(Ink.SECOND, 0.5) : Ink.mixed(Ink.GRID, 0.8),
                        1);
            }
            String name = name(day, step);
            if (Letters.width(name, Weight.REGULAR, TEXT) + 10 < end - x) {
                canvas.text(name, x + 8, top + 38, Weight.REGULAR, TEXT, Ink.SECOND);
            }
        }
        drawYears(canvas);
    }

    /** The months between two lines: those of the screen, or more where they would run into one another. */
    private int step() {
        for (int step : new int[] {1, 3, 6}) {
            if (step >= scene.months() && scale.pixelsPerDay() * 30.4 * step >= CLOSEST) {
                return step;
            }
        }
        return 12;
    }

    private String name(LocalDate day, int step) {
        int month = day.getMonthValue();
        return switch (step) {
            case 1 -> day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, scene.locale());
            case 3 -> scene.word("quarter").replace("{q}", String.valueOf((month + 2) / 3));
            case 6 -> scene.word("half").replace("{h}", String.valueOf((month + 5) / 6));
            default -> "";
        };
    }

    private static final double TEXT = 13;

    private void drawYears(Canvas canvas) {
        for (int year = scene.from().getYear();
                !LocalDate.of(year, 1, 1).isAfter(scene.to().minusDays(1));
                year++) {
            double x = left + Math.max(0, scale.x(LocalDate.of(year, 1, 1)));
            double end = left + Math.min(scale.width(), scale.x(LocalDate.of(year + 1, 1, 1)));
            if (end - x > 46) {
                canvas.text(String.valueOf(year), x + 8, top + 16, Weight.BOLD, 14, Ink.INK);
            }
        }
    }

    /** The working date, when it is in the period. */
    void drawToday(Canvas canvas) {
        double x = scale.stop(scene.today().plusDays(1));
        if (x < 0 || x > scale.width()) {
            return;
        }
        String word = scene.word("today");
        double half = Letters.width(word, Weight.BOLD, 12) / 2 + 11;
        canvas.fill(new Rectangle2D.Double(left + x - 2, top + 58, 4, bottom - top - 58), Ink.thin(Ink.NOW, 0.55));
        canvas.fill(new RoundRectangle2D.Double(left + x - half, top + 43, 2 * half, 19, 19, 19), Ink.NOW);
        canvas.text(word, left + x - half + 11, top + 56.7, Weight.BOLD, 12, Ink.INK);
    }

    /** The heading, and everything below the lines. */
    void drawWords(Canvas canvas) {
        double room = width - 2 * RoadmapDrawing.MARGIN;
        canvas.text(
                Letters.fit(Letters.shown(scene.title()), Weight.BOLD, 22, room),
                RoadmapDrawing.MARGIN,
                RoadmapDrawing.MARGIN + 18,
                Weight.BOLD,
                22,
                Ink.INK);
        canvas.text(
                Letters.fit(Letters.shown(scene.subtitle()), Weight.REGULAR, TEXT, room),
                RoadmapDrawing.MARGIN,
                RoadmapDrawing.MARGIN + 39,
                Weight.REGULAR,
                TEXT,
                Ink.SECOND);
        drawBelow(canvas);
    }

    /** Draws on a canvas, or only measures without one; gives where the last line ends. */
    private double drawBelow(@org.jspecify.annotations.Nullable Canvas canvas) {
        var flow = new Flow(canvas, bottom + 8);
        flow.rule();
        List<Lane> undated =
                scene.lanes().stream().filter(lane -> lane.undated() > 0).toList();
        if (!undated.isEmpty()) {
            flow.words(scene.word("unplanned") + ":", Weight.SEMIBOLD, Ink.INK);
            undated.forEach(lane ->
                    flow.sign(24, (to, x, y) -> LaneHead.badge(to, lane, x, y, 11), String.valueOf(lane.undated())));
            flow.next();
            flow.rule();
        }
        STATES.forEach(state -> flow.sign(28, sign(state, false, false, false, null), scene.word(state)));
        flow.sign(28, sign("PLANNED", true, false, false, null), scene.word("decision"));
        flow.sign(28, sign("PLANNED", false, true, false, null), scene.word("late"));
        flow.sign(28, sign("PLANNED", false, false, true, null), scene.word("waiting"));
        if (scene.ghosts()) {
            flow.sign(28, (to, x, y) -> new Signs(to).adopted(x, y, Ink.SECOND), scene.word("adopted"));
        }
        if (scene.compared()) {
            flow.sign(28, sign("PLANNED", false, false, false, Item.Turn.ADDED), scene.word("turnAdded"));
            flow.sign(28, sign("REACHED", false, false, false, Item.Turn.REACHED), scene.word("turnReached"));
            flow.sign(28, sign("DROPPED", false, false, false, Item.Turn.DROPPED), scene.word("turnDropped"));
        }
        flow.sign(
                48,
                (to, x, y) -> to.band(x - 22, y - 7, 44, 14, Ink.thin(Ink.SECOND, 0.45), 16, 16),
                scene.word("fading"));
        flow.sign(38, (to, x, y) -> arrow(to, x, y, false), scene.word("link"));
        flow.sign(38, (to, x, y) -> arrow(to, x, y, true), scene.word("linkBroken"));
        if (groups) {
            flow.sign(
                    46, (to, x, y) -> RoadmapDrawing.chip(to, "+7", x, y, Ink.SECOND, Ink.SECOND), scene.word("group"));
        }
        flow.next();
        flow.rule();
        flow.words(scene.source(), Weight.REGULAR, Ink.SECOND);
        return flow.y + LINE / 2;
    }

    private static void arrow(Canvas to, double x, double y, boolean broken) {
        var line = Signs.lines(x - 15, y, x + 6, y);
        if (broken) {
            to.stroke(line, Ink.LATE, 2);
        } else {
            to.stroke(line, Ink.SECOND, 1.7, 5, 4);
        }
        to.fill(Signs.line(true, x + 14, y, x + 6, y - 4, x + 6, y + 4), broken ? Ink.LATE : Ink.SECOND);
    }

    private static Drawing sign(
            String state,
            boolean decision,
            boolean late,
            boolean waiting,
            Item.@org.jspecify.annotations.Nullable Turn turn) {
        var item = new Item(
                new java.util.UUID(0, 0),
                "",
                decision,
                false,
                state,
                false,
                late,
                waiting,
                null,
                null,
                null,
                null,
                true,
                null,
                turn);
        return (to, x, y) -> new Signs(to).draw(item, x, y, Ink.SECOND);
    }

    private interface Drawing {
        void on(Canvas canvas, double x, double y);
    }

    /** Signs and words one after another, on as many lines as they need. */
    private final class Flow {
        private final @org.jspecify.annotations.Nullable Canvas canvas;
        private double x = RoadmapDrawing.MARGIN;
        private double y;

        Flow(@org.jspecify.annotations.Nullable Canvas canvas, double y) {
            this.canvas = canvas;
            this.y = y;
        }

        void rule() {
            if (canvas != null) {
                canvas.stroke(Signs.lines(RoadmapDrawing.MARGIN, y, width - RoadmapDrawing.MARGIN, y), Ink.GRID, 1);
            }
            y += LINE * 0.75;
        }

        void sign(double room, Drawing drawing, String words) {
            double needed = room + Letters.width(words, Weight.REGULAR, SMALL) + 18;
            if (x + needed > width - RoadmapDrawing.MARGIN) {
                x = RoadmapDrawing.MARGIN;
                y += LINE;
            }
            if (canvas != null) {
                drawing.on(canvas, x + room / 2, y);
                canvas.text(words, x + room + 3, y + 4.3, Weight.REGULAR, SMALL, Ink.SECOND);
            }
            x += needed;
        }

        void words(String words, Weight weight, java.awt.Color colour) {
            String shown = Letters.fit(Letters.shown(words), weight, SMALL, width - 2 * RoadmapDrawing.MARGIN);
            if (canvas != null) {
                canvas.text(shown, x, y + 4.3, weight, SMALL, colour);
            }
            x += Letters.width(shown, weight, SMALL) + 16;
        }

        void next() {
            x = RoadmapDrawing.MARGIN;
            y += LINE * 0.85;
        }
    }
}
