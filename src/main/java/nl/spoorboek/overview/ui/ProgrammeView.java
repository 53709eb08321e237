package nl.spoorboek.overview.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.TrackOutlook;
import nl.spoorboek.programme.Light;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackSheetService;

/** All tracks on one page: lights, what comes next, what is late, what is going on; from each one can go on. */
@Route("programma")
@PermitAll
@Place(Place.Kind.CONTENT)
class ProgrammeView extends PlaceView implements BeforeEnterObserver {

    private final transient ProgrammeService programmes;
    private final transient TrackSheetService sheets;
    private final transient PlanningService planning;
    private final transient GoingOn goingOn;
    private final Div body = new Div();

    ProgrammeView(
            ProgrammeService programmes,
            TrackSheetService sheets,
            PlanningService planning,
            GoingOn goingOn,
            LiveTopics live) {
        this.programmes = programmes;
        this.sheets = sheets;
        this.planning = planning;
        this.goingOn = goingOn;
        addClassName("place-wide");
        body.addClassName("programme");
        live.watch(
                this, this::show, Topic.all("milestone"), Topic.all("track"), Topic.all("session"), Topic.all("draft"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        body.removeAll();
        var programme = programmes.programme();
        List<TrackItem> tracks = programmes.tracks();
        head(
                programme.map(given -> given.name()).orElse(t("place.programme")),
                programme
                        .map(given ->
                                t("programme.sub", tracks.size(), Texts.day(given.from()), Texts.day(given.until())))
                        .orElse(""));
        if (body.getParent().isEmpty()) {
            add(body);
        }
        if (tracks.isEmpty()) {
            body.add(new EmptyPlace(t("programme.none"), t("programme.none.what")));
            return;
        }
        List<TrackOutlook> outlooks = planning.outlook();
        List<GoingOn.Matter> matters = goingOn.matters();
        body.add(figures(outlooks, matters));
        Map<TrackId, Map<Light.Aspect, Light>> lights = sheets.lights();
        var table = new ProgrammeTable(matters);
        for (TrackItem track : tracks) {
            table.row(track, lights.getOrDefault(track.id(), Map.of()), outlook(outlooks, track.id()));
        }
        table.programmeRow(outlook(outlooks, null));
        body.add(table);
        programme.map(given -> given.ambition()).ifPresent(ambition -> {
            var line = new Paragraph(ambition);
            line.addClassName("quiet");
            body.add(line);
        });
    }

    private static TrackOutlook outlook(List<TrackOutlook> all, @org.jspecify.annotations.Nullable TrackId track) {
        return all.stream()
                .filter(outlook -> java.util.Objects.equals(outlook.track(), track))
                .findFirst()
                .orElseGet(() -> new TrackOutlook(track, 0, 0, 0, null));
    }

    private static Div figures(List<TrackOutlook> outlooks, List<GoingOn.Matter> matters) {
        int late = outlooks.stream().mapToInt(TrackOutlook::late).sum();
        int soon = outlooks.stream().mapToInt(TrackOutlook::soon).sum();
        int undated = outlooks.stream().mapToInt(TrackOutlook::undated).sum();
        var row = new Div(
                figure(late, t("programme.figure.late"), "routekaart?als=tabel", late > 0),
                figure(soon, t("programme.figure.soon"), "routekaart", false),
                figure(undated, t("programme.figure.undated"), "routekaart", false),
                figure(matters.size(), t("programme.figure.going-on"), "bijeenkomsten", false));
        row.addClassName("figures");
        return row;
    }

    private static Anchor figure(int number, String words, String href, boolean late) {
        var value = new Span(String.valueOf(number));
        value.addClassName("figure-number");
        var figure = new Anchor(href, value, new Span(words));
        figure.addClassName("figure");
        if (late) {
            figure.addClassName("figure-late");
        }
        return figure;
    }
}
