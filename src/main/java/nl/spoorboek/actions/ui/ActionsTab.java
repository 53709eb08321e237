package nl.spoorboek.actions.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.exchange.ui.ExportMenu;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.people.Rights;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackTab;

/** The actions of a track. */
@org.springframework.stereotype.Component
class ActionsTab implements TrackTab {

    private static final int PLACE = 40;

    private final ActionService actions;
    private final BulkFlow bulk;
    private final ProgrammeService programmes;
    private final PartialDateParser parser;
    private final Today today;
    private final Rights rights;
    private final LiveTopics live;

    ActionsTab(
            ActionService actions,
            BulkFlow bulk,
            ProgrammeService programmes,
            PartialDateParser parser,
            Today today,
            Rights rights,
            LiveTopics live) {
        this.actions = actions;
        this.bulk = bulk;
        this.programmes = programmes;
        this.parser = parser;
        this.today = today;
        this.rights = rights;
        this.live = live;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String path() {
        return "acties";
    }

    @Override
    public String label() {
        return "track.tab.actions";
    }

    @Override
    public Component content(TrackItem track) {
        var grid = new ActionGrid(actions, new TrackBadges(programmes.tracks()), false, today.date());
        var panel = new ActionPanel(
                ActionFilter.of(track.id()),
                List.of(),
                new ActionList(grid, bulk, actions.mayCreate(track.id())),
                bar -> {},
                live);
        panel.bar()
                .add(ExportMenu.ofActions(
                        () -> panel.bar().filter(ActionFilter.of(track.id())), () -> ActionOrder.BY_DUE));
        panel.refresh();
        if (actions.mayCreate(track.id())) {
            panel.addComponentAsFirst(new QuickAdd(
                    actions,
                    List.of(track),
                    () -> track,
                    parser,
                    today.date(),
                    rights.viewer().person(),
                    panel::refresh));
        }
        return panel;
    }
}
