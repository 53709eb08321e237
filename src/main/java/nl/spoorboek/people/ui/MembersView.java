package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.base.ui.PlaceView;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.live.Topic;
import nl.spoorboek.people.MembershipService;
import nl.spoorboek.people.MembershipService.Member;

/** The people of the own advisory body, with who still has to be confirmed. To everyone else it does not exist. */
@Route(AdministrationNavigation.MEMBERS)
@PermitAll
@Place(Place.Kind.OWN)
class MembersView extends PlaceView implements BeforeEnterObserver {

    private final transient MembershipService memberships;
    private final UnorderedList list = new UnorderedList();

    MembersView(MembershipService memberships, LiveTopics live) {
        this.memberships = memberships;
        list.addClassName("plain-list");
        live.watch(this, this::show, Topic.all("seat"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        head(t("members.title"), t("members.what"));
        add(list);
        show();
    }

    private void show() {
        list.removeAll();
        memberships.members().forEach(member -> list.add(item(member)));
    }

    private Component item(Member member) {
        var name = new Span(String.valueOf(member.seat().personName()));
        var role = new Span(SeatWords.of(member.seat()));
        role.addClassName("quiet");
        var who = new Div(name, role);
        who.addClassNames("stacked", "grow");
        var item = new ListItem(who);
        item.addClassNames("card", "member");
        if (member.mayConfirm()) {
            var confirm = new Button(t("members.confirm"), click -> {
                memberships.confirm(member.seat().id(), member.seat().version());
                Notices.done(t("members.confirmed", String.valueOf(member.seat().personName())));
                show();
            });
            confirm.addThemeVariants(ButtonVariant.PRIMARY);
            confirm.setAriaLabel(
                    t("members.confirm.label", String.valueOf(member.seat().personName())));
            var refuse = new Button(t("members.refuse"), click -> refuse(member));
            refuse.setAriaLabel(
                    t("members.refuse.label", String.valueOf(member.seat().personName())));
            item.add(refuse, confirm);
        }
        return item;
    }

    private void refuse(Member member) {
        String name = String.valueOf(member.seat().personName());
        var dialog = new EditDialog(t("members.refuse.sure", name));
        var why = new TextField(t("members.refuse.why"));
        why.setHelperText(t("milestone.reason.help"));
        dialog.field("why", t("members.refuse.why"), why)
                .saveAs(t("members.refuse"))
                .saving(() -> {
                    memberships.refuse(member.seat().id(), member.seat().version(), why.getValue());
                    Notices.done(t("members.refused", name));
                    show();
                });
        dialog.open();
        why.focus();
    }
}
