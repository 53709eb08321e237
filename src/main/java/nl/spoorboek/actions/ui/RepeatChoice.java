package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.spoorboek.actions.RepeatDraft;
import nl.spoorboek.base.ui.FormProblems;
import org.jspecify.annotations.Nullable;

/** In the form of a new action: whether it comes back, and how. The fields are made when somebody wants that. */
class RepeatChoice extends Div {

    private final Checkbox wanted = new Checkbox(t("repeat.wanted"));
    private transient @Nullable RepeatFields fields;

    RepeatChoice(FormProblems problems, ActionChoices choices) {
        addClassName("form");
        add(wanted);
        wanted.addValueChangeListener(change -> {
            RepeatFields now = fields;
            if (now == null) {
                now = new RepeatFields(problems, choices.parser(), choices.today());
                now.show(RepeatDraft.MONTHLY);
                fields = now;
                add(now);
            }
            now.setVisible(change.getValue());
        });
    }

    /** How it repeats; empty when it does not. */
    Optional<RepeatDraft> read() {
        return wanted.getValue() ? Optional.ofNullable(fields).map(RepeatFields::read) : Optional.empty();
    }
}
