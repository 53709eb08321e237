package nl.spoorboek.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A list of labels with their values; a value that is not there leaves its label out. */
public class Facts extends DescriptionList {

    /** An empty list. */
    public Facts() {
        addClassName("facts");
    }

    /** A line of text, unless there is none. */
    public Facts line(String label, @Nullable String value) {
        return value == null || value.isBlank() ? this : line(label, new Span(value));
    }

    /** A line with any component. */
    public Facts line(String label, Component value) {
        var term = new Term(label);
        var description = new Description(value);
        add(term, description);
        return this;
    }
}
