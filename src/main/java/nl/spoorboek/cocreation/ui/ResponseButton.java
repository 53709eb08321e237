package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.ResponseKind;

/** A response to give with one press and to take back with another: a sign, a word and how many people gave it. */
class ResponseButton extends NativeButton {

    private final Span count = new Span();

    ResponseButton(ResponseKind kind, int contribution, Runnable press) {
        addClassNames("response", "response-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        var symbol = new Span(kind.symbol());
        symbol.getElement().setAttribute("aria-hidden", "true");
        var about = new Span(t("response.about", contribution));
        about.addClassName("only-read");
        add(symbol, new Span(Texts.word(kind)), count, about);
        getElement().setAttribute("type", "button");
        addClickListener(click -> press.run());
        show(0, false, false);
    }

    /** Shows how many gave it, whether one did so oneself, and whether it can be pressed now. */
    void show(int given, boolean mine, boolean open) {
        count.setText(given == 0 ? "" : String.valueOf(given));
        getElement().setAttribute("aria-pressed", String.valueOf(mine));
        setClassName("pressed", mine);
        setEnabled(open);
    }
}
