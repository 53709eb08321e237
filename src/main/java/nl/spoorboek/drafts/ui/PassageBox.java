package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.KeptEdit;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.drafts.PassageEdit;
import nl.spoorboek.drafts.PassageId;
import nl.spoorboek.drafts.PassageItem;
import nl.spoorboek.drafts.PassageKind;

/** The box in which one passage is written; it is saved a moment after the last key. */
class PassageBox extends Div {

    private static final int PAUSE_MILLIS = 1_200;

    /** What a box asks of the page around it. */
    interface Writer {
        void save(PassageBox box);

        void up(PassageBox box);

        void down(PassageBox box);

        /** Splits at the cursor, an offset in the text of the box. */
        void split(PassageBox box, int cursor);

        void merge(PassageBox box);

        void remove(PassageBox box);

        void addAfter(PassageBox box, PassageKind kind);
    }

    private final FormProblems problems = new FormProblems();
    private final Select<PassageKind> kind = new Select<>();
    private final TextField number = new TextField(t("passage.number"));
    private final KeptEdit body;
    private final Span status = new Span();
    private final Button split;
    private final Button merge;
    private final transient Writer writer;
    private transient PassageItem saved;
    private int seen;
    private int cursor;
    private boolean quiet;

    PassageBox(PassageItem passage, Writer writer) {
        this.writer = writer;
        this.saved = passage;
        this.seen = passage.version();
        body = new KeptEdit(t("passage.text"), "passage:" + passage.id(), this::handedBack);
        split = button("passage.split", () -> writer.split(this, cursor));
        merge = button("passage.merge", () -> writer.merge(this));
        addClassNames("card", "passage-box");
        getElement().setAttribute("role", "group");
        kind.setLabel(t("passage.kind"));
        kind.setItems(PassageKind.values());
        kind.setItemLabelGenerator(Texts::word);
        number.setMaxLength(PassageEdit.MAX_NUMBER);
        number.addClassName("passage-box-number");
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeTimeout(PAUSE_MILLIS);
        body.setWidthFull();
        status.addClassName("reads");
        status.getElement().setAttribute("role", "status");
        problems.field("number", t("passage.number"), number);
        problems.field("body", t("passage.text"), body);
        var first = new Div(kind, number, status);
        first.addClassName("toolbar");
        show(passage);
        kind.addValueChangeListener(change -> changed());
        number.addValueChangeListener(change -> changed());
        body.addValueChangeListener(change -> changed());
        body.getElement()
                .addEventListener(
                        "focusout",
                        event -> cursor = event.getEventData()
                                .path("element.inputElement.selectionStart")
                                .asInt(0))
                .addEventData("element.inputElement.selectionStart");
        add(first, problems, body, buttons());
    }

    private Div buttons() {
        var row = new Div(
                button("passage.up", () -> writer.up(this)),
                button("passage.down", () -> writer.down(this)),
                split,
                merge,
                button("passage.add", () -> writer.addAfter(this, PassageKind.PARAGRAPH)),
                button("passage.add-article", () -> writer.addAfter(this, PassageKind.ARTICLE)),
                button("passage.remove", () -> writer.remove(this)));
        row.addClassName("passage-buttons");
        return row;
    }

    private static Button button(String key, Runnable what) {
        var button = new Button(t(key), click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void changed() {
        if (!quiet && isDirty()) {
            status.setText(t("passage.saving"));
            writer.save(this);
        }
    }

    /** Shows what is saved, also by somebody else. */
    final void show(PassageItem passage) {
        quiet = true;
        saved = passage;
        seen = passage.version();
        problems.clear();
        kind.setValue(passage.kind());
        number.setValue(passage.number() == null ? "" : passage.number());
        body.show(passage.body(), seen);
        named();
        quiet = false;
    }

    private void named() {
        boolean running = !saved.kind().isHeading();
        body.setMinRows(running ? 2 : 1);
        split.setVisible(running);
        merge.setVisible(running);
        getElement().setAttribute("aria-label", Texts.word(saved.kind()) + " " + ReviewWords.name(saved));
    }

    /** The browser kept what was not saved yet: it is written, over the version on which it was typed. */
    private void handedBack(String text, int typedOver) {
        if (new PassageEdit(kind.getValue(), number.getValue(), text).body().equals(saved.body())) {
            body.forget();
            return;
        }
        seen = typedOver;
        body.setValue(text);
        Notices.done(t("passage.handed-back"));
    }

    /** The other version is kept; what was typed here is not wanted any more. */
    void giveWay(PassageItem theirs) {
        body.forget();
        show(theirs);
    }

    /** What was typed has been saved; the fields stay as they are. */
    void saved(PassageItem passage) {
        saved = passage;
        seen = passage.version();
        body.saved(body.getValue(), seen);
        named();
        problems.clear();
        status.setText(t("passage.saved"));
    }

    /** Goes on from another version, with what was typed. */
    void basedOn(PassageItem theirs) {
        saved = theirs;
        seen = theirs.version();
    }

    /** What was typed could not be saved. */
    void show(Problem problem) {
        status.setText(t("passage.unsaved"));
        problems.show(problem);
    }

    /** Whether something is typed that is not saved. */
    boolean isDirty() {
        return !edit().equals(new PassageEdit(saved.kind(), saved.number(), saved.body()));
    }

    /** What stands in the fields. */
    PassageEdit edit() {
        return new PassageEdit(kind.getValue(), number.getValue(), body.getValue());
    }

    /** The text as it stands in the field. */
    String text() {
        return body.getValue();
    }

    PassageId id() {
        return saved.id();
    }

    int seen() {
        return seen;
    }

    void focusText() {
        body.focus();
    }
}
