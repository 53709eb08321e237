package nl.spoorboek.planning.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.Facts;
import nl.spoorboek.base.ui.PanelButton;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.BaselineItem;
import nl.spoorboek.planning.BaselineService;
import nl.spoorboek.planning.ComparedPlannings;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;

/** One adopted planning: its decision, and what became of it by now or by another one; {@code ?met=} names the other. */
@Route("routekaart/vastgesteld/:id")
@PermitAll
@Place(Place.Kind.CONTENT)
class BaselineView extends PlaceView implements BeforeEnterObserver {

    private final transient BaselineService baselines;
    private final transient List<TrackItem> tracks;
    private final transient LiveTopics live;
    private final Div comparison = new Div();
    private final Anchor picture = new Anchor("", t("compare.roadmap"));

    BaselineView(BaselineService baselines, ProgrammeService programmes, LiveTopics live) {
        this.baselines = baselines;
        this.tracks = programmes.tracks();
        this.live = live;
        comparison.addClassName("cards");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PlanningNavigation.baselineId(
                event.getRouteParameters().get("id").orElse(""));
        List<BaselineItem> all = baselines.list();
        BaselineItem baseline =
                all.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow(Problem.NotFound::new);
        List<BaselineItem> others =
                all.stream().filter(item -> !item.id().equals(id)).toList();
        Optional<BaselineItem> beside = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RoadmapAddress.LATER)
                .flatMap(word -> others.stream()
                        .filter(item -> item.id().toString().equals(word))
                        .findFirst());
        removeAll();
        head(baseline.name(), BaselineParts.decisionWords(baseline));
        var overview = new Anchor(PlanningNavigation.baselines(), t("baseline.all"));
        actions(overview, picture);
        add(facts(baseline), chooser(baseline, others, beside), comparison);
        compare(baseline, beside);
    }

    private Div facts(BaselineItem baseline) {
        var facts = new Facts()
                .line(t("baseline.scope"), BaselineParts.scope(baseline, tracks))
                .line(t("baseline.size"), t("baseline.size.count", baseline.size()))
                .line(t("baseline.by"), t("baseline.by.line", baseline.person(), Texts.moment(baseline.at())));
        var card = new Div(facts);
        if (baseline.example()) {
            card.addComponentAsFirst(BaselineParts.example());
        }
        card.addClassName("card");
        return card;
    }

    private Div chooser(BaselineItem baseline, List<BaselineItem> others, Optional<BaselineItem> chosen) {
        List<Optional<BaselineItem>> offered = new ArrayList<>();
        offered.add(Optional.empty());
        others.forEach(other -> offered.add(Optional.of(other)));
        var beside = new Select<Optional<BaselineItem>>();
        beside.setLabel(t("compare.with"));
        beside.setItems(offered);
        beside.setItemLabelGenerator(other -> other.map(BaselineItem::name).orElseGet(() -> t("compare.now")));
        beside.setValue(chosen);
        beside.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepAddress(baseline, change.getValue());
                compare(baseline, change.getValue());
            }
        });
        var row = new Div(new PanelButton(t("compare.with"), "filter-panel", () -> new Div(beside), () -> {}));
        row.addClassName("toolbar");
        row.setVisible(!others.isEmpty());
        return row;
    }

    private static void keepAddress(BaselineItem baseline, Optional<BaselineItem> beside) {
        var parameters = beside.map(other ->
                        QueryParameters.of(RoadmapAddress.LATER, other.id().toString()))
                .orElseGet(QueryParameters::empty);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(PlanningNavigation.baseline(baseline.id()), parameters));
    }

    /** From the one decided first to the other, whichever page this is. */
    private void compare(BaselineItem baseline, Optional<BaselineItem> beside) {
        boolean forward = beside.isEmpty() || BaselineItem.BY_DECISION.compare(baseline, beside.get()) <= 0;
        BaselineItem from = forward ? baseline : beside.get();
        BaselineItem to = forward ? beside.orElse(null) : baseline;
        var heading = new H2(
                to == null ? t("compare.heading.now", from.name()) : t("compare.heading", from.name(), to.name()));
        picture.setHref(
                PlanningNavigation.roadmapComparing(new ComparedPlannings(from.id(), to == null ? null : to.id())));
        comparison.removeAll();
        var panel = new ComparisonPanel(baselines, from, to, tracks);
        comparison.add(heading, panel);
        if (to == null) {
            live.watch(panel, panel::showAll, Topic.all("milestone"));
        }
    }
}
