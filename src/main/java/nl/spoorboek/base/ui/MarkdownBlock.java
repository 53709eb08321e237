package nl.spoorboek.base.ui;

import com.vaadin.flow.component.html.Div;
import nl.spoorboek.base.MarkdownText;

/** What somebody wrote in Markdown, shown as safe HTML made on the server. */
public class MarkdownBlock extends Div {

    /** The block of a text. */
    public MarkdownBlock(String markdown) {
        addClassName("markdown");
        getElement().setProperty("innerHTML", MarkdownText.html(markdown));
    }
}
