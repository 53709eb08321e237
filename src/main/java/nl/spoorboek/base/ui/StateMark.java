package nl.spoorboek.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state by shape and word, never by colour alone. */
public class StateMark extends Span {

    /** The mark of a state; its word comes from the translations. */
    public StateMark(Enum<?> state) {
        this(state.name(), Texts.word(state));
        addClassName(Texts.kind(state));
    }

    /** A mark with the shape of a state name and any word. */
    public StateMark(String shape, String word) {
        super(word);
        addClassNames("state", cssClass(shape));
    }

    /** The CSS class that draws a state's shape. */
    public static String cssClass(String shape) {
        return "state-" + shape.toLowerCase(Locale.ROOT);
    }
}
