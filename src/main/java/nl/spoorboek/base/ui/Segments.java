package nl.spoorboek.base.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A choice of one out of a few that are all in sight, in a row. Made of the browser's own radio buttons: arrows move among them,
 * a screen reader knows them, and they cost next to nothing.
 *
 * @param <T> what is chosen
 */
@Tag("fieldset")
public class Segments<T> extends AbstractField<Segments<T>, T> implements HasStyle {

    private final transient Map<T, Element> inputs = new LinkedHashMap<>();

    /**
     * The choice.
     *
     * @param label what is chosen, told to a screen reader
     * @param items at least one; the first is chosen
     * @param words how each is called
     */
    public Segments(String label, List<T> items, Function<T, String> words) {
        super(items.getFirst());
        addClassName("segments");
        getElement().setAttribute("aria-label", label);
        String name = UUID.randomUUID().toString();
        for (T item : items) {
            var input = new Element("input").setAttribute("type", "radio").setAttribute("name", name);
            input.addPropertyChangeListener("checked", "change", change -> {
                if (change.isUserOriginated() && Boolean.TRUE.equals(change.getValue())) {
                    setModelValue(item, true);
                    setPresentationValue(item);
                }
            });
            inputs.put(item, input);
            getElement().appendChild(new Element("label").appendChild(input, new Span(words.apply(item)).getElement()));
        }
        setPresentationValue(items.getFirst());
    }

    @Override
    protected void setPresentationValue(T value) {
        inputs.forEach((item, input) -> input.setProperty("checked", item.equals(value)));
    }
}
