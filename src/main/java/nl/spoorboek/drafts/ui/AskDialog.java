package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;

/** A dialog with a form; it stays, with all that was typed, until what was asked has been done. */
class AskDialog extends Dialog {

    private final FormProblems problems = new FormProblems();
    private final Div form = new Div(problems);

    /** Under a heading, with the words of the button that does it. */
    AskDialog(String heading, String doIt, Runnable what) {
        setHeaderTitle(heading);
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        form.addClassName("form");
        add(form);
        var ok = new Button(doIt, click -> attempt(what));
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), ok);
    }

    private void attempt(Runnable what) {
        try {
            what.run();
            close();
        } catch (Problem problem) {
            problems.show(problem);
        }
    }

    /** Adds a field under the name that a refusal uses. */
    <T extends Component & HasLabel> T field(String name, T field) {
        problems.field(name, field.getLabel(), field);
        form.add(field);
        return field;
    }

    /** Adds something to read. */
    void text(Component component) {
        form.add(component);
    }
}
