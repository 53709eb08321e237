package nl.spoorboek.base.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.PersonId;

/**
 * The box where people write. What is typed is also kept in the browser, for this person and this record, through reload, a
 * lapsed sign-in and a restart of the server; it goes when it has been saved and when the person signs out (domain rule "typed
 * and not yet sent").
 */
@Tag("vaadin-text-area")
@JsModule("./kept/kept-text.ts")
public class KeptText extends TextArea {

    private static final int PAUSE_MILLIS = 400;

    private final String key;

    /**
     * A box for one purpose on one record.
     *
     * @param label its label
     * @param purpose what is written and where, such as {@code remark:<draft id>}; the same purpose finds its text again
     */
    public KeptText(String label, String purpose) {
        super(label);
        key = ActingPerson.current().map(PersonId::toString).orElse("-") + ":" + purpose;
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        setHelperText(t("kept.hint"));
        addClassName("kept-text");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement().executeJs("window.spoorboekKeep(this, $0, $1)", key, t("kept.kept"));
    }

    /** What was written has been saved: empties the box and forgets the kept text. */
    public void saved() {
        clear();
        getElement().executeJs("window.spoorboekForget(this)");
    }
}
