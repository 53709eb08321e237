package nl.spoorboek.actions.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.programme.TrackItem;

/** Actions with what narrows them down; follows the changes of others. */
class ActionPanel extends Div {

    private final ActionFilterBar bar;
    private final ActionsPart part;
    private final transient ActionFilter whole;

    /**
     * A panel.
     *
     * @param whole what is narrowed down
     * @param tracks the tracks to choose from; none when the whole is one track
     * @param part how the actions are shown
     * @param filtered told when someone narrows them down in another way
     */
    ActionPanel(
            ActionFilter whole,
            List<TrackItem> tracks,
            ActionsPart part,
            Consumer<ActionFilterBar> filtered,
            LiveTopics live) {
        this.whole = whole;
        this.part = part;
        this.bar = new ActionFilterBar(tracks, now -> {
            filtered.accept(now);
            refresh();
        });
        addClassName("record-list");
        add(bar, part);
        live.watch(this, this::refresh, Topic.all("action"));
    }

    ActionFilterBar bar() {
        return bar;
    }

    /** Shows the actions as they are now. */
    void refresh() {
        part.show(bar.filter(whole));
    }
}
