package nl.spoorboek.exchange.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws in pixels, two for each of the picture's, on white. */
final class PixelCanvas implements Canvas, AutoCloseable {

    private static final int SCALE = 2;

    private final BufferedImage image;
    private final Graphics2D graphics;

    PixelCanvas(double width, double height) {
        image = new BufferedImage(
                (int) Math.ceil(width * SCALE), (int) Math.ceil(height * SCALE), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(SCALE, SCALE);
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, width + 1, height + 1));
    }

    @Override
    public void fill(Shape shape, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(shape);
    }

    @Override
    public void stroke(Shape shape, Color colour, double width, double... dashes) {
        float[] lengths = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            lengths[i] = (float) dashes[i];
        }
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(
                (float) width,
                BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND,
                1,
                lengths.length == 0 ? null : lengths,
                0));
        graphics.draw(shape);
    }

    @Override
    public void text(String text, double x, double baseline, Weight weight, double size, Color colour) {
        graphics.setPaint(colour);
        graphics.setFont(Letters.font(weight, size));
        graphics.drawString(text, (float) x, (float) baseline);
    }

    @Override
    public void band(double x, double y, double width, double height, Color colour, double fadeIn, double fadeOut) {
        Color none = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
        float first = (float) Math.clamp(fadeIn / width, 0.001, 0.49);
        float last = (float) Math.clamp(1 - fadeOut / width, first + 0.001, 0.999);
        graphics.setPaint(new LinearGradientPaint(
                (float) x, 0, (float) (x + width), 0, new float[] {0, first, last, 1}, new Color[] {
                    fadeIn > 0 ? none : colour, colour, colour, fadeOut > 0 ? none : colour
                }));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    void write(OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            // a picture of lines is small anyway; more effort takes seconds and wins little
            how.setCompressionQuality(0.6f);
            writer.setOutput(to);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
