package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.cocreation.SessionFilter;
import nl.spoorboek.cocreation.SessionKind;
import nl.spoorboek.cocreation.SessionService;
import nl.spoorboek.cocreation.SessionState;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;

/** All sessions one may read: what is open now, then what is announced, then what was closed. The address keeps the filter. */
@Route("bijeenkomsten")
@PermitAll
@Place(Place.Kind.CONTENT)
class SessionsView extends PlaceView implements BeforeEnterObserver {

    private final transient SessionService sessions;
    private final transient ProgrammeService programmes;
    private final transient SessionEditing editing;
    private final transient Today today;
    private final transient LiveTopics live;

    SessionsView(
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
    public void beforeEnter(BeforeEnterEvent event) {
        List<TrackItem> tracks = programmes.tracks();
        boolean mayPrepare =
                sessions.mayPrepare(null) || tracks.stream().anyMatch(track -> sessions.mayPrepare(track.id()));
        var list = new SessionList(
                new SessionGrid(sessions, tracks, true, today.date()),
                Set.of(),
                live,
                mayPrepare,
                () -> editing.openNew(null, id -> UI.getCurrent().navigate(SessionsNavigation.session(id))));
        list.offer(tracks, read(event.getLocation().getQueryParameters(), tracks), filter -> keep(filter, tracks));
        removeAll();
        head(t("place.sessions"), t("session.list.line"));
        actions(list.prepareButton());
        add(list);
        list.filter();
    }

    private static SessionFilter read(QueryParameters query, List<TrackItem> tracks) {
        Map<String, List<String>> values = query.getParameters();
        Set<String> numbers = Set.copyOf(values.getOrDefault("spoor", List.of()));
        return new SessionFilter(
                tracks.stream()
                        .filter(track -> numbers.contains(String.valueOf(track.number())))
                        .map(TrackItem::id)
                        .collect(Collectors.toSet()),
                named(SessionKind.values(), values.getOrDefault("soort", List.of())),
                named(SessionState.values(), values.getOrDefault("stand", List.of())),
                values.getOrDefault("zoek", List.of()).stream().findFirst().orElse(""));
    }

    /** The values that the address names; what it names wrongly is passed over. */
    private static <E extends Enum<E>> Set<E> named(E[] values, List<String> names) {
        return Arrays.stream(values)
                .filter(value -> names.contains(address(value)))
                .collect(Collectors.toSet());
    }

    private static String address(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Writes the filter into the address without visiting it again. */
    private static void keep(SessionFilter filter, List<TrackItem> tracks) {
        Map<String, List<String>> values = new HashMap<>();
        put(values, "zoek", filter.text().isBlank() ? Stream.of() : Stream.of(filter.text()));
        put(
                values,
                "spoor",
                tracks.stream()
                        .filter(track -> filter.tracks().contains(track.id()))
                        .map(track -> String.valueOf(track.number())));
        put(values, "soort", filter.kinds().stream().map(SessionsView::address).sorted());
        put(values, "stand", filter.states().stream().map(SessionsView::address).sorted());
        String query = new QueryParameters(values).getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, SessionsNavigation.sessions() + (query.isEmpty() ? "" : "?" + query));
    }

    private static void put(Map<String, List<String>> values, String name, Stream<String> named) {
        List<String> list = named.toList();
        if (!list.isEmpty()) {
            values.put(name, list);
        }
    }
}
