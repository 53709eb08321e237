package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiConsumer;
import nl.spoorboek.actions.AskedAction;
import nl.spoorboek.actions.ChecklistPoint;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.ui.Facts;
import nl.spoorboek.base.ui.Texts;

/** Parts of the page of what is asked. */
final class AskedParts {

    private AskedParts() {}

    /** What is asked, by when, by whom. */
    static Div question(AskedAction asked) {
        var facts = new Facts()
                .line(t("action-item.due"), when(asked))
                .line(t("asked.by"), asked.askedBy() == null ? t("asked.by.municipality") : asked.askedBy())
                .line(t("action-item.track"), track(asked));
        var card = new Div(new H2(t("asked.what")));
        card.addClassName("card");
        if (asked.words() != null) {
            var words = new Paragraph(asked.words());
            words.addClassName("asked-words");
            card.add(words);
        }
        card.add(facts);
        return card;
    }

    private static String track(AskedAction asked) {
        return asked.track() == null || asked.trackName() == null
                ? ""
                : t("track.label", asked.track(), asked.trackName());
    }

    private static String when(AskedAction asked) {
        if (asked.due() == null) {
            return t("action-item.due.none");
        }
        return asked.due().due() == null ? asked.due().words() : PartialDateWords.explain(asked.due(), Texts.locale());
    }

    /** The checklist, to tick. */
    static Div points(AskedAction asked, BiConsumer<ChecklistPoint, Boolean> ticked) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (ChecklistPoint point : asked.points()) {
            var box = new Checkbox(point.text(), point.done());
            box.addValueChangeListener(change -> ticked.accept(point, change.getValue()));
            list.add(new ListItem(box));
        }
        int done = (int) asked.points().stream().filter(ChecklistPoint::done).count();
        var progress = new Span(t("checklist.progress", done, asked.points().size()));
        progress.addClassName("quiet");
        progress.getElement().setAttribute("aria-live", "polite");
        var card = new Div(new H2(t("checklist")), progress, list);
        card.addClassName("card");
        return card;
    }
}
