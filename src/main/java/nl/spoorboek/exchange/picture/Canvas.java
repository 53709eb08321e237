package nl.spoorboek.exchange.picture;

import java.awt.Color;
import java.awt.Shape;

/** Something to draw on, in pixels from the top left. What is drawn later lies over what was drawn before. */
interface Canvas {

    /** Fills a shape; the colour may let through what is under it. */
    void fill(Shape shape, Color colour);

    /** Draws the outline of a shape; without lengths of dashes the line is whole. */
    void stroke(Shape shape, Color colour, double width, double... dashes);

    /** Writes a text from its left end on its base line. */
    void text(String text, double x, double baseline, Weight weight, double size, Color colour);

    /** Fills a rectangle that comes up over {@code fadeIn} from the left and goes away over {@code fadeOut} to the right. */
    void band(double x, double y, double width, double height, Color colour, double fadeIn, double fadeOut);
}
