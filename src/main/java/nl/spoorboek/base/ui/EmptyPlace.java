package nl.spoorboek.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says what will stand in an empty place, and how to begin. */
public class EmptyPlace extends Div {

    /** A heading, a sentence, and what to begin with. */
    public EmptyPlace(String heading, String what, Component... begin) {
        addClassName("empty");
        add(new H2(heading), new Paragraph(what));
        add(begin);
    }
}
