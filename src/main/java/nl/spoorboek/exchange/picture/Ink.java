package nl.spoorboek.exchange.picture;

import java.awt.Color;

/** The colours of the pages in their light theme: paper is white. */
public final class Ink {

    static final Color INK = new Color(0x14213D);
    static final Color SECOND = new Color(0x4A5568);
    static final Color PAPER = Color.WHITE;
    static final Color GRID = new Color(0xD9DEE7);
    static final Color NOW = new Color(0xFFC917);
    static final Color LATE = new Color(0xB3261E);
    private static final Color PROGRAMME = new Color(0x3D4A63);
    private static final Color[] TRACKS = {
        new Color(0x0B5CAD),
        new Color(0x00735C),
        new Color(0xB04A00),
        new Color(0x6B3FA0),
        new Color(0xA8215E),
        new Color(0x5B6600),
        new Color(0x7A4A2B),
        new Color(0x2F5D7C),
        new Color(0x7B2D8B)
    };

    private Ink() {}

    /** The colour of the programme's own line. */
    public static Color programme() {
        return PROGRAMME;
    }

    /** The colour of a track, by its number from 1; after the ninth they begin again. */
    public static Color track(int number) {
        return TRACKS[Math.floorMod(number - 1, TRACKS.length)];
    }

    /** The colour, letting through what is under it. */
    static Color thin(Color colour, double share) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * share));
    }

    /** The colour mixed with the paper. */
    static Color mixed(Color colour, double share) {
        return new Color(
                mixed(colour.getRed(), share), mixed(colour.getGreen(), share), mixed(colour.getBlue(), share));
    }

    private static int mixed(int part, double share) {
        return (int) Math.round(255 - (255 - part) * share);
    }
}
