package nl.spoorboek.base.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.spoorboek.base.Problem;

/**
 * Shows in a form what is wrong: a sentence at each field and one line above that names them. Nothing typed is touched. A form
 * registers its fields by the names that {@link Problem.Invalid} uses.
 */
public class FormProblems extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    /** No problems yet. */
    public FormProblems() {
        addClassName("form-problem");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Registers a field by name. */
    public void field(String name, String label, Component field) {
        fields.put(name, field);
        labels.put(name, label);
    }

    /** Takes all sentences away. */
    public void clear() {
        setVisible(false);
        fields.values().forEach(field -> {
            if (field instanceof HasValidation validation) {
                validation.setInvalid(false);
            }
        });
    }

    /** Shows the sentences at their fields and goes to the first. */
    public void show(Problem.Invalid invalid) {
        clear();
        invalid.fields().forEach((name, message) -> {
            if (fields.get(name) instanceof HasValidation validation) {
                validation.setErrorMessage(t(message));
                validation.setInvalid(true);
            }
        });
        String named = fields.keySet().stream()
                .filter(invalid.fields()::containsKey)
                .map(name -> labels.getOrDefault(name, name))
                .map(FormProblems::withoutEnd)
                .collect(Collectors.joining(", "));
        setText(named.isEmpty() ? t(invalid.reason()) : t("form.wrong", named));
        setVisible(true);
        fields.entrySet().stream()
                .filter(entry -> invalid.fields().containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    /** A label as one of several in a sentence: a question keeps its words, not its mark. */
    private static String withoutEnd(String label) {
        return label.endsWith("?") || label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
    }

    /** Shows a problem of the form as a whole. */
    public void show(Problem problem) {
        if (problem instanceof Problem.Invalid invalid) {
            show(invalid);
            return;
        }
        clear();
        setText(t(problem.reason()));
        setVisible(true);
    }
}
