package nl.spoorboek.history.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import nl.spoorboek.history.HistoryEntry;

/** The history of a record on its page: closed at first, and read when someone wants to see it. */
public class HistoryCard extends Details {

    private final transient Supplier<List<HistoryEntry>> history;
    private final Div body = new Div();

    /** The history as {@code history} tells it each time it is asked, latest first. */
    public HistoryCard(Supplier<List<HistoryEntry>> history) {
        this.history = history;
        setSummaryText(t("history.title"));
        add(body);
        addClassName("card");
        addOpenedChangeListener(change -> refresh());
    }

    /** The record changed: what is shown of its history is read again; as long as it is closed nothing is. */
    public void refresh() {
        body.removeAll();
        if (isOpened()) {
            body.add(new HistoryPanel(history.get()));
        }
    }
}
