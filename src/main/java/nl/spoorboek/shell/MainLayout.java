package nl.spoorboek.shell;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.people.Rights;
import nl.spoorboek.people.Viewer;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame around every place: the places at the left, searching and the working date above. It also names whatever a place may
 * be made of, so that all of it is in the bundle and comes with the first page (decision 0034).
 */
@Uses(AppLayout.class)
@Uses(Button.class)
@Uses(Checkbox.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(ContextMenu.class)
@Uses(CustomField.class)
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(DrawerToggle.class)
@Uses(EmailField.class)
@Uses(Grid.class)
@Uses(IntegerField.class)
@Uses(LoginForm.class)
@Uses(Markdown.class)
@Uses(MenuBar.class)
@Uses(MultiSelectComboBox.class)
@Uses(Notification.class)
@Uses(PasswordField.class)
@Uses(Popover.class)
@Uses(ProgressBar.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(SideNav.class)
@Uses(SideNavItem.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(TimePicker.class)
@Uses(Upload.class)
@JsModule("./dndConnector.js")
@JsModule("./drafts/spoor-passages.ts")
@JsModule("./kept/kept-text.ts")
@JsModule("./roadmap/spoor-roadmap.ts")
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient PlaceGuard guard;
    private final transient ObjectProvider<NavigationCounts> counts;
    private final transient LiveTopics live;
    private final List<PlaceLink> links = new ArrayList<>();
    private final TextField search = new TextField();

    MainLayout(
            Rights rights,
            PlaceGuard guard,
            Today today,
            ObjectProvider<NavigationCounts> counts,
            LiveTopics live,
            AuthenticationContext authentication) {
        this.guard = guard;
        this.counts = counts;
        this.live = live;
        setPrimarySection(Section.DRAWER);
        Viewer viewer = rights.viewer();
        // landmarks, so that nothing stands outside what a screen reader can jump to
        var rail = new Aside(brand(), places(viewer), account(viewer, authentication));
        rail.addClassName("landmark");
        rail.getElement().setAttribute("aria-label", "Spoorboek");
        var bar = new Header(skipLink(), new DrawerToggle(), searchField(viewer), workingDate(today));
        bar.addClassName("landmark");
        addToDrawer(rail);
        addToNavbar(bar);
    }

    private static Anchor skipLink() {
        var skip = new Anchor("#inhoud", t("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private static Div brand() {
        var mark = new Span();
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var brand = new Div(mark, new Span("Spoorboek"));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav places(Viewer viewer) {
        var nav = new SideNav();
        nav.addClassName("places");
        nav.getElement().setAttribute("aria-label", t("shell.places"));
        add(nav, "", "place.today");
        if (viewer.opensContent()) {
            add(nav, "programma", "place.programme");
            add(nav, "routekaart", "place.roadmap");
            add(nav, "acties", "place.actions");
            add(nav, "bijeenkomsten", "place.sessions");
            add(nav, "conceptstukken", "place.drafts");
        }
        if (guard.mayAdminister(viewer)) {
            add(nav, "beheer", "place.administration");
        }
        return nav;
    }

    private void add(SideNav nav, String path, String key) {
        var item = new SideNavItem(t(key), path);
        item.setMatchNested(!path.isEmpty());
        nav.addItem(item);
        links.add(new PlaceLink(path, item));
    }

    private static Div account(Viewer viewer, AuthenticationContext authentication) {
        var name = new Anchor("account", viewer.name());
        name.addClassName("account-name");
        var out = new Button(t("shell.sign-out"), click -> {
            UI.getCurrent().getPage().executeJs("window.dispatchEvent(new CustomEvent('spoorboek-sign-out'))");
            authentication.logout();
        });
        out.addClassName("sign-out");
        var account = new Div(name, out);
        account.addClassName("account");
        return account;
    }

    private TextField searchField(Viewer viewer) {
        search.addClassName("search");
        search.setPlaceholder(t("shell.search.placeholder"));
        search.setAriaLabel(t("shell.search"));
        search.setClearButtonVisible(true);
        search.setVisible(viewer.opensContent());
        search.addKeyDownListener(
                Key.ENTER, enter -> UI.getCurrent().navigate("zoeken", QueryParameters.of("q", search.getValue())));
        return search;
    }

    private static Span workingDate(Today today) {
        var date = new Span(t("shell.working-date", Texts.day(today.date())));
        date.addClassName("working-date");
        date.setVisible(today.isFixed());
        return date;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        Shortcuts.addShortcutListener(this, () -> search.focus(), Key.KEY_K, KeyModifier.CONTROL)
                .listenOn(attach.getUI())
                .setBrowserDefaultAllowed(false);
        if (attach.isInitialAttach()) {
            live.watch(
                    this,
                    this::showCounts,
                    Topic.all("milestone"),
                    Topic.all("action"),
                    Topic.all("session"),
                    Topic.all("draft"));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showCounts();
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }

    private void showCounts() {
        NavigationCounts source = counts.getIfAvailable();
        Map<String, Integer> numbers = source == null ? Map.of() : source.counts();
        links.forEach(link -> link.show(numbers.getOrDefault(link.path(), 0)));
    }

    /** One place in the navigation with its number. */
    private record PlaceLink(String path, SideNavItem item) {
        void show(int number) {
            if (number == 0) {
                item.setSuffixComponent(null);
                return;
            }
            var badge = new Span(String.valueOf(number));
            badge.addClassName("count");
            badge.getElement().setAttribute("aria-label", t("shell.count", number));
            badge.getElement().setAttribute("role", "img");
            item.setSuffixComponent(badge);
        }
    }
}
