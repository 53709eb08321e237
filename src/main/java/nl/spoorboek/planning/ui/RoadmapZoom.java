package nl.spoorboek.planning.ui;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import nl.spoorboek.base.time.DateRange;
import nl.spoorboek.base.ui.NarrowPage;
import nl.spoorboek.exchange.PictureView;

/** How coarse the roadmap is drawn. */
enum RoadmapZoom {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR;

    private static final int TILE_DAY = 16;

    /** What stands beside the picture on a wide page, in CSS pixels: the navigation and the names of the lines. */
    private static final int BESIDE = 456;

    /** The word in addresses and in the picture. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How fine the lines of the time are. */
    PictureView.Axis axis() {
        return switch (this) {
            case MONTH -> PictureView.Axis.MONTHS;
            case HALF_YEAR -> PictureView.Axis.HALF_YEARS;
            case QUARTER, YEAR -> PictureView.Axis.QUARTERS;
        };
    }

    /** About how many months a wide page shows. */
    int monthsInView() {
        return switch (this) {
            case MONTH -> 6;
            case QUARTER -> 24;
            case HALF_YEAR -> 48;
            case YEAR -> 84;
        };
    }

    /** Where the view begins so that this day stands in it, with more after it than before. */
    LocalDate startBefore(LocalDate day) {
        return day.minusMonths(Math.round(monthsInView() / 5.0)).withDayOfMonth(1);
    }

    /**
     * What the picture needs first when it begins here: the tiles in view; for those beside it it asks itself when it is drawn. Tiles
     * are those of {@code frontend/roadmap/axis.ts}.
     *
     * @param pageWidth of the browser's window, in CSS pixels
     */
    DateRange tiles(LocalDate from, int pageWidth) {
        int width = pageWidth < NarrowPage.WIDTH ? pageWidth : pageWidth - BESIDE;
        return new DateRange(
                tile(from), tile(from.plusDays((long) (width / pixelsPerDay()))).plusMonths(tileMonths()));
    }

    private double pixelsPerDay() {
        return switch (this) {
            case MONTH -> 6;
            case QUARTER -> 1.25;
            case HALF_YEAR -> 0.7;
            case YEAR -> 0.36;
        };
    }

    private int tileMonths() {
        return switch (this) {
            case MONTH -> 6;
            case QUARTER -> 12;
            case HALF_YEAR -> 24;
            case YEAR -> 96;
        };
    }

    /** The first day of the tile with a day: a 16th, counted from November. */
    private LocalDate tile(LocalDate day) {
        LocalDate month = day.minusDays(TILE_DAY - 1).withDayOfMonth(1);
        int since = month.getYear() * 12 + month.getMonthValue() - Month.NOVEMBER.getValue();
        return month.minusMonths(Math.floorMod(since, tileMonths())).withDayOfMonth(TILE_DAY);
    }

    /** The zoom with a word; a quarter for any other word. */
    static RoadmapZoom of(String code) {
        for (RoadmapZoom zoom : values()) {
            if (zoom.code().equals(code)) {
                return zoom;
            }
        }
        return QUARTER;
    }
}
