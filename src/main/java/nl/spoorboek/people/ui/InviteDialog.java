package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import nl.spoorboek.base.ui.EditDialog;
import nl.spoorboek.people.InvitationDraft;
import nl.spoorboek.people.InvitationService;

/** The form that invites somebody. */
final class InviteDialog {

    private InviteDialog() {}

    static void open(InvitationService invitations, Runnable invited) {
        var dialog = new EditDialog(t("invitations.new"));
        var name = new TextField(t("person.name"));
        var email = new EmailField(t("person.email"));
        var role = new RoleFields(invitations.options(), dialog.problems());
        var days = new IntegerField(t("invitation.days"));
        days.setMin(1);
        days.setMax(InvitationDraft.MOST_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(InvitationDraft.DAYS);
        var until = new DatePicker(t("person.access-until"));
        until.setHelperText(t("person.access-until.help"));
        until.setClearButtonVisible(true);
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        dialog.field("name", t("person.name"), name)
                .field("email", t("person.email"), email)
                .with(role)
                .field("days", t("invitation.days"), days)
                .field("accessUntil", t("person.access-until"), until)
                .saveAs(t("invitations.send"))
                .saving(() -> {
                    LinkDialog.show(invitations.invite(new InvitationDraft(
                            name.getValue(),
                            email.getValue(),
                            role.role(),
                            role.tracks(),
                            role.organisation(),
                            until.getValue(),
                            days.getOptionalValue().orElse(0))));
                    invited.run();
                });
        dialog.open();
        name.focus();
    }
}
