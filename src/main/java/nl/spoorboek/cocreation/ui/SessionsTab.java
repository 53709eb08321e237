package nl.spoorboek.cocreation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import nl.spoorboek.base.Today;
import nl.spoorboek.cocreation.SessionService;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackTab;

/** The sessions of a track. */
@org.springframework.stereotype.Component
class SessionsTab implements TrackTab {

    private static final int PLACE = 40;

    private final SessionService sessions;
    private final ProgrammeService programmes;
    private final SessionEditing editing;
    private final Today today;
    private final LiveTopics live;

    SessionsTab(
            SessionService sessions,
            ProgrammeService programmes,
            SessionEditing editing,
            Today today,
            LiveTopics live) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.editing = editing;
        this.today = today;
        this.live = live;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String path() {
        return "bijeenkomsten";
    }

    @Override
    public String label() {
        return "track.tab.sessions";
    }

    @Override
    public Component content(TrackItem track) {
        var list = new SessionList(
                new SessionGrid(sessions, programmes.tracks(), false, today.date()),
                Set.of(track.id()),
                live,
                sessions.mayPrepare(track.id()),
                () -> editing.openNew(track, id -> UI.getCurrent().navigate(SessionsNavigation.session(id))));
        list.filter();
        var head = new Div(list.prepareButton());
        head.addClassName("list-actions");
        return new Div(head, list);
    }
}
