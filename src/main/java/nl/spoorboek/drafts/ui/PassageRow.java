package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import nl.spoorboek.drafts.PassageItem;
import org.jspecify.annotations.Nullable;

/** One passage with its number in front and its remarks beside it. */
class PassageRow extends Div {

    private final transient PassageItem passage;
    private final Div remarks = new Div();

    /** {@code remark} is what its button does; null for no button. */
    PassageRow(PassageItem passage, @Nullable Runnable remark) {
        this.passage = passage;
        addClassNames("passage-row", "passage-" + passage.kind().name().toLowerCase(Locale.ROOT));
        var number = new Span(passage.kind().isHeading() || passage.number() == null ? "" : passage.number());
        number.addClassName("passage-number");
        var body = new Div(number, text());
        body.addClassName("passage-body");
        remarks.addClassName("passage-remarks");
        var side = new Div(remarks);
        side.addClassName("passage-side");
        if (remark != null) {
            var button = new Button(t("remark.short"), click -> remark.run());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClassName("passage-remark");
            button.setAriaLabel(t("remark.on", ReviewWords.name(passage)));
            side.add(button);
        }
        add(body, side);
    }

    private HtmlContainer text() {
        HtmlContainer text = switch (passage.kind()) {
            case HEADING -> new H2();
            case ARTICLE -> new H3();
            case PARAGRAPH -> new Div();
        };
        text.addClassNames("passage-text", "markdown");
        text.getElement().setAttribute("data-passage", passage.id().toString());
        text.getElement().setProperty("innerHTML", passage.html());
        return text;
    }

    /** Puts these beside it, and nothing else. */
    void remarks(List<Component> cards) {
        remarks.removeAll();
        remarks.add(cards);
        remarks.setVisible(!cards.isEmpty());
    }

    PassageItem passage() {
        return passage;
    }
}
