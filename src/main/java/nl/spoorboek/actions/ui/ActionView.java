package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.spoorboek.actions.ActionDetail;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.ActionState;
import nl.spoorboek.actions.AskedActionService;
import nl.spoorboek.actions.ChecklistService;
import nl.spoorboek.actions.RepeatService;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.TrackBadge;
import nl.spoorboek.comments.About;
import nl.spoorboek.comments.ui.CommentLists;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One action: where it stands, what it serves, what is said about it, where it comes from, what happened to it. */
@Route(ActionsNavigation.PATH + "/:id")
@PermitAll
@Place(Place.Kind.CONTENT)
class ActionView extends PlaceView implements BeforeEnterObserver {

    private final transient ActionService actions;
    private final transient PlanningService planning;
    private final transient ProgrammeService programmes;
    private final transient ActionEditing editing;
    private final transient RepeatService repeats;
    private final transient ChecklistService checklists;
    private final transient AskedActionService asked;
    private final transient CommentLists comments;
    private final transient Today today;
    private final transient LiveTopics live;
    private final Div facts = new Div();
    private final Div ties = new Div();
    private final ActionSide side;
    private transient Consumer<ActionDetail> staying = detail -> {};
    private transient @Nullable ActionDetail shown;
    private String site = "";
    private ActionId id = new ActionId(new UUID(0, 0));

    ActionView(
            ActionService actions,
            PlanningService planning,
            ProgrammeService programmes,
            ActionEditing editing,
            RepeatService repeats,
            ChecklistService checklists,
            AskedActionService asked,
            CommentLists comments,
            Today today,
            LiveTopics live) {
        this.actions = actions;
        this.planning = planning;
        this.programmes = programmes;
        this.editing = editing;
        this.repeats = repeats;
        this.checklists = checklists;
        this.asked = asked;
        this.comments = comments;
        this.today = today;
        this.live = live;
        side = new ActionSide(() -> actions.history(id));
        facts.addClassName("cards");
        ties.addClassName("cards");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ActionsNavigation.actionId(event.getRouteParameters().get("id").orElse(""));
        // asked now: when somebody else's change wakes the page there is no request to ask
        site = ServletUriComponentsBuilder.fromContextPath(
                                VaadinServletRequest.getCurrent().getHttpServletRequest())
                        .build()
                        .toUriString()
                + "/";
        removeAll();
        var report = new ReportBox(id, actions, this::show);
        var checklist = new ChecklistCard(id, checklists, this::show);
        staying = detail -> {
            report.show(detail);
            checklist.show(detail, () -> new StateChange(actions, this::show).to(ActionState.DONE, detail.row()));
        };
        show();
        // what people type in stays in place; only the facts around it are made anew
        var main = new Div(facts, checklist, ties, report, comments.of(About.action(id)));
        var page = new Div(main, side);
        page.addClassName("columns");
        add(page);
        live.watch(this, this::follow, Topic.one("action", id));
    }

    /** Somebody did something here: where the facts stay as they are, so does the page. */
    private void follow() {
        ActionDetail detail = actions.find(id);
        if (detail.equals(shown)) {
            side.refresh();
        } else {
            show(detail);
        }
    }

    private void show() {
        show(actions.find(id));
    }

    private void show(ActionDetail detail) {
        shown = detail;
        var tracks = new TrackBadges(programmes.tracks());
        head(
                detail.row().title(),
                tracks.words(detail.row().tracks()),
                tracks.items(detail.row().tracks()).stream()
                        .map(track -> new TrackBadge(track.number(), track.name()).large())
                        .toArray(TrackBadge[]::new));
        actions(controls(detail));
        facts.removeAll();
        facts.add(ActionParts.standing(detail, today.date()));
        if (detail.draft().note() != null) {
            var note = new Markdown(detail.draft().note());
            note.addClassName("markdown");
            facts.add(ActionParts.card(t("action-item.note"), note));
        }
        ties.removeAll();
        ties.add(new ServedCard(detail, actions, planning, this::show));
        ties.add(new RepeatCard(detail, actions, repeats, editing, this::show));
        if (detail.askedOf() != null) {
            ties.add(new AskedLinkCard(detail, detail.askedOf(), site, asked, this::show));
        }
        staying.accept(detail);
        side.show(detail, tracks);
    }

    private Component[] controls(ActionDetail detail) {
        List<Component> controls = new ArrayList<>();
        if (detail.mayDelete()) {
            controls.add(new Button(t("action.delete"), click -> confirmDelete(detail)));
        }
        if (detail.mayEdit()) {
            var change = new StateChange(actions, this::show);
            var menu = new MenuBar();
            var states = menu.addItem(t("milestone.state.change")).getSubMenu();
            for (ActionState next : ActionState.values()) {
                if (detail.row().next().contains(next)) {
                    states.addItem(t("action-item.to." + next.name()), click -> change.to(next, detail.row()));
                }
            }
            controls.add(menu);
            controls.add(new Button(t("action.edit"), click -> editing.openEdit(detail, this::show)));
        }
        return controls.toArray(Component[]::new);
    }

    private void confirmDelete(ActionDetail detail) {
        var sure = new ConfirmDialog();
        sure.setHeader(t("action-item.delete.sure"));
        sure.setText(t("milestone.delete.what"));
        sure.setCancelable(true);
        sure.setCancelText(t("action.cancel"));
        sure.setConfirmText(t("action.delete"));
        sure.addConfirmListener(confirm -> {
            actions.delete(id, detail.row().version());
            Notices.done(t("milestone.deleted"));
            UI.getCurrent().navigate(ActionsNavigation.PATH);
        });
        sure.open();
    }
}
