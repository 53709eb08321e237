package nl.spoorboek.exchange.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Draws on a page of a PDF: real text in fonts that are in the file. */
final class PageCanvas implements Canvas {

    /** In how many steps a band fades: too small to see. */
    private static final double STEP = 2;

    private final PDPageContentStream page;
    private final double height;
    private final Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);
    private final Map<Integer, PDExtendedGraphicsState> transparencies = new HashMap<>();

    /**
     * A canvas of the given height in pixels.
     *
     * @param scale points for a pixel
     * @param left where the picture begins on the page, in points from the left
     * @param bottom where it ends, in points from below
     */
    PageCanvas(PDDocument document, PDPageContentStream page, double height, double scale, double left, double bottom)
            throws IOException {
        this.page = page;
        this.height = height;
        for (Weight weight : Weight.values()) {
            try (InputStream file = Letters.open(weight)) {
                fonts.put(weight, PDType0Font.load(document, file, true));
            }
        }
        page.transform(new Matrix((float) scale, 0, 0, (float) scale, (float) left, (float) bottom));
        page.setLineCapStyle(1);
        page.setLineJoinStyle(1);
    }

    @Override
    public void fill(Shape shape, Color colour) {
        draw(() -> {
            alpha(colour.getAlpha());
            page.setNonStrokingColor(solid(colour));
            path(shape);
            page.fill();
        });
    }

    @Override
    public void stroke(Shape shape, Color colour, double width, double... dashes) {
        draw(() -> {
            alpha(colour.getAlpha());
            page.setStrokingColor(solid(colour));
            page.setLineWidth((float) width);
            float[] lengths = new float[dashes.length];
            for (int i = 0; i < dashes.length; i++) {
                lengths[i] = (float) dashes[i];
            }
            page.setLineDashPattern(lengths, 0);
            path(shape);
            page.stroke();
        });
    }

    @Override
    public void text(String text, double x, double baseline, Weight weight, double size, Color colour) {
        if (text.isBlank()) {
            return;
        }
        draw(() -> {
            alpha(colour.getAlpha());
            page.beginText();
            page.setNonStrokingColor(solid(colour));
            page.setFont(Objects.requireNonNull(fonts.get(weight)), (float) size);
            page.newLineAtOffset((float) x, (float) (height - baseline));
            page.showText(text);
            page.endText();
        });
    }

    @Override
    public void band(double x, double y, double width, double high, Color colour, double fadeIn, double fadeOut) {
        slices(x, fadeIn, y, high, colour, true);
        if (width - fadeIn - fadeOut > 0) {
            fill(new Rectangle2D.Double(x + fadeIn, y, width - fadeIn - fadeOut, high), colour);
        }
        slices(x + width - fadeOut, fadeOut, y, high, colour, false);
    }

    private void slices(double x, double width, double y, double high, Color colour, boolean up) {
        int count = (int) Math.ceil(width / STEP);
        for (int i = 0; i < count; i++) {
            double share = (i + 0.5) / count;
            int alpha = (int) Math.round(colour.getAlpha() * (up ? share : 1 - share));
            fill(
                    new Rectangle2D.Double(x + i * width / count, y, width / count, high),
                    new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha));
        }
    }

    private void alpha(int alpha) throws IOException {
        page.setGraphicsStateParameters(transparencies.computeIfAbsent(alpha, value -> {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(value / 255f);
            state.setStrokingAlphaConstant(value / 255f);
            return state;
        }));
    }

    private static Color solid(Color colour) {
        return new Color(colour.getRGB() & 0xFFFFFF);
    }

    private void path(Shape shape) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(p);
            for (int i = 1; i < p.length; i += 2) {
                p[i] = (float) height - p[i];
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> page.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    page.curveTo(
                            x + (p[0] - x) * 2 / 3,
                            y + (p[1] - y) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3,
                            p[2],
                            p[3]);
                case PathIterator.SEG_CUBICTO -> page.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> page.closePath();
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = p[last];
                y = p[last + 1];
            }
        }
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
