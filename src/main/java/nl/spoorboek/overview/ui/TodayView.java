package nl.spoorboek.overview.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionOrder;
import nl.spoorboek.actions.ActionRow;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.ui.ActionsNavigation;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.PartialDate;
import nl.spoorboek.base.time.PartialDateWords;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.StateMark;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.CommentService;
import nl.spoorboek.comments.Mention;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.overview.AskedOfMe;
import nl.spoorboek.overview.Change;
import nl.spoorboek.overview.OverviewService;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Viewer;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.planning.ui.PlanningNavigation;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import org.jspecify.annotations.Nullable;

/** What is mine: what is asked of me, what is late or due, my actions, what others changed since I was here. Never empty. */
@Route("")
@PermitAll
@Place(Place.Kind.OWN)
class TodayView extends PlaceView implements BeforeEnterObserver {

    /** The longest a list is before somebody asks for the rest of it. */
    private static final int SHOWN = 12;

    private static final int MOST = 100;
    private static final Duration FIRST_VISIT = Duration.ofDays(30);

    private final transient Rights rights;
    private final transient PlanningService planning;
    private final transient ActionService actions;
    private final transient CommentService comments;
    private final transient OverviewService overview;
    private final transient ProgrammeService programmes;
    private final transient GoingOn goingOn;
    private final transient List<AskedOfMe> asking;
    private final transient Clock clock;
    private final LocalDate today;
    private final Div body = new Div();
    private Instant since = Instant.EPOCH;

    TodayView(
            Rights rights,
            PlanningService planning,
            ActionService actions,
            CommentService comments,
            OverviewService overview,
            ProgrammeService programmes,
            GoingOn goingOn,
            List<AskedOfMe> asking,
            Clock clock,
            Today today,
            LiveTopics live) {
        this.rights = rights;
        this.planning = planning;
        this.actions = actions;
        this.comments = comments;
        this.overview = overview;
        this.programmes = programmes;
        this.goingOn = goingOn;
        this.asking = asking.stream()
                .sorted(Comparator.comparingInt(AskedOfMe::order))
                .toList();
        this.clock = clock;
        this.today = today.date();
        body.addClassName("today");
        add(body);
        live.watch(
                this,
                this::show,
                Stream.concat(
                                Stream.of("milestone", "action", "session", "draft"),
                                this.asking.stream().map(AskedOfMe::entity))
                        .map(Topic::all)
                        .toArray(Topic[]::new));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        since = overview.visit().orElseGet(() -> clock.instant().minus(FIRST_VISIT));
        show();
    }

    private void show() {
        Viewer viewer = rights.viewer();
        body.removeAll();
        head(t("today.hello", viewer.name()), Texts.day(today));
        if (!viewer.opensContent()) {
            body.add(new EmptyPlace(
                    t("today.admin"), t("today.admin.what"), new Anchor("beheer", t("place.administration"))));
            return;
        }
        Map<TrackId, TrackItem> tracks = programmes.tracksById();
        List<Component> cards = new ArrayList<>();
        asked().ifPresent(cards::add);
        milestones(tracks).ifPresent(cards::add);
        actions(tracks).ifPresent(cards::add);
        changes().ifPresent(cards::add);
        if (cards.isEmpty()) {
            body.add(new EmptyPlace(
                    t("today.nothing"),
                    t(tracks.isEmpty() ? "today.nothing.public" : "today.nothing.what"),
                    new Anchor("programma", t("place.programme")),
                    new Anchor("routekaart", t("place.roadmap"))));
        } else {
            body.add(cards);
        }
    }

    private Optional<Component> asked() {
        var list = list();
        // of each kind the first are in sight: a long list of one does not hide another
        List<Component> rest = new ArrayList<>();
        for (AskedOfMe feature : asking) {
            List<AskedOfMe.Asked> all = feature.asked();
            for (int place = 0; place < all.size(); place++) {
                AskedOfMe.Asked asked = all.get(place);
                var line = new ListItem(new Anchor(asked.href(), t(asked.what())));
                if (asked.late()) {
                    line.addClassName("late");
                }
                if (place < SHOWN) {
                    list.add(line);
                } else {
                    rest.add(line);
                }
            }
        }
        for (GoingOn.Matter matter : goingOn.matters()) {
            list.add(new ListItem(new Anchor(matter.href(), matter.words())));
        }
        for (Mention mention : comments.mentionsOfMe(since)) {
            var words = new Span(mention.body());
            words.addClassName("quiet");
            list.add(new ListItem(
                    new Anchor(address(mention.about()), t("today.mention", mention.author(), mention.title())),
                    words));
        }
        return card("today.asked", list, rest, null);
    }

    private Optional<Component> milestones(Map<TrackId, TrackItem> tracks) {
        var list = list();
        for (MilestoneItem item : planning.mine(MOST)) {
            list.add(line(
                    badge(tracks, item.tracks()),
                    PlanningNavigation.milestone(item.id()),
                    item.title(),
                    item.shown(),
                    item.isLate(today) ? new StateMark("late", t("milestone.late")) : new StateMark(item.state())));
        }
        return card("today.milestones", list, null);
    }

    private Optional<Component> actions(Map<TrackId, TrackItem> tracks) {
        var list = list();
        for (ActionRow action : actions.list(ActionFilter.mine(), ActionOrder.BY_DUE, 0, SHOWN)) {
            boolean late = action.due() != null && action.due().isLate(today);
            list.add(line(
                    badge(tracks, action.tracks()),
                    ActionsNavigation.action(action.id()),
                    action.title(),
                    action.due(),
                    late ? new StateMark("late", t("milestone.late")) : new StateMark(action.state())));
        }
        return card("today.actions", list, new Anchor(ActionsNavigation.mine(), t("today.actions.all")));
    }

    private Optional<Component> changes() {
        var list = list();
        for (Change change : overview.changesSince(since, MOST)) {
            var by = new Span(t("today.change", change.person(), Texts.moment(change.at())));
            by.addClassName("quiet");
            list.add(new ListItem(new Anchor("mijlpalen/" + change.milestone(), change.title()), by));
        }
        return card("today.changes", list, null);
    }

    private static String address(About about) {
        return switch (about.kind()) {
            case MILESTONE -> PlanningNavigation.milestone(new MilestoneId(about.id()));
            case ACTION -> ActionsNavigation.action(new ActionId(about.id()));
        };
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "today-list");
        return list;
    }

    private static Optional<Component> card(String heading, UnorderedList list, @Nullable Anchor more) {
        List<Component> rest = list.getChildren().skip(SHOWN).toList();
        rest.forEach(list::remove);
        return card(heading, list, rest, more);
    }

    /** A card with a list, whose rest is there when somebody asks for it. */
    private static Optional<Component> card(
            String heading, UnorderedList list, List<Component> rest, @Nullable Anchor more) {
        if (list.getComponentCount() == 0) {
            return Optional.empty();
        }
        var card = new Div(new H2(t(heading)), list);
        card.addClassName("card");
        if (!rest.isEmpty()) {
            int all = list.getComponentCount() + rest.size();
            card.add(new Button(t(all == MOST ? "today.first" : "today.all", all), click -> {
                list.add(rest);
                card.remove(click.getSource());
                // the button had the focus; who reads on goes on where the list went on
                rest.getFirst().getElement().executeJs("this.querySelector('a')?.focus()");
            }));
        }
        if (more != null) {
            card.add(more);
        }
        return Optional.of(card);
    }

    private static ListItem line(
            Optional<TrackBadge> badge, String href, String title, @Nullable PartialDate when, StateMark mark) {
        var words = new Span(when == null ? t("milestone.unplanned") : PartialDateWords.told(when));
        words.addClassName("quiet");
        var item = new ListItem();
        badge.ifPresent(item::add);
        item.add(new Anchor(href, title), words, mark);
        return item;
    }

    private static Optional<TrackBadge> badge(Map<TrackId, TrackItem> tracks, List<TrackId> of) {
        return of.stream()
                .filter(tracks::containsKey)
                .findFirst()
                .map(tracks::get)
                .map(track -> new TrackBadge(track.number(), track.name()));
    }
}
