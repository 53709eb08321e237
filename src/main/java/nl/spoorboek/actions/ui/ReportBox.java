package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.spoorboek.actions.ActionDetail;
import nl.spoorboek.actions.ActionReport;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.actions.NextAction;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.KeptText;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.comments.CommentService;
import org.jspecify.annotations.Nullable;

/** Where whoever does an action tells how it goes. It stays on the page through changes of others, with what was typed. */
class ReportBox extends Div {

    private static final int MAX_PARTY = 200;

    private final FormProblems problems = new FormProblems();
    private final RadioButtonGroup<ActionState> state = new RadioButtonGroup<>(t("action-item.report.state"));
    private final TextField party = new TextField(t("action-item.waiting.party"));
    private final KeptText note;
    private final transient ActionService actions;
    private final transient Runnable reported;
    private transient @Nullable ActionRow row;

    ReportBox(ActionId action, ActionService actions, Runnable reported) {
        note = new KeptText(t("action-item.report.note"), "report:" + action);
        this.actions = actions;
        this.reported = reported;
        addClassName("card");
        state.setItems(ActionState.IN_PROGRESS, ActionState.WAITING, ActionState.DONE);
        state.setItemLabelGenerator(Texts::word);
        state.addValueChangeListener(change -> party.setVisible(change.getValue() == ActionState.WAITING));
        party.setMaxLength(MAX_PARTY);
        party.setRequiredIndicatorVisible(true);
        party.setVisible(false);
        note.setMaxLength(CommentService.MAX_BODY);
        note.setWidthFull();
        problems.field("state", t("action-item.report.state"), state);
        problems.field("party", party.getLabel(), party);
        problems.field("note", note.getLabel(), note);
        problems.field("body", note.getLabel(), note);
        var send = new Button(t("action-item.report.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var intro = new Paragraph(t("action-item.report.what"));
        intro.addClassName("quiet");
        var hint = new Paragraph(t("comment.hint"));
        hint.addClassName("reads");
        var form = new Div(problems, state, party, note, hint, new Div(send));
        form.addClassName("form");
        add(new H2(t("action-item.report")), intro, form);
    }

    /** The action as it is now, for whoever reports and does not edit; what was chosen and typed stays. */
    void show(ActionDetail detail) {
        setVisible(detail.mayReport() && !detail.mayEdit());
        ActionRow now = detail.row();
        row = now;
        if (state.isEmpty() && now.state().canBeReported()) {
            state.setValue(now.state());
            party.setValue(now.waitingOn() == null ? "" : now.waitingOn());
        }
    }

    private void send() {
        if (row == null) {
            return;
        }
        ActionState chosen = state.getValue();
        // without a choice it says what it was, and the service says what is lacking
        var report = new ActionReport(chosen == null ? row.state() : chosen, party.getValue(), note.getValue());
        Optional<NextAction> next;
        try {
            next = actions.report(row.id(), row.version(), report);
        } catch (Problem problem) {
            problems.show(problem);
            return;
        }
        problems.clear();
        note.saved();
        Notices.done(t("action-item.report.sent"));
        next.ifPresent(NextNotice::show);
        reported.run();
    }
}
