package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import nl.spoorboek.base.ui.NarrowPage;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.people.InvitationService;
import nl.spoorboek.people.PeopleService;
import nl.spoorboek.people.PersonItem;

/** Everyone with an account; only what is in view is fetched. */
@Route(AdministrationNavigation.PEOPLE)
@PermitAll
@Place(Place.Kind.ADMINISTRATION)
class PeopleView extends PlaceView implements BeforeEnterObserver {

    private final transient PeopleService people;
    private final transient InvitationService invitations;
    private final TextField text = new TextField(t("people.search"));
    private final Checkbox ended = new Checkbox(t("people.ended"));
    private final Grid<PersonItem> grid = new Grid<>();

    PeopleView(PeopleService people, InvitationService invitations, LiveTopics live) {
        this.people = people;
        this.invitations = invitations;
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("grow");
        text.addValueChangeListener(change -> refresh());
        ended.addValueChangeListener(change -> refresh());
        grid.addClassName("records");
        grid.addColumn(LitRenderer.<PersonItem>of("""
                        <a href="${item.href}">${item.name}</a> <span class="sub">${item.sub}</span>
                        """)
                        .withProperty("href", person -> AdministrationNavigation.person(person.id()))
                        .withProperty("name", PersonItem::name)
                        .withProperty("sub", person -> roles(person) + " " + access(person)))
                .setHeader(t("person.name"))
                .setFlexGrow(2);
        grid.addColumn(person -> person.organisationName() == null ? "" : person.organisationName())
                .setHeader(t("person.organisation"))
                .setFlexGrow(2);
        grid.addColumn(PeopleView::roles).setHeader(t("account.roles")).setFlexGrow(2);
        grid.addColumn(PeopleView::access).setHeader(t("person.access")).setFlexGrow(1);
        NarrowPage.foldColumns(grid);
        live.watch(this, this::refresh, Topic.all("person"), Topic.all("seat"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        // asked now, so that whoever may not see people does not find the place either
        int count = people.count("", false);
        head(t("people.title"), t("people.count", count), AdministrationNavigation.back());
        var invite = new Button(t("invitations.new"), click -> InviteDialog.open(invitations, this::refresh));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        actions(invite);
        var toolbar = new Div(text, ended);
        toolbar.addClassName("toolbar");
        grid.setItemsPageable(
                page -> people.list(text.getValue(), ended.getValue(), (int) page.getOffset(), page.getPageSize()),
                page -> people.count(text.getValue(), ended.getValue()));
        add(toolbar, grid);
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private static String roles(PersonItem person) {
        return person.roles().isEmpty()
                ? t("person.no-role")
                : person.roles().stream().map(Texts::word).collect(Collectors.joining(", "));
    }

    private static String access(PersonItem person) {
        if (!person.access()) {
            return t("person.access.ended");
        }
        return person.accessUntil() == null
                ? t("person.access.open")
                : t("person.access.until", Texts.day(person.accessUntil()));
    }
}
