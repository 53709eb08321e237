package nl.spoorboek.drafts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.spoorboek.drafts.PassageId;
import nl.spoorboek.drafts.PassageItem;

/** A passage that is far from view: its words, in the place of the box in which they are written. */
class PassageWaiting extends Div {

    private final Paragraph words = new Paragraph();
    private transient PassageItem item;

    PassageWaiting(PassageItem item) {
        this.item = item;
        setId(idOf(item.id()));
        addClassNames("card", "passage-waiting");
        add(words);
        show(item);
    }

    /** The id on the page. */
    static String idOf(PassageId passage) {
        return "waiting-" + passage;
    }

    /** Shows what is saved. */
    final void show(PassageItem now) {
        item = now;
        words.setText(now.number() == null ? now.body() : now.number() + " " + now.body());
    }

    /** What is saved. */
    PassageItem item() {
        return item;
    }
}
