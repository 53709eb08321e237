package nl.spoorboek.exchange.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The picture as a file. */
public enum RoadmapFile {
    /** For slides and for drawing programs. */
    SVG("svg", "image/svg+xml"),
    /** For slides and mail. */
    PNG("png", "image/png"),
    /** One page, landscape. */
    A4("pdf", "application/pdf"),
    /** One page, landscape. */
    A3("pdf", "application/pdf");

    private static final float MARGIN = 14;
    private static final double WIDTH = 1400;
    private static final int ROWS = 8;

    /** Letters of 13 pixels at this scale are 5.5 points: the smallest that one reads on paper without effort. */
    private static final double READABLE = 0.42;

    private static final double[] PAGE_WIDTHS = {1240, 1400, 1600, 1800, 1920};
    private static final int[] PAGE_ROWS = {12, 8, 6, 5, 4, 3, 2};

    private final String ending;
    private final String type;

    RoadmapFile(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** What the name of a file ends with. */
    public String ending() {
        return ending;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** Draws the scene. */
    public void write(Scene scene, OutputStream out) throws IOException {
        switch (this) {
            case SVG -> {
                var drawing = new RoadmapDrawing(scene, WIDTH, ROWS);
                var canvas = new SvgCanvas();
                drawing.draw(canvas);
                out.write(canvas.document(
                                drawing.width(),
                                drawing.height(),
                                scene.title(),
                                scene.subtitle(),
                                scene.locale().getLanguage())
                        .getBytes(StandardCharsets.UTF_8));
            }
            case PNG -> {
                var drawing = new RoadmapDrawing(scene, WIDTH, ROWS);
                try (var canvas = new PixelCanvas(drawing.width(), drawing.height())) {
                    drawing.draw(canvas);
                    canvas.write(out);
                }
            }
            case A4 -> page(scene, PDRectangle.A4, out);
            case A3 -> page(scene, PDRectangle.A3, out);
        }
    }

    /**
     * The layout for a page: the one with the fewest stops in groups that can still be read, and of those the largest; when none can be
     * read, the largest of all.
     */
    private static RoadmapDrawing fitting(Scene scene, PDRectangle size) {
        RoadmapDrawing best = null;
        for (int rows : PAGE_ROWS) {
            for (double width : PAGE_WIDTHS) {
                var drawing = new RoadmapDrawing(scene, width, rows);
                if (best == null || isBetter(drawing, best, size)) {
                    best = drawing;
                }
            }
        }
        return Objects.requireNonNull(best);
    }

    private static boolean isBetter(RoadmapDrawing one, RoadmapDrawing other, PDRectangle size) {
        double scale = scale(one, size);
        double otherScale = scale(other, size);
        if (scale < READABLE || otherScale < READABLE) {
            return scale > otherScale;
        }
        return one.grouped() != other.grouped() ? one.grouped() < other.grouped() : scale > otherScale;
    }

    private static double scale(RoadmapDrawing drawing, PDRectangle size) {
        return Math.min(
                (size.getWidth() - 2 * MARGIN) / drawing.width(), (size.getHeight() - 2 * MARGIN) / drawing.height());
    }

    /** One page on its side; the picture as large as fits. */
    private static void page(Scene scene, PDRectangle paper, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var size = new PDRectangle(/* width= */ paper.getHeight(), /* height= */ paper.getWidth());
            RoadmapDrawing drawing = fitting(scene, size);
            var page = new PDPage(size);
            document.addPage(page);
            double scale = scale(drawing, size);
            double left = (size.getWidth() - scale * drawing.width()) / 2;
            double below = size.getHeight() - MARGIN - scale * drawing.height();
            try (var content = new PDPageContentStream(document, page)) {
                drawing.draw(new PageCanvas(document, content, drawing.height(), scale, left, below));
            }
            document.getDocumentInformation().setTitle(scene.title());
            document.getDocumentInformation().setSubject(scene.subtitle());
            document.getDocumentInformation().setCreator("Spoorboek");
            document.getDocumentCatalog().setLanguage(scene.locale().toLanguageTag());
            var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
            preferences.setDisplayDocTitle(true);
            document.getDocumentCatalog().setViewerPreferences(preferences);
            document.save(out);
        }
    }
}
