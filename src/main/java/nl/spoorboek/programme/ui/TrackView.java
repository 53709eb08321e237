package nl.spoorboek.programme.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.people.TenderService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackTab;

/** One track: its number, name and lead, and its parts as tabs with addresses of their own. */
@Route("sporen/:nr([0-9]{1,2})/:deel?([a-z]{1,30})")
@PermitAll
@Place(Place.Kind.CONTENT)
class TrackView extends PlaceView implements BeforeEnterObserver {

    private final transient ProgrammeService programmes;
    private final transient List<TrackTab> tabs;
    private final transient TenderService tenders;
    private final transient LiveTopics live;
    private final Div body = new Div();

    TrackView(ProgrammeService programmes, List<TrackTab> tabs, TenderService tenders, LiveTopics live) {
        this.programmes = programmes;
        this.tenders = tenders;
        this.live = live;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(TrackTab::order)).toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int number = event.getRouteParameters().getInteger("nr").orElseThrow(Problem.NotFound::new);
        String part =
                event.getRouteParameters().get("deel").orElse(tabs.getFirst().path());
        TrackItem track = programmes.track(number);
        List<TrackTab> own = tabs.stream().filter(tab -> tab.isFor(track)).toList();
        TrackTab chosen =
                own.stream().filter(tab -> tab.path().equals(part)).findFirst().orElseThrow(Problem.NotFound::new);
        removeAll();
        head(track.name(), TrackWords.lead(track.lead()), new TrackBadge(track.number(), track.name()).large());
        body.removeAll();
        body.addClassName("track-body");
        body.add(chosen.content(track));
        var tender = new TenderLine(tenders, track, chosen.equals(tabs.getFirst()));
        live.watch(tender, tender::show, Topic.one("track", track.id()));
        add(tender, links(track, own, chosen), body);
    }

    private static Nav links(TrackItem track, List<TrackTab> tabs, TrackTab chosen) {
        var list = new UnorderedList();
        list.addClassNames("tab-links", TrackBadge.colourClass(track.number()));
        for (TrackTab tab : tabs) {
            var link = new Anchor(ProgrammeNavigation.track(track.number(), tab.path()), t(tab.label()));
            if (tab.equals(chosen)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.setAriaLabel(t("track.tabs"));
        return nav;
    }
}
