package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import nl.spoorboek.actions.ActionFilter;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.BoardLimitService;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.exchange.ui.ExportMenu;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.people.Rights;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;

/** All actions one may read, as a list or a board; what is chosen stands in the address. */
@Route(ActionsNavigation.PATH)
@PermitAll
@Place(Place.Kind.CONTENT)
class ActionsView extends PlaceView implements BeforeEnterObserver {

    private final transient ActionService actions;
    private final transient ProgrammeService programmes;
    private final transient ActionEditing editing;
    private final transient BulkFlow bulk;
    private final transient BoardLimitService limits;
    private final transient PartialDateParser parser;
    private final transient Today today;
    private final transient Rights rights;
    private final transient LiveTopics live;
    private final Nav views = new Nav();
    private transient ActionAddress address = ActionAddress.PLAIN;

    ActionsView(
            ActionService actions,
            ProgrammeService programmes,
            ActionEditing editing,
            BulkFlow bulk,
            BoardLimitService limits,
            PartialDateParser parser,
            Today today,
            Rights rights,
            LiveTopics live) {
        this.actions = actions;
        this.programmes = programmes;
        this.editing = editing;
        this.bulk = bulk;
        this.limits = limits;
        this.parser = parser;
        this.today = today;
        this.rights = rights;
        this.live = live;
        addClassName("place-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ActionAddress.read(event.getLocation().getQueryParameters());
        removeAll();
        head(t("place.actions"), t("action-item.place"));
        List<TrackItem> tracks = programmes.tracks();
        List<TrackItem> own =
                tracks.stream().filter(track -> actions.mayCreate(track.id())).toList();
        var panel = new ActionPanel(ActionFilter.ALL, tracks, part(tracks), this::filtered, live);
        panel.bar().show(address);
        panel.bar().add(ExportMenu.ofActions(() -> shown(panel.bar()), () -> address.order()));
        views.setAriaLabel(t("action-item.views"));
        showViews();
        add(views);
        actions();
        if (actions.mayCreateAny()) {
            create(panel, own);
        }
        add(panel);
        panel.refresh();
    }

    private void create(ActionPanel panel, List<TrackItem> own) {
        var create = new Button(
                t("action-item.new"), click -> editing.openNew(panel.bar().track(), null, id -> panel.refresh()));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        actions(create);
        add(new QuickAdd(
                actions,
                own,
                panel.bar()::track,
                parser,
                today.date(),
                rights.viewer().person(),
                panel::refresh));
    }

    /** The board shows every state, whatever is chosen for the list. */
    private ActionFilter shown(ActionFilterBar bar) {
        ActionFilter filter = bar.filter(ActionFilter.ALL);
        return address.board() ? filter.withStates(Set.of()) : filter;
    }

    private void filtered(ActionFilterBar bar) {
        address = bar.address(address);
        remember();
        showViews();
    }

    private void showViews() {
        var list = new UnorderedList(link(false, "action-item.views.list"), link(true, "action-item.views.board"));
        list.addClassName("tab-links");
        views.removeAll();
        views.add(list);
    }

    private ActionsPart part(List<TrackItem> tracks) {
        var badges = new TrackBadges(tracks);
        if (address.board()) {
            return new ActionBoard(actions, limits, badges, today.date(), live);
        }
        var grid = new ActionGrid(actions, badges, true, today.date());
        grid.show(address.order());
        grid.onOrder(order -> {
            address = address.in(order);
            remember();
            showViews();
        });
        return new ActionList(grid, bulk, actions.mayCreateAny());
    }

    private ListItem link(boolean board, String label) {
        String query = address.asBoard(board).write().getQueryString();
        var link = new Anchor(ActionsNavigation.PATH + (query.isEmpty() ? "" : "?" + query), t(label));
        if (board == address.board()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }

    private void remember() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ActionsNavigation.PATH, address.write()));
    }
}
