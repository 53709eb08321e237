package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.spoorboek.actions.ActionDetail;
import nl.spoorboek.actions.AskedAction;
import nl.spoorboek.actions.AskedActionService;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.Notices;

/** The link by which the organisation that does an action reports on it, for whoever edits the action; after {@code site}. */
class AskedLinkCard extends Div {

    private final TextField address = new TextField(t("asked.link.address"));
    private final transient ActionDetail detail;
    private final transient AskedActionService asked;
    private final transient Runnable changed;

    AskedLinkCard(ActionDetail detail, String organisation, String site, AskedActionService asked, Runnable changed) {
        this.detail = detail;
        this.asked = asked;
        this.changed = changed;
        addClassName("card");
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.setValue(site + AskedAction.path(detail.row().id()));
        add(new H2(t("asked.link")), new Paragraph(t("asked.link.what", organisation)));
        if (detail.asked() != null) {
            var words = new Paragraph(detail.asked());
            words.addClassName("asked-words");
            add(words);
        }
        var buttons = new Div(
                new Button(t("asked.link.copy"), click -> copy()),
                new Button(
                        t(detail.asked() == null ? "asked.link.explain" : "asked.link.explain.change"),
                        click -> explain()));
        buttons.addClassName("toolbar");
        if (asked.canWrite()) {
            buttons.add(new Button(t("asked.link.send"), click -> send(organisation)));
        }
        add(address, buttons);
    }

    private void copy() {
        // on a page without https the browser offers no clipboard: the words are then selected, ready for Ctrl+C
        address.getElement()
                .executeJs("this.inputElement.select();"
                        + " if (navigator.clipboard) { return navigator.clipboard.writeText(this.value).then(() => true); }"
                        + " return false;")
                .then(Boolean.class, copied -> Notices.done(t(copied ? "asked.link.copied" : "asked.link.selected")));
    }

    private void send(String organisation) {
        try {
            Notices.done(t("asked.link.sent", asked.send(detail.row().id()), organisation));
        } catch (Problem.NotNow notNow) {
            Notices.problem(t(notNow.reason()));
        }
    }

    private void explain() {
        var words = new TextArea(t("asked.words"));
        words.setHelperText(t("asked.words.help"));
        words.setMaxLength(AskedAction.MAX_WORDS);
        words.setMinRows(3);
        words.setWidthFull();
        words.setValue(detail.asked() == null ? "" : detail.asked());
        new EditDialog(t("asked.link.explain"))
                .field("asked", t("asked.words"), words)
                .saving(() -> {
                    asked.explain(detail.row().id(), detail.row().version(), words.getValue());
                    Notices.done(t("milestone.saved"));
                    changed.run();
                })
                .open();
        words.focus();
    }
}
