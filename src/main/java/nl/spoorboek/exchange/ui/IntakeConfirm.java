package nl.spoorboek.exchange.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.exchange.intake.Preview;
import nl.spoorboek.exchange.intake.PreviewRow.Outcome;
import nl.spoorboek.planning.MoveReason;

/** Asks once more, and why; then everything is written together. */
class IntakeConfirm extends Div {

    private final FormProblems problems = new FormProblems();
    private final TextField reason = new TextField(t("intake.reason"));

    IntakeConfirm(Preview preview, String usual) {
        addClassName("form");
        reason.setHelperText(t("intake.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(MoveReason.MAX_WHY);
        reason.setValue(usual.length() > MoveReason.MAX_WHY ? usual.substring(0, MoveReason.MAX_WHY) : usual);
        problems.field("reason", t("intake.reason"), reason);
        add(
                problems,
                new Paragraph(t(
                        "intake.confirm.what",
                        preview.count(Outcome.FRESH),
                        preview.count(Outcome.CHANGED),
                        preview.dependencies())),
                new Paragraph(t("intake.confirm.rest", preview.count(Outcome.SAME), preview.count(Outcome.REFUSED))),
                reason);
    }

    String reason() {
        return reason.getValue();
    }

    void clear() {
        problems.clear();
    }

    void show(Problem.Invalid invalid) {
        problems.show(invalid);
    }
}
