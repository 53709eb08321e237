package nl.spoorboek.cocreation.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.spoorboek.base.OrganisationId;
import nl.spoorboek.base.Problem;
import nl.spoorboek.base.SessionId;
import nl.spoorboek.base.ui.FormProblems;
import nl.spoorboek.base.ui.Notices;
import nl.spoorboek.base.ui.Texts;
import nl.spoorboek.cocreation.Guest;
import nl.spoorboek.cocreation.SessionService;
import nl.spoorboek.people.Choices.Choice;

/** Whom a session invites: partners and advisory bodies, each with all its people. */
class GuestsDialog extends Dialog {

    private final transient SessionService sessions;
    private final transient List<Choice> possible;
    private final transient Runnable changed;
    private final SessionId session;
    private final UnorderedList list = new UnorderedList();
    private final FormProblems problems = new FormProblems();
    private final MultiSelectComboBox<Choice> organisations = new MultiSelectComboBox<>(t("session.guests.choose"));

    GuestsDialog(SessionService sessions, List<Choice> possible, SessionId session, Runnable changed) {
        this.sessions = sessions;
        this.possible = possible;
        this.session = session;
        this.changed = changed;
        setHeaderTitle(t("session.guests.edit"));
        setWidth("36rem");
        list.addClassName("plain-list");
        organisations.setItemLabelGenerator(Choice::name);
        organisations.setHelperText(t("session.guests.help"));
        organisations.setWidthFull();
        problems.field("organisations", t("session.guests.choose"), organisations);
        var invite = new Button(t("session.guests.invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(list, problems, organisations, invite);
        form.addClassName("form");
        add(form);
        getFooter().add(new Button(t("action.close"), click -> close()));
        show();
    }

    private void show() {
        List<Guest> guests = sessions.find(session).guests();
        list.removeAll();
        guests.forEach(guest -> list.add(row(guest)));
        if (guests.isEmpty()) {
            list.add(new ListItem(new Paragraph(t("session.guests.none"))));
        }
        Set<OrganisationId> invited = guests.stream().map(Guest::organisation).collect(Collectors.toSet());
        organisations.setItems(possible.stream()
                .filter(choice -> !invited.contains(new OrganisationId(choice.id())))
                .toList());
    }

    private ListItem row(Guest guest) {
        var since = new Span(t("session.guests.since", Texts.moment(guest.at())));
        since.addClassName("quiet");
        var withdraw = new Button(t("session.guests.withdraw"), click -> confirm(guest));
        withdraw.setAriaLabel(t("session.guests.withdraw.about", guest.name()));
        var row = new ListItem(new Span(guest.name()), since, withdraw);
        row.addClassName("guest-row");
        return row;
    }

    private void confirm(Guest guest) {
        var sure = new ConfirmDialog();
        sure.setHeader(t("session.guests.withdraw.about", guest.name()));
        sure.setText(t("session.guests.withdraw.what"));
        sure.setCancelable(true);
        sure.setCancelText(t("action.cancel"));
        sure.setConfirmText(t("session.guests.withdraw"));
        sure.addConfirmListener(confirm -> attempt(() -> sessions.withdraw(session, guest.organisation())));
        sure.open();
    }

    private void invite() {
        Set<OrganisationId> chosen = organisations.getValue().stream()
                .map(choice -> new OrganisationId(choice.id()))
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            organisations.focus();
            return;
        }
        attempt(() -> {
            sessions.invite(session, chosen);
            Notices.done(t("session.guests.invited", chosen.size()));
        });
    }

    private void attempt(Runnable what) {
        problems.clear();
        try {
            what.run();
            show();
            changed.run();
        } catch (Problem problem) {
            problems.show(problem);
        }
    }
}
