package nl.spoorboek.planning.ui;

import java.util.Locale;

/** How coarse the roadmap is drawn. */
enum RoadmapZoom {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR;

    /** The word in addresses and in the picture. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
