package nl.spoorboek.drafts.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.drafts.DraftAction;
import nl.spoorboek.drafts.DraftPage;
import nl.spoorboek.drafts.VersionItem;

/** What stands above a draft: who reads it, its versions, and what this person can do; what the state forbids says why. */
@org.springframework.stereotype.Component
class DraftControls {

    private final DraftDialogs dialogs;

    DraftControls(DraftDialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** The controls of a page; {@code remark} opens the box for remarks. */
    Component[] of(DraftPage page, Runnable done, Runnable remark) {
        List<Component> controls = new ArrayList<>();
        var reads = new Span(Texts.word(page.level()));
        reads.addClassName("chip");
        controls.add(reads);
        if (page.versions().size() > 1) {
            controls.add(versions(page));
        }
        if (page.rights().contains(DraftAction.PUBLISH) || page.rights().contains(DraftAction.WRITE)) {
            controls.add(menu(page, done));
        }
        if (page.can(DraftAction.WRITE)) {
            var write = new Anchor(DraftsNavigation.writing(page.id()), t("draft.write"));
            write.addClassName("button-link");
            controls.add(write);
        }
        if (page.rights().contains(DraftAction.REMARK)) {
            var place = new Button(t("remark.place"), click -> remark.run());
            place.addThemeVariants(ButtonVariant.PRIMARY);
            place.setEnabled(page.can(DraftAction.REMARK));
            controls.add(place);
        }
        return controls.toArray(Component[]::new);
    }

    private static Select<VersionItem> versions(DraftPage page) {
        var select = new Select<VersionItem>();
        select.setAriaLabel(t("version.choose"));
        select.setItems(page.versions());
        select.setItemLabelGenerator(version -> ReviewWords.version(version.number()));
        select.setValue(page.shown());
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                DraftsNavigation.draft(page.id()),
                                QueryParameters.of(
                                        DraftsNavigation.VERSION,
                                        String.valueOf(change.getValue().number())));
            }
        });
        return select;
    }

    private MenuBar menu(DraftPage page, Runnable done) {
        var menu = new MenuBar();
        SubMenu further = menu.addItem(t("draft.further")).getSubMenu();
        if (page.can(DraftAction.WRITE)) {
            further.addItem(t("draft.rename"), click -> dialogs.rename(page, done));
        }
        item(page, further, DraftAction.PUBLISH, "version.publish", () -> dialogs.publish(page, done));
        item(page, further, DraftAction.OPEN_ROUND, "round.open", () -> dialogs.openRound(page, done));
        item(page, further, DraftAction.CLOSE_ROUND, "round.close", () -> dialogs.closeRound(page, done));
        item(page, further, DraftAction.ADOPT, "draft.adopt", () -> dialogs.adopt(page, done));
        item(page, further, DraftAction.WITHDRAW, "draft.withdraw", () -> dialogs.withdraw(page, done));
        return menu;
    }

    private static void item(DraftPage page, SubMenu menu, DraftAction action, String key, Runnable what) {
        if (!page.rights().contains(action)) {
            return;
        }
        MenuItem item = menu.addItem(t(key), click -> what.run());
        Message no = page.notNow().get(action);
        if (no != null) {
            var why = new Span(t(no));
            why.addClassName("menu-why");
            item.add(why);
            item.setEnabled(false);
        }
    }
}
