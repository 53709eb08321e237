package nl.spoorboek.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that stays as it is for as long as what it shows does. Fields and menus cost the browser much more than words,
 * and whoever had the focus in them keeps it.
 */
public final class KeptPart extends Div {

    private transient @Nullable Object shown;

    /** With nothing in it yet; it lays out what is in it as if it were not there. */
    public KeptPart() {
        addClassName("kept-part");
    }

    /**
     * Shows what is made of this, unless it shows just that.
     *
     * @param what all that the part depends on
     */
    public void show(Object what, Supplier<? extends Component> maker) {
        if (!what.equals(shown)) {
            shown = what;
            removeAll();
            add(maker.get());
        }
    }

    /** Shows nothing. */
    public void showNothing() {
        shown = null;
        removeAll();
    }

    /** Several components as the one that a part is made of. */
    public static Component together(List<? extends Component> all) {
        var together = new Div();
        together.addClassName("kept-part");
        all.forEach(together::add);
        return together;
    }

    /** The next time it is made anew, whatever it shows. */
    public void forget() {
        shown = null;
    }
}
