package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.drafts.DraftService;
import nl.spoorboek.drafts.DraftState;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;

/** All drafts one may read; what narrows them down stands in the address. */
@Route("conceptstukken")
@PermitAll
@Place(Place.Kind.CONTENT)
class DraftsView extends PlaceView implements BeforeEnterObserver {

    private static final String WORDS = "q";
    private static final String STATE = "stand";
    private static final String TRACK = "spoor";

    private final transient DraftService drafts;
    private final transient ProgrammeService programmes;
    private final transient DraftDialogs dialogs;
    private final transient LiveTopics live;
    private final transient Today today;

    DraftsView(DraftService drafts, ProgrammeService programmes, DraftDialogs dialogs, LiveTopics live, Today today) {
        this.drafts = drafts;
        this.programmes = programmes;
        this.dialogs = dialogs;
        this.live = live;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        head(t("place.drafts"), t("draft.line"));
        List<TrackItem> tracks = programmes.tracks();
        var grid = new DraftGrid(drafts, tracks, true, today.date());
        var list = new DraftList(drafts, dialogs, live, grid, tracks, null, DraftsView::keepAddress);
        QueryParameters asked = event.getLocation().getQueryParameters();
        list.show(
                asked.getSingleParameter(WORDS).orElse(""),
                Arrays.stream(DraftState.values())
                        .filter(state -> asked.getParameters(STATE).contains(state.name()))
                        .collect(Collectors.toSet()),
                tracks.stream()
                        .map(TrackItem::number)
                        .filter(number -> asked.getParameters(TRACK).contains(String.valueOf(number)))
                        .collect(Collectors.toSet()));
        add(list);
    }

    private static void keepAddress(DraftList list) {
        UI ui = UI.getCurrent();
        // while it is being built there is nothing to keep yet
        if (!list.isAttached()) {
            return;
        }
        Map<String, List<String>> asked = new HashMap<>();
        if (!list.words().isBlank()) {
            asked.put(WORDS, List.of(list.words()));
        }
        put(asked, STATE, list.states().stream().map(Enum::name).collect(Collectors.toSet()));
        put(
                asked,
                TRACK,
                list.tracks().stream()
                        .map(track -> String.valueOf(track.number()))
                        .collect(Collectors.toSet()));
        ui.getPage()
                .getHistory()
                .replaceState(null, new Location(DraftsNavigation.drafts(), new QueryParameters(asked)));
    }

    private static void put(Map<String, List<String>> asked, String name, Set<String> values) {
        if (!values.isEmpty()) {
            asked.put(name, values.stream().sorted().toList());
        }
    }
}
