package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import nl.spoorboek.actions.ActionService;
import nl.spoorboek.actions.AskedAction;
import nl.spoorboek.actions.AskedActionService;
import nl.spoorboek.actions.ChecklistService;
import nl.spoorboek.base.ActionId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.people.Rights;

/**
 * What is asked of whoever does an action, and how it goes. A page of its own, without the navigation: who comes here by a link may
 * have nothing else to look for in the workspace.
 */
@Route(value = ActionsNavigation.PATH + "/:id/melden", autoLayout = false)
@PermitAll
@Place(Place.Kind.CONTENT)
class AskedActionView extends PlaceView implements BeforeEnterObserver {

    private final transient AskedActionService asked;
    private final transient ActionService actions;
    private final transient ChecklistService checklists;
    private final transient LiveTopics live;
    private final Header bar = new Header();
    private final Div question = new Div();
    private final Div answer = new Div();
    private ActionId id = new ActionId(new UUID(0, 0));

    AskedActionView(
            AskedActionService asked,
            ActionService actions,
            ChecklistService checklists,
            LiveTopics live,
            Rights rights,
            AuthenticationContext authentication) {
        this.asked = asked;
        this.actions = actions;
        this.checklists = checklists;
        this.live = live;
        addClassName("asked");
        bar.addClassName("asked-bar");
        var brand = new Span("Spoorboek");
        brand.addClassName("brand");
        var name = new Span(rights.viewer().name());
        name.addClassName("quiet");
        bar.add(brand, name, new Button(t("shell.sign-out"), click -> {
            UI.getCurrent().getPage().executeJs("window.dispatchEvent(new CustomEvent('spoorboek-sign-out'))");
            authentication.logout();
        }));
        question.addClassName("cards");
        answer.addClassName("cards");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        answer.removeAll();
        try {
            id = ActionsNavigation.actionId(event.getRouteParameters().get("id").orElse(""));
            AskedAction now = asked.find(id);
            var report = new AskedReport(id, actions, asked, this::show);
            answer.add(report);
            show(now, report);
        } catch (Problem.NotFound | Problem.Refused closed) {
            head(t("asked.gone"), "");
            add(new EmptyPlace(t("asked.gone.why"), t("asked.gone.what")));
            addComponentAsFirst(bar);
            return;
        }
        add(question, answer);
        addComponentAsFirst(bar);
        live.watch(question, this::show, Topic.one("action", id));
    }

    private void show() {
        answer.getChildren()
                .filter(AskedReport.class::isInstance)
                .map(AskedReport.class::cast)
                .findFirst()
                .ifPresent(report -> show(asked.find(id), report));
    }

    private void show(AskedAction now, AskedReport report) {
        head(now.title(), now.organisation() == null ? "" : t("asked.of", now.organisation()));
        question.removeAll();
        question.add(AskedParts.question(now));
        if (!now.points().isEmpty()) {
            question.add(AskedParts.points(now, (point, done) -> {
                checklists.tick(point.id(), done);
                show();
            }));
        }
        if (now.mayRead()) {
            question.add(new Anchor(ActionsNavigation.action(id), t("asked.whole")));
        }
        report.show(now);
    }
}
