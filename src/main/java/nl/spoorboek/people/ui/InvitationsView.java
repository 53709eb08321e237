package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.spoorboek.base.ui.EmptyPlace;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.people.InvitationItem;
import nl.spoorboek.people.InvitationService;
import nl.spoorboek.people.InvitationState;

/** The invitations that one made or could have made, and the way to make the next. */
@Route(AdministrationNavigation.INVITATIONS)
@PermitAll
@Place(Place.Kind.ADMINISTRATION)
class InvitationsView extends PlaceView implements BeforeEnterObserver {

    private final transient InvitationService invitations;
    private final Div content = new Div();

    InvitationsView(InvitationService invitations) {
        this.invitations = invitations;
        content.addClassName("form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        head(t("invitations.title"), t("invitations.what"), AdministrationNavigation.back());
        actions(invite());
        add(content);
        show();
    }

    private Button invite() {
        var invite = new Button(t("invitations.new"), click -> InviteDialog.open(invitations, this::show));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return invite;
    }

    private void show() {
        content.removeAll();
        List<InvitationItem> items = invitations.list();
        if (items.isEmpty()) {
            content.add(new EmptyPlace(t("invitations.none"), t("invitations.none.what")));
            return;
        }
        var grid = new Grid<InvitationItem>();
        grid.addClassName("records");
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(InvitationsView::who)
                .setHeader(t("invitations.who"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::controls)
                .setHeader(t("invitations.controls"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(items);
        content.add(grid);
    }

    private static Component who(InvitationItem item) {
        var name = new Span(item.name() + " · " + item.email());
        name.addClassName("wrap");
        var role = new Span(SeatWords.of(item.role(), item.trackNumbers(), item.organisationName()));
        role.addClassNames("wrap", "quiet");
        String state = t("invitation.state." + item.state().name(), Texts.moment(item.expiresAt()));
        var where = new Span(state + " · " + t("invitations.by", item.inviter()));
        where.addClassNames("wrap", "quiet");
        var cell = new Div(name, role, where);
        if (item.state() == InvitationState.OPEN && item.mailRefused()) {
            var refused = new Span(t("invitations.mail-refused", item.email()));
            refused.addClassNames("wrap", "mail-refused");
            cell.add(refused);
        }
        cell.addClassName("stacked");
        return cell;
    }

    private Component controls(InvitationItem item) {
        var controls = new Div();
        controls.addClassName("toolbar");
        if (item.state() == InvitationState.OPEN || item.state() == InvitationState.LAPSED) {
            var renew = new Button(t("invitations.renew"), click -> {
                LinkDialog.show(invitations.renew(item.id(), item.version()));
                show();
            });
            renew.setAriaLabel(t("invitations.renew.for", item.name()));
            controls.add(renew);
        }
        if (item.state() == InvitationState.OPEN) {
            var withdraw = new Button(t("invitations.withdraw"), click -> {
                invitations.withdraw(item.id(), item.version());
                Notices.done(t("invitations.withdrawn", item.name()));
                show();
            });
            withdraw.setAriaLabel(t("invitations.withdraw.for", item.name()));
            controls.add(withdraw);
        }
        return controls;
    }
}
