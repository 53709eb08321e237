package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.spoorboek.actions.ActionDetail;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.NextAction;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Where whoever does an action tells how it goes. It stays on the page through changes of others, with what was typed. */
class ReportBox extends Div {

    private final ReportFields fields;
    private final transient ActionService actions;
    private final transient Runnable reported;
    private transient @Nullable ActionRow row;

    ReportBox(ActionId action, ActionService actions, Runnable reported) {
        fields = new ReportFields(action, t("action-item.report.state"), Texts::word, t("action-item.report.note"));
        this.actions = actions;
        this.reported = reported;
        addClassName("card");
        var send = new Button(t("action-item.report.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var intro = new Paragraph(t("action-item.report.what"));
        intro.addClassName("quiet");
        var hint = new Paragraph(t("comment.hint"));
        hint.addClassName("reads");
        fields.add(hint, new Div(send));
        add(new H2(t("action-item.report")), intro, fields);
    }

    /** The action as it is now, for whoever reports and does not edit; what was chosen and typed stays. */
    void show(ActionDetail detail) {
        setVisible(detail.mayReport() && !detail.mayEdit());
        ActionRow now = detail.row();
        row = now;
        if (fields.state().isEmpty()) {
            fields.choose(now.state(), now.waitingOn());
        }
    }

    private void send() {
        if (row == null) {
            return;
        }
        Optional<NextAction> next;
        try {
            next = actions.report(row.id(), row.version(), fields.read());
        } catch (Problem problem) {
            fields.problems().show(problem);
            return;
        }
        fields.sent();
        Notices.done(t("action-item.report.sent"));
        next.ifPresent(NextNotice::show);
        reported.run();
    }
}
