package nl.spoorboek.actions.ui;

import com.vaadin.flow.component.html.Div;
import nl.spoorboek.actions.ActionFilter;

/** A way to show actions: as a list or as a board. */
abstract class ActionsPart extends Div {

    /** Shows what the filter leaves, also again after a change. */
    abstract void show(ActionFilter filter);
}
