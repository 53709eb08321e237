package nl.spoorboek.exchange.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The letters of the picture: the font of the pages (Instrument Sans, OFL), so that words are as wide on paper as on the screen. */
final class Letters {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<Weight, Font> FONTS = new EnumMap<>(Weight.class);
    private static final Map<Letter, Double> ADVANCES = new ConcurrentHashMap<>();

    /** The size at which letters are measured. */
    private static final double MEASURED = 100;

    static {
        for (Weight weight : Weight.values()) {
            FONTS.put(weight, load(weight));
        }
    }

    private Letters() {}

    private static Font load(Weight weight) {
        try (InputStream file = open(weight)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("A font of the application is broken: " + weight.resource(), e);
        }
    }

    /** The file of a font. */
    static InputStream open(Weight weight) {
        InputStream file = Letters.class.getResourceAsStream(weight.resource());
        if (file == null) {
            throw new IllegalStateException("A font of the application is missing: " + weight.resource());
        }
        return file;
    }

    static Font font(Weight weight, double size) {
        return of(weight).deriveFont((float) size);
    }

    private static Font of(Weight weight) {
        Font font = FONTS.get(weight);
        if (font == null) {
            throw new IllegalStateException("No font of weight " + weight);
        }
        return font;
    }

    /** How wide a text is; without kerning, as it is drawn, that is the sum of its letters. */
    static double width(String text, Weight weight, double size) {
        double sum = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            sum += advance(weight, letter);
            at += Character.charCount(letter);
        }
        return sum * size / MEASURED;
    }

    /** Asked once for each letter: the font takes long to say it, and a large picture asks a million times. */
    private static double advance(Weight weight, int letter) {
        return ADVANCES.computeIfAbsent(
                new Letter(weight, letter),
                one -> font(weight, MEASURED)
                        .getStringBounds(Character.toString(letter), EXACT)
                        .getWidth());
    }

    private record Letter(Weight weight, int codePoint) {}

    /** The text in letters that the font has; others become a small square. */
    static String shown(String text) {
        if (text.chars().allMatch(letter -> letter >= ' ' && letter <= '~')) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .filter(point -> Character.getType(point) != Character.FORMAT && !Character.isISOControl(point))
                .forEach(point -> shown.appendCodePoint(of(Weight.REGULAR).canDisplay(point) ? point : '?'));
        return shown.toString();
    }

    /** The text, shortened with an ellipsis where it is wider than the room. */
    static String fit(String text, Weight weight, double size, double room) {
        if (width(text, weight, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + "…", weight, size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** The text on as many lines as it needs and at most so many; the last one is shortened. */
    static List<String> lines(String text, Weight weight, double size, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            if (lines.size() == most - 1 || width(rest, weight, size) <= room) {
                lines.add(fit(rest, weight, size, room));
                return lines;
            }
            int cut = rest.length();
            while (cut > 0 && width(rest.substring(0, cut), weight, size) > room) {
                cut = rest.lastIndexOf(' ', cut - 1);
            }
            if (cut <= 0) {
                lines.add(fit(rest, weight, size, room));
                return lines;
            }
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        return lines;
    }
}
