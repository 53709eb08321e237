package nl.spoorboek.programme.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.history.ui.HistoryCard;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.notify.LetterWords;
import nl.spoorboek.people.Role;
import nl.spoorboek.people.ui.AdministrationNavigation;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.ProgrammeSettings;

/** What words mean in this programme, and who changed that. */
@Route(AdministrationNavigation.SETTINGS)
@PermitAll
@Place(Place.Kind.ADMINISTRATION)
class SettingsView extends PlaceView implements BeforeEnterObserver {

    private final transient ProgrammeSettings settings;
    private final transient ProgrammeService programmes;
    private final transient LetterWords words;
    private final transient Today today;
    private final Div content = new Div();
    private final HistoryCard history;

    SettingsView(
            ProgrammeSettings settings, ProgrammeService programmes, LetterWords words, Today today, LiveTopics live) {
        this.settings = settings;
        this.words = words;
        this.programmes = programmes;
        this.today = today;
        content.addClassName("form");
        history = new HistoryCard(settings::history);
        live.watch(this, this::show, Topic.all("programme"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(content);
        show();
    }

    private void show() {
        ProgrammeSettings.Dates dates = settings.dates();
        head(t("settings.title"), t("settings.what"), AdministrationNavigation.back());
        content.removeAll();
        if (programmes.programme().isEmpty()) {
            content.add(new EmptyPlace(
                    t("setup.none"),
                    t("settings.none.what"),
                    new Anchor(AdministrationNavigation.PROGRAMME, t("setup.create"))));
            return;
        }
        history.refresh();
        content.add(dates(dates), roles(), history);
    }

    private Div dates(ProgrammeSettings.Dates now) {
        var examples = new UnorderedList();
        examples.addClassName("settings-list");
        DateExamples.of(now.settings(), today.date()).values().stream()
                .flatMap(List::stream)
                .map(ListItem::new)
                .forEach(examples::add);
        var edit = new Button(t("action.edit"), click -> new DateRulesEditing(settings, today).open(this::show));
        edit.setAriaLabel(t("date-rules.edit"));
        var card = new Div(new H2(t("date-rules.title")), new Paragraph(t("date-rules.what")), examples, edit);
        card.addClassNames("card", "stacked");
        return card;
    }

    private Div roles() {
        ProgrammeSettings.Names now = settings.names();
        var list = new UnorderedList();
        list.addClassName("settings-list");
        for (Role role : Role.values()) {
            String usual = words.in(Texts.locale().getLanguage(), "role." + role);
            String own = now.naming().name(role, Texts.locale());
            list.add(new ListItem(own == null ? usual : t("role-names.own", own, usual)));
        }
        var edit = new Button(t("action.edit"), click -> new RoleNamesEditing(settings, words).open(this::show));
        edit.setAriaLabel(t("role-names.edit"));
        var card = new Div(new H2(t("role-names.title")), new Paragraph(t("role-names.what")), list, edit);
        card.addClassNames("card", "stacked");
        return card;
    }
}
