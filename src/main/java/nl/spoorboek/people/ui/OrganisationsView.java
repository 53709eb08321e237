package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.OrganisationItem;
import nl.spoorboek.people.OrganisationService;

/** The organisations, what they are to the programme, and the tracks they take part in. */
@Route(AdministrationNavigation.ORGANISATIONS)
@PermitAll
@Place(Place.Kind.ADMINISTRATION)
class OrganisationsView extends PlaceView implements BeforeEnterObserver {

    private final transient OrganisationService organisations;
    private final transient OrganisationEditing editing;
    private final TextField text = new TextField(t("organisations.search"));
    private final Div content = new Div();

    OrganisationsView(OrganisationService organisations, OrganisationEditing editing) {
        this.organisations = organisations;
        this.editing = editing;
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> show());
        content.addClassName("form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        head(t("organisations.title"), t("organisations.what"), AdministrationNavigation.back());
        var add = new Button(t("organisations.new"), click -> editing.openNew(this::show));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(add);
        add(text, content);
        show();
    }

    private void show() {
        content.removeAll();
        List<OrganisationItem> all = organisations.list();
        text.setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            content.add(new EmptyPlace(t("organisations.none"), t("organisations.none.what")));
            return;
        }
        String part = text.getValue().strip().toLowerCase(Locale.ROOT);
        var grid = new Grid<OrganisationItem>();
        grid.addClassName("records");
        grid.addComponentColumn(OrganisationsView::cell)
                .setHeader(t("organisation.name"))
                .setFlexGrow(3);
        grid.addComponentColumn(item -> {
                    var edit = new Button(t("action.edit"), click -> editing.open(item, this::show));
                    edit.setAriaLabel(t("organisation.edit.label", item.name()));
                    return edit;
                })
                .setHeader(t("invitations.controls"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(all.stream()
                .filter(item -> item.name().toLowerCase(Locale.ROOT).contains(part)
                        || (item.abbreviation() != null
                                && item.abbreviation().toLowerCase(Locale.ROOT).contains(part)))
                .toList());
        content.add(grid);
    }

    private static Div cell(OrganisationItem item) {
        var name = new Span(item.abbreviation() == null ? item.name() : item.name() + " (" + item.abbreviation() + ")");
        name.addClassName("wrap");
        String tracks = item.trackNumbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String about = Texts.word(item.kind())
                + (tracks.isEmpty() ? "" : " · " + t("organisation.takes-part", tracks))
                + (item.people() == 0 ? "" : " · " + t("organisation.people", item.people()));
        var line = new Span(about);
        line.addClassNames("wrap", "quiet");
        var cell = new Div(name, line);
        cell.addClassName("stacked");
        return cell;
    }
}
