package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.base.DraftId;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.drafts.DraftAction;
import nl.spoorboek.drafts.DraftPage;
import nl.spoorboek.drafts.DraftService;
import nl.spoorboek.drafts.PassageService;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;

/** Where the authors of a draft write its working version, passage by passage. */
@Route("conceptstukken/:id/schrijven")
@PermitAll
@Place(Place.Kind.CONTENT)
class WritingView extends PlaceView implements BeforeEnterObserver {

    private final transient DraftService drafts;
    private final transient PassageService passages;
    private final transient DraftDialogs dialogs;
    private final transient LiveTopics live;

    WritingView(DraftService drafts, PassageService passages, DraftDialogs dialogs, LiveTopics live) {
        this.drafts = drafts;
        this.passages = passages;
        this.dialogs = dialogs;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftId id =
                DraftsNavigation.draftId(event.getRouteParameters().get("id").orElse(""));
        DraftPage page = drafts.find(id, null);
        if (!page.can(DraftAction.WRITE)) {
            event.forwardTo(DraftsNavigation.draft(id));
            return;
        }
        removeAll();
        var writing = new PassageWriting(passages, id);
        add(DraftDialogs.reads(Level.INTERNAL), new Paragraph(t("draft.writing.what")), writing);
        head(page.heading().title(), t("draft.writing"));
        controls(id, page);
        live.watch(writing, writing::refresh, Topic.one("draft", id));
    }

    private void controls(DraftId id, DraftPage page) {
        List<com.vaadin.flow.component.Component> controls = new ArrayList<>();
        var read = new Anchor(DraftsNavigation.draft(id, 0), t("draft.read"));
        read.addClassName("button-link");
        controls.add(read);
        if (page.rights().contains(DraftAction.PUBLISH)) {
            var publish = new Button(
                    t("version.publish"),
                    click -> dialogs.publish(
                            drafts.find(id, null), () -> UI.getCurrent().navigate(DraftsNavigation.draft(id))));
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            controls.add(publish);
        }
        actions(controls.toArray(com.vaadin.flow.component.Component[]::new));
    }
}
