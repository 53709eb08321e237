package nl.spoorboek.history.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.spoorboek.history.Origin;

/** Where a fact comes from: documents and lines, or that it is an example. */
public class OriginList extends UnorderedList {

    /** The origins of one record; nothing to see when there are none. */
    public OriginList(List<Origin> origins) {
        addClassName("plain-list");
        origins.forEach(origin -> add(new ListItem(
                origin.example()
                        ? t("origin.example")
                        : t("origin.source", String.valueOf(origin.file()), String.valueOf(origin.line())))));
        setVisible(!origins.isEmpty());
    }
}
