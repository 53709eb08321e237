package nl.spoorboek.exchange.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Draws as SVG 1.1: shapes and real text, no scripts, no styles, nothing from elsewhere. */
final class SvgCanvas implements Canvas {

    private static final String FAMILY = "Instrument Sans, Segoe UI, Helvetica, Arial, sans-serif";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder gradients = new StringBuilder();
    private int made;

    @Override
    public void fill(Shape shape, Color colour) {
        body.append("<path d=\"").append(path(shape)).append('"');
        paint("fill", colour);
        body.append("/>\n");
    }

    @Override
    public void stroke(Shape shape, Color colour, double width, double... dashes) {
        body.append("<path fill=\"none\" d=\"").append(path(shape)).append('"');
        paint("stroke", colour);
        body.append(" stroke-width=\"")
                .append(number(width))
                .append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        if (dashes.length > 0) {
            body.append(" stroke-dasharray=\"")
                    .append(Arrays.stream(dashes).mapToObj(SvgCanvas::number).collect(Collectors.joining(" ")))
                    .append('"');
        }
        body.append("/>\n");
    }

    @Override
    public void text(String text, double x, double baseline, Weight weight, double size, Color colour) {
        if (text.isBlank()) {
            return;
        }
        body.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(baseline))
                .append("\" font-size=\"")
                .append(number(size))
                .append("\" font-weight=\"")
                .append(weight.number())
                // with another font the words still take no more room than they have
                .append("\" textLength=\"")
                .append(number(Letters.width(text, weight, size)))
                .append("\" lengthAdjust=\"spacingAndGlyphs\"");
        paint("fill", colour);
        body.append('>').append(escaped(text)).append("</text>\n");
    }

    @Override
    public void band(double x, double y, double width, double height, Color colour, double fadeIn, double fadeOut) {
        String name = "band" + made++;
        gradients.append("<linearGradient id=\"").append(name).append("\">");
        stop(0, colour, fadeIn > 0 ? 0 : colour.getAlpha());
        stop(fadeIn / width, colour, colour.getAlpha());
        stop(1 - fadeOut / width, colour, colour.getAlpha());
        stop(1, colour, fadeOut > 0 ? 0 : colour.getAlpha());
        gradients.append("</linearGradient>\n");
        body.append("<rect x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\" fill=\"url(#")
                .append(name)
                .append(")\"/>\n");
    }

    private void stop(double at, Color colour, int alpha) {
        gradients
                .append("<stop offset=\"")
                .append(number(Math.clamp(at, 0, 1)))
                .append("\" stop-color=\"")
                .append(hex(colour))
                .append("\" stop-opacity=\"")
                .append(number(alpha / 255.0))
                .append("\"/>");
    }

    private void paint(String what, Color colour) {
        body.append(' ').append(what).append("=\"").append(hex(colour)).append('"');
        if (colour.getAlpha() < 255) {
            body.append(' ')
                    .append(what)
                    .append("-opacity=\"")
                    .append(number(colour.getAlpha() / 255.0))
                    .append('"');
        }
    }

    /** The whole picture, with a title for who cannot see it. */
    String document(double width, double height, String title, String about, String language) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
                + number(width)
                + "\" height=\"" + number(height) + "\" viewBox=\"0 0 " + number(width) + " " + number(height)
                + "\" role=\"img\" xml:lang=\"" + escaped(language) + "\" font-family=\"" + FAMILY + "\">\n<title>"
                + escaped(title) + "</title>\n<desc>" + escaped(about) + "</desc>\n<defs>" + gradients + "</defs>\n"
                + body + "</svg>\n";
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(points);
            int count = switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 0;
            };
            path.append("MLQCZ".charAt(kind));
            for (int i = 0; i < count; i++) {
                path.append(i > 0 ? " " : "").append(number(points[i]));
            }
        }
        return path.toString();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xFFFFFF);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
