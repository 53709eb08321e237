package nl.spoorboek.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.PersonId;

/**
 * A box over a text that is saved already, such as a passage. What is typed and not saved yet is also kept in the browser, like
 * that of {@link KeptText}, with the version it was typed over; it is handed back when the box opens again.
 */
@Tag("vaadin-text-area")
@JsModule("./kept/kept-text.ts")
public class KeptEdit extends TextArea {

    /** What the box does with a text that its browser kept. */
    @FunctionalInterface
    public interface HandedBack {

        /**
         * Takes over a text that was typed and not saved.
         *
         * @param text what was typed
         * @param seen the version it was typed over; another may have been saved since
         */
        void take(String text, int seen);
    }

    private final String key;
    private final transient HandedBack back;
    private int seen;

    /**
     * A box for one purpose on one record.
     *
     * @param label its label
     * @param purpose what is written and where, such as {@code passage:<id>}; the same purpose finds its text again
     * @param back what happens to a text that was kept
     */
    public KeptEdit(String label, String purpose, HandedBack back) {
        super(label);
        this.back = back;
        key = ActingPerson.current().map(PersonId::toString).orElse("-") + ":" + purpose;
        addClassName("kept-text");
    }

    /** Shows the text of a version that was saved. Something else that was typed in this browser is handed back. */
    public void show(String text, int version) {
        seen = version;
        setValue(text);
        if (isAttached()) {
            keep();
        }
    }

    /** What was typed has been saved as this version. */
    public void saved(String text, int version) {
        seen = version;
        getElement().executeJs("window.spoorboekSavedOver(this, $0, $1)", text, version);
    }

    /** What is kept in the browser is not wanted any more. */
    public void forget() {
        getElement().executeJs("window.spoorboekForget(this)");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        keep();
    }

    private void keep() {
        getElement().executeJs("window.spoorboekKeepOver(this, $0, $1)", key, seen);
    }

    /** The browser gives back what it kept. */
    @ClientCallable
    void handBack(String text, int typedOver) {
        back.take(text, typedOver);
    }
}
