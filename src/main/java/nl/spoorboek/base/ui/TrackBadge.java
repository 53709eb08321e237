package nl.spoorboek.base.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Span;

/** A track's number in its colour; the colour never comes without the number. */
public class TrackBadge extends Span {

    /** How many colours there are; further tracks take them again. */
    public static final int COLOURS = 9;

    /** The badge of a track. */
    public TrackBadge(int number, String name) {
        super(String.valueOf(number));
        addClassNames("track-badge", colourClass(number));
        getElement().setAttribute("title", t("track.label", number, name));
    }

    /** The CSS class that gives an element the colour of a track, as {@code --track}. */
    public static String colourClass(int number) {
        return "track-" + ((number - 1) % COLOURS + 1);
    }

    /** The large badge beside a heading. */
    public TrackBadge large() {
        addClassName("large");
        return this;
    }
}
